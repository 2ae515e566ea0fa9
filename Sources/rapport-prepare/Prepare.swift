import AuthoredFiles
import Foundation
import Scoring
import Shipped
import Understanding

/// `scripts/prepare`: writes what the program need not work out each time it starts, from the standard moves that are
/// built into it. No part of the program.
@main struct Prepare {
  static func main() throws {
    guard let folder = CommandLine.arguments.dropFirst().first else { fatalError("usage: rapport-prepare FOLDER") }
    let library = Library(folders: [], shipped: ShippedFiles.all)
    let file = ShippedFiles.all.first { $0.path == Library.standardMovesPath }
    guard let file, let moves = library.authoredStandardMoves().value else { fatalError("no standard moves") }
    let root = URL(filePath: folder)
    try Data(PreparedMoves.text(of: moves, file: file.bytes).utf8).write(
      to: root.appending(path: PreparedMoves.path))
    try Data(PreparedPhrases.bytes(of: moves, patterns: ScorerPatterns.sets)).write(
      to: root.appending(path: PreparedPhrases.path))
  }
}
