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
    let formulas = formulas
    let said = text.tokens.indices.filter { !formulas.contains($0) }.map { text.tokens[$0] }
    var vector = UnitVectors()
    Self.encoder.append(Self.encoder.pieces(of: said, in: text), to: &vector)
    return Gist(numbers: vector.numbers)
  }

  /// The tokens that are courtesy alone: "please", and short sentences of thanks or welcome.
  private var formulas: Set<Int> {
    var formulas = Set(text.tokens.indices.filter { Self.requests.contains(text.tokens[$0].word) })
    var first = clauses.startIndex
    while first < clauses.endIndex {
      let next = clauses[first...].firstIndex { $0.sentence != clauses[first].sentence } ?? clauses.endIndex
      let sentence = clauses[first].range.lowerBound..<clauses[next - 1].range.upperBound
      if isFormula(sentence) { formulas.formUnion(sentence) }
      first = next
    }
    return formulas
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
