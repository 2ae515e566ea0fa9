import AuthoredFiles
import Foundation
import RapportModel
import Shipped
import Understanding

/// What replies are weighed by for the standard moves, for `scripts/fit-moves`.
enum WordedReplies {
  /// `rapport-bench worded`: replies on standard input, a line each. Prints the standard moves with their examples and
  /// counter-examples, then for each reply its stretches (first token, one behind the last, the direction, the manner),
  /// and the features of its words and of their pairs, all as JSON.
  static func run() {
    guard let moves = Library(folders: [], shipped: ShippedFiles.all).standardMoves().value else {
      return print("no standard moves")
    }
    let texts = moves.map { [[$0.name], $0.examples, $0.counterExamples] }
    print(String(decoding: (try? JSONEncoder().encode(texts)) ?? Data(), as: UTF8.self))
    while let reply = readLine() {
      let (stretches, words, pairs) = Reader.wording(of: reply)
      let lists = stretches.map { stretch in
        "[\(stretch.tokens.lowerBound), \(stretch.tokens.upperBound), \(stretch.direction), \(stretch.manner)]"
      }
      print("[[\(lists.joined(separator: ", "))], \(words), \(pairs)]")
    }
  }
}
