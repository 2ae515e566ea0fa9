import RapportModel

/// What stands between two words.
struct Marks: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let comma = Marks(rawValue: 1)
  static let stop = Marks(rawValue: 2)
  static let question = Marks(rawValue: 4)
  static let exclamation = Marks(rawValue: 8)
  static let semicolon = Marks(rawValue: 16)
  static let newline = Marks(rawValue: 32)
  static let dash = Marks(rawValue: 64)
  static let bracket = Marks(rawValue: 128)
  static let colon = Marks(rawValue: 256)
  static let symbol = Marks(rawValue: 512)
  /// Between two words that are one: "X-ray".
  static let hyphen = Marks(rawValue: 1024)

  static let endsSentence: Marks = [.stop, .question, .exclamation, .semicolon, .newline]
  static let parts: Marks = [.comma, .dash, .bracket, .colon]
}

/// A word, a number, a sign of money or a masked name in a reply.
struct Token: Sendable {
  enum Kind: Sendable {
    case word, number, currency
    /// Somebody's name, or what stands for one: it means nothing, whoever it is.
    case mask
  }

  var kind: Kind
  /// In the original text; the two halves of "I'll" share one.
  var span: Span
  /// Where its normalised bytes stand in `Text.keys`.
  var keyStart: Int
  var keyEnd: Int
  var word: Key
  /// The same for all forms of a word.
  var stem: Key
  /// The same for words that mean the same to a customer; the stem when there is no such group.
  var concept: Key
  var classes: WordClass
  /// Hundredths, of a number.
  var hundredths: Int
  /// Between the word before and this one.
  var before: Marks
  /// Stands between quotation marks.
  var isQuoted: Bool
  /// Two to five letters, all capitals: "SLA".
  var isCapitals = false
  /// "refund's": it owns what follows, or stands for "refund is".
  var endsInS = false
}

/// A reply cut into words.
struct Text: Sendable {
  /// As they came.
  var bytes: [UInt8]
  /// Normalised bytes: of plain words where they stand in the text, and behind them of words that are written otherwise.
  var keys: [UInt8]
  var tokens: [Token]
  /// After the last word.
  var trailing: Marks

  /// The marks that follow a token.
  func marks(after index: Int) -> Marks {
    index + 1 < tokens.count ? tokens[index + 1].before : trailing
  }

  func span(of range: Range<Int>) -> Span {
    Span(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
  }

  func key(of token: Token) -> ArraySlice<UInt8> { keys[token.keyStart..<token.keyEnd] }
}

extension Token {
  /// A past form or participle: "sent", "was cancelled".
  var isDone: Bool { !classes.isDisjoint(with: [.past, .participle]) }
}
