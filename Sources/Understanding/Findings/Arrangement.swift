import RapportModel

/// Tells that something is arranged, in the present and with a time: "a driver is bringing it by two", "they're
/// collecting it this afternoon".
struct Arrangement {
  private let parsed: ParsedText
  private let clause: Clause
  private let values: [ValueReader.Found]
  private let tokens: [Token]

  /// - Parameter values: of the whole text.
  init(_ parsed: ParsedText, _ clause: Clause, values: [ValueReader.Found]) {
    self.parsed = parsed
    self.clause = clause
    self.values = values
    tokens = parsed.text.tokens
  }

  /// What is done at a time that is named.
  var isMade: Bool {
    guard clause.form == .statement, namesTime, TenseReader.time(of: clause.range, in: tokens) == .pending,
      let verb = clause.range.first(where: { tokens[$0].classes.contains(.progressive) }),
      Self.errands.contains(tokens[verb].stem), clause.range.prefix(upTo: verb).contains(where: isNow),
      !clause.range.prefix(upTo: verb).contains(where: isOfCustomer)
    else { return false }
    return parsed.statuses[verb].isDisjoint(with: [.negated, .reported, .unreal, .quoted, .asked, .directed])
  }

  /// "Is", "are"; "was calling at nine" is over.
  private func isNow(_ index: Int) -> Bool {
    Words.be.contains(tokens[index].word) && !Self.over.contains(tokens[index].word)
  }

  /// "You're bringing it in on Friday": not "your parcel".
  private func isOfCustomer(_ index: Int) -> Bool {
    tokens[index].classes.contains(.secondPerson) && !tokens[index].classes.contains(.determiner)
  }

  private var namesTime: Bool {
    clause.range.contains { Self.ahead.contains(tokens[$0].word) || isPartOfThisDay($0) }
      || values.contains { found in
        guard clause.range.contains(found.range.lowerBound) else { return false }
        return found.value.kind == .date || isHour(found)
      }
  }

  /// "This afternoon".
  private func isPartOfThisDay(_ index: Int) -> Bool {
    index > clause.range.lowerBound && Self.partsOfDay.contains(tokens[index].word)
      && tokens[index - 1].word == Self.this
  }

  /// "By two", "at 11 tomorrow", "between eight and ten": from one to twelve, and nothing is counted by it.
  private func isHour(_ found: ValueReader.Found) -> Bool {
    guard case .number(let hundredths) = found.value, hundredths % 100 == 0, (100...1200).contains(hundredths),
      found.range.lowerBound > clause.range.lowerBound,
      Self.beforeHours.contains(tokens[found.range.lowerBound - 1].word)
    else { return false }
    let behind = found.range.upperBound
    return behind >= clause.range.upperBound || Self.behindHours.contains(tokens[behind].word)
  }

  private static let over = Lexicon.keys("was were been")
  private static var this: Key { "this" }
  /// What somebody goes out to do for a customer.
  private static let errands = Lexicon.stems(
    """
    bring deliver collect fetch come send drop call ring phone visit arrive pick post ship dispatch fit install mend
    repair replace swap return carry meet write email
    """)
  private static let ahead = Lexicon.keys("today tomorrow tonight noon midday midnight lunchtime")
  private static let partsOfDay = Lexicon.keys("morning afternoon evening")
  private static let beforeHours = Lexicon.keys("by at before around about from until after between")
  private static let behindHours = Lexicon.keys("am pm oclock today tomorrow tonight on in and or to sharp at this")
}
