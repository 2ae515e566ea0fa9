import AuthoredFiles
import Encoders
import Understanding

/// What is weighed when replies are matched with the fine encoder, for `scripts/fit-matching`.
enum WeighedReplies {
  /// `rapport-bench weighed MOVES ENCODER`: a file of moves, the fine encoder's file, and replies on standard input, a
  /// line each. Prints by move how alike its examples are, then for each reply its stretches: words, idle, and for each
  /// move its number, both likenesses and the fit, all as JSON arrays of thousandths.
  static func run(_ arguments: [String]) {
    guard arguments.count == 2, let moves = MoveExamples.read(arguments[0]).value,
      let encoder = FineEncoder(path: arguments[1])
    else {
      return print("usage: rapport-bench weighed MOVES ENCODER")
    }
    let reading = FineReading(
      name: FineEncoder.name, sha256: FineEncoder.sha256, phrases: encoder.vectors, replies: encoder.vectors)
    let reader = Reader(standard: [], moves: moves, fine: reading)
    print(reader.closeness)
    while let reply = readLine() {
      let stretches = reader.weighed(reply).map { stretch in
        "[\(stretch.words), \(stretch.idle), \(stretch.moves.map { [$0.move, $0.plain, $0.fine, $0.fit] })]"
      }
      print("[\(stretches.joined(separator: ", "))]")
    }
  }
}
