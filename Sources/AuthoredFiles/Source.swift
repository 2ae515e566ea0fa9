import RapportModel

/// The text of one file, its name as the user gave it, and its lines.
struct Source: Sendable {
  /// The longest file that is read, in bytes; a long scenario has about 60,000.
  static let longest = 1 << 20

  let file: String
  let bytes: [UInt8]
  let text: String
  /// Where each line begins in `bytes`.
  private let lineStarts: [Int]
  /// How many scalars stand before each line.
  private let lineScalars: [Int]
  /// Where every 64th scalar of the file begins, so that a place in a line of a megabyte is found at once.
  private let marks: [Int]
  private static let markEvery = 64

  /// Without a byte order mark; the diagnostic says why the bytes cannot be text.
  static func reading(_ bytes: [UInt8], file: String) -> Result<Source, Mistake> {
    guard bytes.count <= longest else {
      return .failure(
        Mistake(
          Diagnostic(
            "too-large", "the file has more than 1 MiB", file: file,
            notes: [
              .init("split it, or put what scenarios share into a company or persona file")
            ])))
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let source = Source(file: file, bytes: body)
    guard let offset = firstInvalid(in: body) else { return .success(source) }
    return .failure(
      Mistake(
        Diagnostic(
          "not-utf8", "the file is not UTF-8 from here on", file: file, at: source.position(of: offset),
          notes: [
            .init("save it again with the encoding UTF-8")
          ])))
  }

  private init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    text = String(decoding: bytes, as: UTF8.self)
    lineStarts = Self.lineStarts(of: bytes)
    (lineScalars, marks) = Self.scalars(of: bytes, lineStarts: lineStarts)
  }

  /// The same file with other text of the same lines.
  func replacing(_ bytes: [UInt8]) -> Source { Source(file: file, bytes: bytes) }

  var lineCount: Int { lineStarts.count }

  /// The line's bytes without its end; empty outside the file.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] : bytes.count
    var last = end
    while last > start, bytes[last - 1] == 0x0A || bytes[last - 1] == 0x0D { last -= 1 }
    return bytes[start..<last]
  }

  /// The offset of a place, and the end of the file when it lies outside.
  func offset(of position: SourcePosition) -> Int {
    guard position.line >= 1, position.line <= lineStarts.count else { return bytes.count }
    let scalar = lineScalars[position.line - 1] + max(0, position.column - 1)
    guard scalar / Self.markEvery < marks.count else { return bytes.count }
    var offset = marks[scalar / Self.markEvery]
    for _ in 0..<(scalar % Self.markEvery) where offset < bytes.count {
      offset += 1
      while offset < bytes.count, Self.continues(bytes[offset]) { offset += 1 }
    }
    return offset
  }

  func position(of offset: Int) -> SourcePosition {
    let offset = min(offset, bytes.count)
    let line = lineStarts.partitioningIndex { $0 > offset }
    return SourcePosition(line: line, column: scalars(before: offset) - lineScalars[line - 1] + 1)
  }

  private func scalars(before offset: Int) -> Int {
    let index = marks.partitioningIndex { $0 > offset } - 1
    guard index >= 0 else { return 0 }
    return index * Self.markEvery + bytes[marks[index]..<offset].count { !Self.continues($0) }
  }

  private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func scalars(of bytes: [UInt8], lineStarts: [Int]) -> (before: [Int], marks: [Int]) {
    var before: [Int] = []
    var marks: [Int] = []
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if before.count < lineStarts.count, lineStarts[before.count] == offset { before.append(count) }
      if continues(byte) { continue }
      if count % markEvery == 0 { marks.append(offset) }
      count += 1
    }
    while before.count < lineStarts.count { before.append(count) }
    return (before, marks)
  }

  func byte(at position: SourcePosition) -> UInt8? {
    let offset = offset(of: position)
    return offset < bytes.count ? bytes[offset] : nil
  }

  /// As libyaml counts lines: after LF, CR LF, CR, NEL, LS and PS.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var at = 0
    while at < bytes.count {
      let length = breakLength(bytes, at)
      at += max(1, length)
      if length > 0 { starts.append(at) }
    }
    return starts
  }

  private static func breakLength(_ bytes: [UInt8], _ at: Int) -> Int {
    switch bytes[at] {
    case 0x0A: 1
    case 0x0D: at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    case 0xC2: at + 1 < bytes.count && bytes[at + 1] == 0x85 ? 2 : 0
    case 0xE2:
      at + 2 < bytes.count && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9) ? 3 : 0
    default: 0
    }
  }

  /// The offset of the first byte that is not UTF-8.
  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var at = 0
    while at < bytes.count {
      let first = bytes[at]
      if first < 0x80 {
        at += 1
        continue
      }
      let (length, second): (Int, ClosedRange<UInt8>)
      switch first {
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return at
      }
      guard at + length <= bytes.count, second.contains(bytes[at + 1]),
        bytes[(at + 2)..<(at + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return at }
      at += length
    }
    return nil
  }
}

/// Why a file cannot be read any further.
struct Mistake: Error {
  var diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}

extension Array {
  /// The index of the first element for which the test holds, in an array where it holds from some point on.
  func partitioningIndex(where test: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if test(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
