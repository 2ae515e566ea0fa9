import Encoders

/// What a text says as a whole: the direction of its words' vectors by the fast encoder.
///
/// Words of courtesy are left out, so that a formula more or less changes nothing that rests on it.
package struct Gist: Sendable {
  package static let dimensions = UnitVectors.dimensions

  /// Its whole numbers; the length is 2^14, or 0 where nothing is said.
  package let numbers: [Int16]

  /// Of a text that says nothing.
  package static let none = Gist(numbers: [Int16](repeating: 0, count: dimensions))

  /// How far it points where weights point, in units of theirs.
  ///
  /// - Parameter weights: one for each dimension, or none at all.
  package func sum(_ weights: [Int16]) -> Int {
    var sum: Int32 = 0
    for (number, weight) in zip(numbers, weights) { sum &+= Int32(number) &* Int32(weight) }
    return Int(sum) / UnitVectors.one
  }
}

extension ParsedText {
  package var gist: Gist {
    // "Please" and short sentences of thanks or welcome are courtesy alone.
    let said = sentences.lazy.filter { !self.isFormula($0) }.joined().lazy.map { self.text.tokens[$0] }
    let pieces = Self.encoder.pieces(of: said.filter { !Self.requests.contains($0.word) }, in: text)
    var vector = UnitVectors()
    Self.encoder.append(pieces, to: &vector)
    return Gist(numbers: vector.numbers)
  }

  /// "Thanks", "Many thanks", "Thank you for your patience", "You're welcome".
  private func isFormula(_ sentence: Range<Int>) -> Bool {
    sentence.count <= Self.longestFormula
      && text.tokens[sentence.prefix(3)].contains { Self.courtesies.contains($0.word) }
  }

  private static let encoder = FastEncoder()
  private static let longestFormula = 6
  private static let requests = Lexicon.keys("please kindly")
  private static let courtesies = Lexicon.keys("thank thanks welcome")
}
