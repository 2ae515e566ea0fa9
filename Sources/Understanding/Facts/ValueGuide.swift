import RapportModel

/// What a company's articles and policies say of money, durations and dates, to hold replies against.
package struct ValueGuide: Sendable {
  /// A value in a reply that an article gives otherwise.
  package struct Contradiction: Sendable, Hashable {
    /// Of the value, in the reply.
    package var span: Span
    /// What the article says instead: "8 working days".
    package var stated: String
    /// The title of the article.
    package var article: String
    fileprivate var value: Value

    /// The customer has said the value, so that it is no claim of the agent's.
    package func isSaid(in text: String) -> Bool {
      Bounded.all(in: Tokenizer.text(of: Array(text.utf8)).tokens).contains { $0.value.equals(value) }
    }
  }

  private struct Statement: Sendable {
    var value: Bounded
    var written: String
    var article: String
    /// What it is about: concepts of its sentence and of the article's title.
    var about: Set<Key>
  }

  /// How many words a reply's sentence and an article have to share to be about the same thing.
  private static let least = 2

  private let statements: [Statement]
  /// Values that are true of something else, as facts of the scenario: stating one contradicts nothing.
  private let known: [Value]

  /// - Parameters:
  ///   - articles: titles and texts, with facts filled in.
  ///   - known: texts of facts.
  package init(articles: [(title: String, text: String)], known: [String]) {
    statements = articles.flatMap { article in Self.statements(in: article.text, of: article.title) }
    self.known =
      known.flatMap { Bounded.all(in: Tokenizer.text(of: Array($0.utf8)).tokens).map(\.value) }
      + articles.flatMap { Bounded.all(in: Tokenizer.text(of: Array($0.title.utf8)).tokens).map(\.value) }
  }

  private static func statements(in text: String, of title: String) -> [Statement] {
    let bytes = Array(text.utf8)
    let parsed = ParsedText(bytes)
    let heading = concepts(of: ParsedText(Array(title.utf8)).text.tokens[...], without: [])
    return parsed.sentences.flatMap { sentence in
      let values = Bounded.all(in: Array(parsed.text.tokens[sentence]))
      let about = concepts(of: parsed.text.tokens[sentence], without: values.map(\.range))
      return values.map { value in
        let range = (value.range.lowerBound + sentence.lowerBound)..<(value.range.upperBound + sentence.lowerBound)
        let span = parsed.text.span(of: range)
        return Statement(
          value: value, written: String(decoding: bytes[span.start..<span.end], as: UTF8.self), article: title,
          about: about.union(heading))
      }
    }
  }

  /// The words that say what a sentence is about.
  private static func concepts(of tokens: ArraySlice<Token>, without ranges: [Range<Int>]) -> Set<Key> {
    let first = tokens.startIndex
    let content = tokens.indices.filter { index in
      let token = tokens[index]
      return token.kind == .word && !ranges.contains { $0.contains(index - first) }
        && token.classes.isDisjoint(with: [
          .small, .determiner, .preposition, .greeting, .pronoun, .auxiliary, .modal,
        ])
    }
    return Set(content.map { tokens[$0].concept })
  }

  /// Two texts give the same value: "£12" and "twelve pounds".
  package static func agree(_ text: String, _ other: String) -> Bool {
    let values = ValueReader.values(in: Tokenizer.text(of: Array(text.utf8)).tokens)
    let others = ValueReader.values(in: Tokenizer.text(of: Array(other.utf8)).tokens)
    return values.contains { value in others.contains { $0.value.equals(value.value) } }
  }

  /// Values of a reply that an article about the same thing gives otherwise, and that no fact accounts for.
  ///
  /// What is asked, denied, reported, supposed or long ago is not stated. Days are told from minutes and months.
  package func contradictions(in parsed: ParsedText) -> [Contradiction] {
    guard !statements.isEmpty else { return [] }
    var found: [Contradiction] = []
    for sentence in parsed.sentences {
      let tokens = Array(parsed.text.tokens[sentence])
      let values = Bounded.all(in: tokens).filter { isStated($0, in: sentence, of: parsed) }
      guard !values.isEmpty else { continue }
      let about = Self.concepts(of: parsed.text.tokens[sentence], without: values.map(\.range))
      let matters = statements.filter { $0.about.intersection(about).count >= Self.least }
      for value in values where !isAccounted(for: value.value) {
        let comparable = matters.filter { $0.value.isComparable(with: value) }
        guard
          let nearest = comparable.max(by: {
            $0.about.intersection(about).count < $1.about.intersection(about).count
          }), comparable.allSatisfy({ $0.value.isContradicted(by: value) })
        else { continue }
        let range = (value.range.lowerBound + sentence.lowerBound)..<(value.range.upperBound + sentence.lowerBound)
        found.append(
          Contradiction(
            span: parsed.text.span(of: range), stated: nearest.written, article: nearest.article, value: value.value
          ))
      }
    }
    return found
  }

  private func isStated(_ value: Bounded, in sentence: Range<Int>, of parsed: ParsedText) -> Bool {
    let start = value.range.lowerBound + sentence.lowerBound
    let clause = parsed.clause(at: start)
    return clause.form == .statement && !clause.endsInQuestionMark
      && parsed.statuses[start].isDisjoint(with: [.negated, .quoted, .reported, .unreal])
  }

  private func isAccounted(for value: Value) -> Bool {
    known.contains { $0.equals(value) } || statements.contains { $0.value.value.equals(value) }
  }
}

/// A value, and whether it is the most there is: "within 8 days", "up to £20".
private struct Bounded: Sendable {
  var value: Value
  var isMost: Bool
  /// Tokens.
  var range: Range<Int>

  /// Money, durations and full dates; not what is told of the past ("34 days ago", "four days later") or is the least
  /// ("more than £20").
  static func all(in tokens: [Token]) -> [Bounded] {
    ValueReader.values(in: tokens).compactMap { found in
      switch found.value {
      case .money, .duration, .date: break
      case .weekday, .number: return nil
      }
      let after = found.range.upperBound < tokens.count ? tokens[found.range.upperBound].word : nil
      let before = tokens[max(0, found.range.lowerBound - 2)..<found.range.lowerBound].map(\.word)
      guard after.map(past.contains) != true, !before.contains(where: least.contains) else { return nil }
      // "in the one week that matters": a time that both know of.
      if before.last == "the", after.map(relative.contains) == true { return nil }
      return Bounded(value: found.value, isMost: before.contains(where: most.contains), range: found.range)
    }
  }

  /// Of the same kind, and counted in units that say the same thing.
  func isComparable(with other: Bounded) -> Bool {
    guard value.kind == other.value.kind, isMost || !other.isMost else { return false }
    guard case .duration(_, _, let unit) = value, case .duration(_, _, let otherUnit) = other.value else {
      return true
    }
    return unit == otherUnit || Set([unit, otherUnit]) == [.days, .workingDays]
  }

  /// Below the most there is nothing is contradicted, unless a smaller most is promised.
  func isContradicted(by other: Bounded) -> Bool {
    guard !value.equals(other.value) else { return false }
    if isMost, !other.isMost { return other.size > size }
    return true
  }

  private var size: Int {
    switch value {
    case .money(let hundredths, _), .number(let hundredths): hundredths
    case .duration(_, let most, _): most
    case .date, .weekday: 0
    }
  }

  private static let most = Lexicon.keys("within up most under below limit maximum until before latest")
  private static let least = Lexicon.keys("than over above least minimum from after since past")
  private static let past = Lexicon.keys("ago old late already later earlier afterwards")
  private static let relative = Lexicon.keys("that which when")
}
