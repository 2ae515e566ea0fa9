import AuthoredFiles
import Foundation
import RapportModel
import Shipped
import Testing

/// Files of replies, and the moves that ship.
enum Fixtures {
  static let standardMoves: [Move] = {
    Library(folders: [], shipped: ShippedFiles.all).standardMoves().value ?? []
  }()

  static func lines(_ name: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Understanding/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  /// A reply that makes the move, and one that differs in polarity or modality alone and does not.
  struct Pair {
    var move: Int
    var makes: String
    var makesNot: String
  }

  static func pairs(_ name: String) throws -> (moves: [Move], pairs: [Pair]) {
    var moves: [Move] = []
    var pairs: [Pair] = []
    var makes = ""
    for line in try lines(name) {
      let rest = String(line.dropFirst(2))
      switch line.first {
      case "@": moves.append(Move(name: rest))
      case "+": moves[moves.count - 1].examples.append(rest)
      case "y": makes = rest
      default: pairs.append(Pair(move: moves.count - 1, makes: makes, makesNot: rest))
      }
    }
    return (moves, pairs)
  }

  /// Replies by the standard move that they make; half 0 was developed with, half 1 kept aside.
  static func replies(half: Int) throws -> [(move: String, reply: String)] {
    var replies: [(move: String, reply: String)] = []
    var move = ""
    var count = 0
    for line in try lines("replies.txt") {
      if line.hasPrefix("@ ") {
        move = String(line.dropFirst(2))
        count = 0
      } else {
        if count % 2 == half { replies.append((move, line)) }
        count += 1
      }
    }
    return replies
  }
}
