/// Offers that are put as a question about the customer: how they would like a thing, and whether it would do.
extension FormReader {
  /// "would you mind a smaller room", "would you accept half of it", "could you live with the grey one", "would you settle
  /// for a later train"; not "would you mind opening it", "could you deal with it".
  func putsToCustomer(_ at: Int) -> Bool {
    guard let verb = token(at), let next = token(at + 1), token(at + 2) != nil else { return false }
    if Self.bears.contains(verb.stem) {
      return next.classes.contains(.determiner) && !Self.theirs.contains(next.word)
        && tokens[first].word == Words.would
    }
    if verb.word == Self.make { return next.word == Words.doWord && token(at + 2)?.word == Self.with }
    return Self.manages.contains(verb.stem) && next.word == Self.with
      || verb.stem == Self.settle && next.word == Words.for
  }

  /// "how would you feel about a room at", "what would you say to half", "how would a room at the mill sound".
  var asksHowItSuits: Bool {
    let word = tokens[first].word
    guard word == Words.how || word == Words.what, let verb = token(1) else { return false }
    if verb.word == Words.would, classes(2).contains(.secondPerson), token(5) != nil {
      return holds(Self.feels, within: 3..<4) && holds(Self.aboutOrTo, within: 4..<5)
    }
    return word == Words.how && (verb.word == Words.would || verb.word == Self.does) && isSomething(2)
      && tokens[clause.range.upperBound - 1].stem == Self.sound
  }

  /// "is a room at the mill any good to you", "are two smaller ones all right for you"; not "is that all right for you".
  var asksWhetherItSuits: Bool {
    guard isSomething(1) else { return false }
    let range = clause.range
    let you = range.last { tokens[$0].word == Words.you }
    guard let you, you > first + 3, Self.beforeYou.contains(tokens[you - 1].word) else { return false }
    return (max(first + 2, you - 4)..<you - 1).contains { Self.suits.contains(tokens[$0].word) }
  }

  /// "a room", "another one", "two smaller ones": what was not there yet.
  private func isSomething(_ at: Int) -> Bool {
    guard let token = token(at) else { return false }
    return token.kind == .number || Self.new.contains(token.word)
  }

  private static let bears = Lexicon.stems("mind accept consider")
  private static let manages = Lexicon.stems("live manage cope")
  private static let theirs = Lexicon.keys("your my our")
  private static let feels = Lexicon.keys("feel say")
  private static let aboutOrTo = Lexicon.keys("about to")
  private static let beforeYou = Lexicon.keys("to for with")
  private static let suits = Lexicon.keys(
    "good use okay ok fine right alright acceptable enough help interest suitable")
  private static let new = Lexicon.keys("a an another one two some")
  private static var make: Key { "make" }
  private static var with: Key { "with" }
  private static var does: Key { "does" }
  private static let settle = Stem.key(Array("settle".utf8))
  private static let sound = Stem.key(Array("sound".utf8))
}
