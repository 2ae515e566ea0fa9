import Encoders
import Shipped

/// Says for each of a scenario's own moves where the vectors of stretches that make it point, given the middle of its
/// examples: a matrix that `scripts/fit-matching` fits together with `ChoiceWeights`.
///
/// Two sentences about one thing have much the same vector, whatever they do with it. What is left when topics are set aside is what
/// an agent does.
struct ChoiceDirections: Sendable {
  static let path = "data/choice-directions.bin"
  static let fast = shipped?.fast ?? ChoiceDirections()
  static let fine = shipped?.fine ?? ChoiceDirections()

  private static let head = Array("RAPPORT DIRECTIONS\n".utf8)
  private static let shipped = ShippedFiles.memory(of: path).flatMap(read)

  /// What a direction of length 1 counts at most, in points of a score; 0 where none were fitted.
  let reach: Int
  /// One row for each dimension of a middle; 2^14 is 1.
  private let rows: [Int16]

  private init(reach: Int = 0, rows: [Int16] = []) {
    (self.reach, self.rows) = (reach, rows)
  }

  /// Nil for other bytes than `scripts/fit-matching` writes.
  private static func read(_ bytes: UnsafeRawBufferPointer) -> (fast: ChoiceDirections, fine: ChoiceDirections)? {
    guard bytes.starts(with: head) else { return nil }
    var packed = Unpacker(bytes, at: head.count)
    func next() -> ChoiceDirections { ChoiceDirections(reach: packed.number(4), rows: packed.all(Int16.self)) }
    let (fast, fine) = (next(), next())
    return (fast, fine)
  }

  /// A vector for each move.
  ///
  /// - Parameters:
  ///   - moves: where the examples of each stand.
  ///   - vectors: of the examples.
  func directions(of moves: [Range<Int>], of vectors: UnitVectors) -> UnitVectors {
    UnitVectors(numbers: moves.flatMap { direction(of: vectors.middle(of: $0)) })
  }

  private func direction(of middle: [Int16]) -> [Int16] {
    guard !rows.isEmpty else { return middle.map { _ in 0 } }
    let count = middle.count
    return (0..<count).map { column in
      let sum = (0..<count).reduce(0) { $0 + Int(middle[$1]) * Int(rows[$1 * count + column]) }
      return Int16(clamping: sum / UnitVectors.one)
    }
  }
}
