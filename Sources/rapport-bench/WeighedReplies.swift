import AuthoredFiles
import Encoders
import Understanding

/// What is weighed when replies are matched with a scenario's own moves, for `scripts/fit-matching`.
enum WeighedReplies {
  /// `rapport-bench weighed MOVES [ENCODER]`: a file of moves, the fine encoder's file, and replies on standard input, a
  /// line each. Prints by move how alike its examples are, how many, how they are put and their middle by each encoder; then
  /// for each reply its stretches: words, how many stretches, idle, phrasing, the vector, for each move its number, its
  /// likenesses and how it is meant, and the vector by the fine encoder; all as JSON arrays.
  static func run(_ arguments: [String]) {
    guard (1...2).contains(arguments.count), let moves = MoveExamples.read(arguments[0]).value else {
      return print("usage: rapport-bench weighed MOVES [ENCODER]")
    }
    let fine = arguments.dropFirst().first.flatMap { FineEncoder(path: $0) }.map { encoder in
      FineReading(
        name: FineEncoder.name, sha256: FineEncoder.sha256, phrases: encoder.vectors, replies: encoder.vectors)
    }
    let reader = Reader(standard: [], moves: moves, fine: fine)
    print(
      "[\(reader.ownMoves.map { "[\($0.closeness), \($0.examples), \($0.shares), \($0.middle), \($0.fineMiddle)]" }.joined(separator: ", "))]"
    )
    while let reply = readLine() {
      let stretches = reader.weighed(reply).map { stretch in
        "[\(stretch.words), \(stretch.among), \(stretch.idle), \(stretch.phrasing), \(stretch.vector), \(stretch.moves), \(stretch.fineVector)]"
      }
      print("[\(stretches.joined(separator: ", "))]")
    }
  }
}
