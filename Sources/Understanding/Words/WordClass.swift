/// What a word can do in a sentence, as far as reading a reply needs it.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  /// Turns what follows into its opposite.
  static let negator = WordClass(rawValue: 1 << 0)
  /// Turns its subject too: "impossible", "out of the question".
  static let denial = WordClass(rawValue: 1 << 1)
  static let auxiliary = WordClass(rawValue: 1 << 2)
  static let modal = WordClass(rawValue: 1 << 3)
  /// I, we.
  static let firstPerson = WordClass(rawValue: 1 << 4)
  static let secondPerson = WordClass(rawValue: 1 << 5)
  static let thirdPerson = WordClass(rawValue: 1 << 6)
  static let determiner = WordClass(rawValue: 1 << 7)
  static let questionWord = WordClass(rawValue: 1 << 8)
  static let conjunction = WordClass(rawValue: 1 << 9)
  static let preposition = WordClass(rawValue: 1 << 10)
  static let adverb = WordClass(rawValue: 1 << 11)
  /// A verb's form; many are nouns too.
  static let verb = WordClass(rawValue: 1 << 12)
  /// Stands for a noun just as well: order, refund, call.
  static let noun = WordClass(rawValue: 1 << 13)
  /// said, told, promised.
  static let report = WordClass(rawValue: 1 << 14)
  /// tried, attempted.
  static let attempt = WordClass(rawValue: 1 << 15)
  /// sorry, afraid, glad: what follows is a sentence of its own.
  static let emotive = WordClass(rawValue: 1 << 16)
  /// know, realise: what follows is true although the knowing is negated.
  static let factive = WordClass(rawValue: 1 << 17)
  /// see, check, ask: with "if" or "whether", what follows is open.
  static let finding = WordClass(rawValue: 1 << 18)
  /// Means little for what a reply does.
  static let small = WordClass(rawValue: 1 << 19)
  /// me, us, you, it, them, him, her.
  static let object = WordClass(rawValue: 1 << 20)
  /// A past form or participle.
  static let past = WordClass(rawValue: 1 << 21)
  static let participle = WordClass(rawValue: 1 << 22)
  static let greeting = WordClass(rawValue: 1 << 23)
  /// A form in -ing.
  static let progressive = WordClass(rawValue: 1 << 24)

  /// A verb that says little without its object: give, get, like.
  static let light = WordClass(rawValue: 1 << 25)

  /// A verb by WordNet's counts. Who acts, when, and what is denied is read by it; clauses are cut by the shorter list of
  /// `verb` alone.
  static let deed = WordClass(rawValue: 1 << 26)

  static let action: WordClass = [.verb, .deed]

  /// As the reader's own lists have it: nothing of a word that only WordNet knows.
  var listed: WordClass {
    contains(.deed) && !contains(.verb) ? subtracting([.deed, .past, .participle, .progressive]) : self
  }
  static let pronoun: WordClass = [.firstPerson, .secondPerson, .thirdPerson]
}

extension WordClass {
  /// What the ending of a verb says about its form.
  static func form(of verb: UnsafeBufferPointer<UInt8>) -> WordClass {
    guard verb.count > 3 else { return [] }
    let end = verb.count
    switch (verb[end - 3], verb[end - 2], verb[end - 1]) {
    case (UInt8(ascii: "e"), UInt8(ascii: "e"), UInt8(ascii: "d")): return []
    case (_, UInt8(ascii: "e"), UInt8(ascii: "d")): return [.past, .participle]
    case (UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "g")):
      // "ring" and "bring" are forms without an ending.
      return verb[..<(end - 3)].contains { "aeiouy".utf8.contains($0) } ? .progressive : []
    default: return []
    }
  }
}
