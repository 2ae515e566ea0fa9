import RapportModel

/// Facts whose value says yes or no, or that there is none of something; and numbers that leave their unit out.
extension FactFinder {
  /// A sentence that gives what a fact says there is none of, and how much or how long: "the notice is a month and the
  /// fee £15" of "no fee and no notice".
  func denials(
    _ found: [ValueReader.Found], in parsed: ParsedText, right: [Reading.ToldFact]
  ) -> [Reading.ToldFact] {
    let known = known.filter { known in known.deniesAll && !right.contains { $0.fact == known.fact.name } }
    guard !known.isEmpty else { return [] }
    return parsed.sentences.flatMap { sentence -> [Reading.ToldFact] in
      let hasValue = found.contains { found in
        sentence.contains(found.range.lowerBound) && [.money, .duration].contains(found.value.kind)
      }
      guard hasValue, parsed.clauses(in: sentence).allSatisfy({ $0.form == .statement }) else { return [] }
      return known.compactMap { known in
        let places = sentence.filter { known.content.contains(parsed.text.tokens[$0].concept) }
        let said = Set(places.map { parsed.text.tokens[$0].concept })
        guard said.count == known.content.count,
          // "You'll notice" is a deed, "you should know" is not the name of a thing.
          places.allSatisfy({ parsed.statuses[$0].isEmpty && !parsed.follows(.modal, $0) })
        else { return nil }
        let span = parsed.text.span(of: places.min()!..<(places.max()! + 1))
        return Reading.ToldFact(fact: known.fact.name, span: span, isRight: false)
      }
    }
  }

  /// A clause that says what something costs of which a fact's name says that there is none: "there is a booking charge
  /// of £4" of a fact no-charge. A sum that is known is charged for something else.
  func charges(
    _ found: [ValueReader.Found], in parsed: ParsedText, right: [Reading.ToldFact]
  ) -> [Reading.ToldFact] {
    let denied = known.filter { known in known.noneOf != nil && !right.contains { $0.fact == known.fact.name } }
    guard !denied.isEmpty else { return [] }
    return found.flatMap { found -> [Reading.ToldFact] in
      let clause = parsed.clause(at: found.range.lowerBound)
      guard found.value.kind == .money, clause.form == .statement,
        parsed.statuses[found.range.lowerBound].isEmpty,
        !known.contains(where: { ($0.values + $0.sums).contains { $0.equals(found.value) } })
      else { return [] }
      return denied.compactMap { known in
        let place = clause.range.first {
          parsed.text.tokens[$0].concept == known.noneOf && parsed.statuses[$0].isEmpty
            && !parsed.follows(.modal, $0)
        }
        guard let place else { return nil }
        let range = min(place, found.range.lowerBound)..<max(place + 1, found.range.upperBound)
        return Reading.ToldFact(fact: known.fact.name, span: parsed.text.span(of: range), isRight: false)
      }
    }
  }

  /// "It is in warranty" of a fact in-warranty.
  func yesNo(_ known: Known, in sentence: Range<Int>, of parsed: ParsedText) -> Reading.ToldFact? {
    guard
      let clause = parsed.clauses(in: sentence).first(where: { known.name.isNamed(in: $0.range, of: parsed.text) })
    else { return nil }
    let statuses = clause.range.map { parsed.statuses[$0] }
    guard clause.form == .statement,
      !statuses.contains(where: { !$0.isDisjoint(with: [.reported, .unreal, .quoted]) })
    else { return nil }
    let saysNo = statuses.contains { $0.contains(.negated) }
    let isNo = Tokenizer.text(of: Array(known.fact.value.utf8)).tokens.first?.word == Words.no
    return Reading.ToldFact(
      fact: known.fact.name, span: parsed.text.span(of: clause.range), isRight: saysNo == isNo)
  }

  /// "You were told eight days, it's eleven": the unit is that of the length before.
  func elided(_ found: [ValueReader.Found], in parsed: ParsedText) -> [Reading.ToldFact] {
    zip(found, found.dropFirst()).flatMap { before, found -> [Reading.ToldFact] in
      let at = found.range.lowerBound
      guard case .number(let hundredths) = found.value, hundredths % 100 == 0,
        case .duration(_, _, let unit) = before.value, unit == .days || unit == .workingDays,
        parsed.clause(at: before.range.lowerBound).sentence == parsed.clause(at: at).sentence,
        at > 0, Words.be.contains(parsed.text.tokens[at - 1].word), isMeant(found.range, in: parsed),
        at + 1 == parsed.clause(at: at).range.upperBound
      else { return [] }
      return known.filter { known in
        known.values.contains { value in
          guard case .duration(let from, let to, let unit) = value else { return false }
          return from == to && from == hundredths / 100 && (unit == .days || unit == .workingDays)
        }
      }.map { Reading.ToldFact(fact: $0.fact.name, span: parsed.text.span(of: found.range)) }
    }
  }
}

extension ParsedText {
  /// Directly before a token stands one of a class.
  fileprivate func follows(_ classes: WordClass, _ index: Int) -> Bool {
    index > 0 && !text.tokens[index - 1].classes.isDisjoint(with: classes)
  }
}

extension Fact {
  /// The one word behind "no" in its name.
  var noneOf: Key? {
    let words = name.split(separator: "-")
    guard words.count == 2, words[0] == "no" else { return nil }
    let stem = Stem.key(Array(words[1].utf8))
    return Lexicon.concepts[stem] ?? stem
  }
}
