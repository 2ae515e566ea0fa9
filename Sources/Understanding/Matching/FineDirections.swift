import Encoders
import Shipped

/// Says for each of a scenario's own moves where the fine encoder's vectors of stretches that make it point, as
/// `ChoiceDirections` does for the fast one's, and where the vectors of all stretches do that make any: what is said in every
/// conversation points elsewhere.
///
/// A matrix and a vector that `scripts/fit-matching` fits together with `ChoiceWeights`. All vectors of this encoder have the most of
/// their length in common, which is taken away first.
struct FineDirections: Sendable {
  static let path = "data/fine-directions.bin"
  static let shipped = ShippedFiles.memory(of: path).flatMap(FineDirections.init) ?? FineDirections()

  private static let head = Array("RAPPORT FINE DIRECTIONS\n".utf8)

  /// What a direction of length 1 counts at most, in points of a score; 0 where none were fitted.
  let reach: Int
  /// The middle of all kinds of stretches; 2^14 is 1, as everywhere here.
  private let usual: WideVectors
  /// Where stretches point that make any move.
  private let making: [Int16]
  /// One for each dimension of a direction.
  private let rows: WideVectors

  private init() { (reach, usual, making, rows) = (0, WideVectors(), [], WideVectors()) }

  /// Nil for other bytes than `scripts/fit-matching` writes.
  private init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.starts(with: Self.head) else { return nil }
    var packed = Unpacker(bytes, at: Self.head.count)
    reach = packed.number(4)
    usual = WideVectors(numbers: packed.all(Int16.self))
    making = packed.all(Int16.self)
    rows = WideVectors(numbers: packed.all(Int16.self))
  }

  /// Where stretches point that make each of some moves.
  struct OfMoves: Sendable {
    fileprivate let reach: Int
    fileprivate let directions: WideVectors
    /// What the middle of all kinds of stretches has of each.
    fileprivate let usual: [Int32]

    /// By move, what a stretch's vector counts, in points of a score.
    func points(of vectors: WideVectors, at stretch: Int) -> [Int] {
      zip(directions.products(with: vectors, at: stretch), usual).map { product, usual in
        ((Int(product) - Int(usual)) * reach) >> 28
      }
    }
  }

  /// - Parameter middles: of each move's examples, by the fine encoder; of no number without any.
  func ofMoves(_ middles: [[Int16]]) -> OfMoves {
    guard reach > 0 else { return OfMoves(reach: 0, directions: WideVectors(), usual: []) }
    let directions = WideVectors(numbers: middles.flatMap(direction))
    return OfMoves(reach: reach, directions: directions, usual: directions.products(with: usual, at: 0))
  }

  private func direction(of middle: [Int16]) -> [Int16] {
    guard !middle.isEmpty else { return [Int16](repeating: 0, count: WideVectors.width) }
    let own = WideVectors(numbers: zip(middle, usual[0]).map { $0 &- $1 })
    return zip(rows.products(with: own, at: 0), making).map { Int16(clamping: Int($0) >> 14 + Int($1)) }
  }
}
