import Encoders

/// What a text says as a whole: the direction of its words' vectors by the fast encoder.
///
/// Words of courtesy are left out, so that a formula more or less changes nothing that rests on it.
package struct Gist: Sendable {
  package static let dimensions = UnitVectors.dimensions

  private let vector: UnitVectors

  fileprivate init(_ vector: UnitVectors) {
    self.vector = vector
  }

  /// Of a text that says nothing.
  package static let none = Gist(UnitVectors(numbers: [Int16](repeating: 0, count: dimensions)))

  /// Its whole numbers; the length is 2^14, or 0 where nothing is said.
  package var numbers: [Int16] { vector.numbers }

  /// How far it points where weights point, in units of theirs.
  ///
  /// - Parameter weights: one for each dimension, or none at all.
  package func sum(_ weights: [Int16]) -> Int {
    guard !weights.isEmpty else { return 0 }
    return Int(vector.product(at: 0, with: UnitVectors(numbers: weights), at: 0)) / UnitVectors.one
  }
}

extension ParsedText {
  package var gist: Gist {
    // "Please" and short sentences of thanks or welcome are courtesy alone.
    var said: [Int] = []
    said.reserveCapacity(text.tokens.count)
    for sentence in sentences where !isFormula(sentence) {
      for token in sentence where !Self.requests.contains(text.tokens[token].word) { said.append(token) }
    }
    var vector = UnitVectors()
    FastEncoder().append(sumOf: said, of: pieces, to: &vector)
    return Gist(vector)
  }

  /// "Thanks", "Many thanks", "Thank you for your patience", "You're welcome".
  private func isFormula(_ sentence: Range<Int>) -> Bool {
    sentence.count <= Self.longestFormula
      && text.tokens[sentence.prefix(3)].contains { Self.courtesies.contains($0.word) }
  }

  private static let longestFormula = 6
  private static let requests = Lexicon.keys("please kindly")
  private static let courtesies = Lexicon.keys("thank thanks welcome")
}
