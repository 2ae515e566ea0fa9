import RapportModel

/// The standard moves as plain lines, which are read a hundred times sooner than YAML.
///
/// They come from `scripts/prepare` and count only beside the very file they were made from; otherwise the file is
/// read. Each line begins with a sign that says what it is.
package enum PreparedMoves {
  /// As they ship.
  package static let path = "data/standard-moves.txt"

  /// The lines for some moves that were read from `file`.
  package static func text(of moves: [Move], file: [UInt8]) -> String {
    var lines = [head(file)]
    for move in moves {
      lines += ["= \(move.name)", ": \(move.definition)", "@ \(move.source)"]
      lines.append("~ \(move.mood.calm) \(move.mood.trust) \(move.mood.warmth)")
      if move.isHarmful { lines.append("! ") }
      lines += move.examples.map { "+ \($0)" } + move.counterExamples.map { "- \($0)" }
      lines += move.patterns.map { "* \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Nil when they were made from another file.
  package static func moves(_ bytes: [UInt8], file: [UInt8]) -> [Move]? {
    bytes.withUnsafeBufferPointer { moves($0, file: file) }
  }

  private static func moves(_ bytes: UnsafeBufferPointer<UInt8>, file: [UInt8]) -> [Move]? {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, first.elementsEqual(head(file).utf8) else { return nil }
    var moves: [Move] = []
    for line in lines.dropFirst() {
      let text = String(decoding: line.dropFirst(2), as: UTF8.self)
      if line.first == UInt8(ascii: "=") {
        moves.append(Move(name: text))
      } else if !moves.isEmpty {
        moves[moves.count - 1].add(text, line.first)
      }
    }
    return moves
  }

  /// The file's length and FNV-1a, 64 bits.
  private static func head(_ file: [UInt8]) -> String {
    let hash = file.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    return "# \(file.count) \(hash)"
  }
}

extension Move {
  fileprivate mutating func add(_ text: String, _ sign: UInt8?) {
    switch sign {
    case UInt8(ascii: ":"): definition = text
    case UInt8(ascii: "@"): source = text
    case UInt8(ascii: "!"): isHarmful = true
    case UInt8(ascii: "+"): examples.append(text)
    case UInt8(ascii: "-"): counterExamples.append(text)
    case UInt8(ascii: "*"): patterns.append(text)
    case UInt8(ascii: "~"):
      let numbers = text.split(separator: " ").compactMap { Int($0) }
      if numbers.count == 3 { mood = MoodChange(calm: numbers[0], trust: numbers[1], warmth: numbers[2]) }
    default: break
    }
  }
}
