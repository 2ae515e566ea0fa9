import RapportModel
import Yams

/// Composes a file in which keys may be given twice: each second use is noted and renamed, and composing goes on,
/// because the YAML library stops at the first mapping that has one and names only its first place.
struct DuplicateKeys {
  private(set) var source: Source
  private(set) var diagnostics: [Diagnostic] = []
  /// Composing costs up to 0.15 s a megabyte, so that large files get fewer attempts.
  private var attempts: Int

  /// Characters of the private use area: as wide as the letter that each stands for.
  private static let marks: ClosedRange<UInt32> = 0xE000...0xF8FF

  init(_ source: Source) {
    self.source = source
    attempts = min(60, 600_000 / max(1, source.bytes.count))
  }

  static func isMarked(_ key: String) -> Bool { key.unicodeScalars.first.map { marks.contains($0.value) } ?? false }

  mutating func compose() throws -> (Yams.Node, Parser)? {
    while true {
      do {
        return try YAMLReader.compose(source.text)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        try renameSecond(keys[0], first: SourcePosition(context.mark))
      }
    }
  }

  /// Renames the next use of the key that makes the complaint go away or move on.
  private mutating func renameSecond(_ key: String, first: SourcePosition) throws {
    for place in candidates(for: key, after: first) where attempts > 0 {
      attempts -= 1
      let renamed = source.replacing(rename(at: place))
      if Self.stillComplains(renamed, of: key, at: first, unlessAfter: place) { continue }
      add(key, first: first, second: place)
      source = renamed
      return
    }
    add(key, first: first, second: candidates(for: key, after: first).first)
    throw Mistake(diagnostics.removeLast())
  }

  private mutating func add(_ key: String, first: SourcePosition, second: SourcePosition?) {
    diagnostics.append(
      Diagnostic(
        "duplicate-key", "'\(key)' is given twice in the same place", file: source.file, at: second ?? first,
        notes: second == nil ? [] : [.init("first given here", file: source.file, at: first)]))
  }

  private static func stillComplains(
    _ source: Source, of key: String, at first: SourcePosition, unlessAfter place: SourcePosition
  ) -> Bool {
    do {
      _ = try YAMLReader.compose(source.text)
      return false
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      // A third use of the key still complains of the first place; it is found in the next round, unless the
      // renamed one was not in this mapping: then nothing has changed.
      guard keys.contains(key), SourcePosition(context.mark) == first else { return false }
      return !source.hasFurtherUse(of: key, after: place, like: first)
    } catch {
      return false
    }
  }

  /// Later places where the key is written as a key: in the same column first, then anywhere (flow mappings).
  private func candidates(for key: String, after first: SourcePosition) -> [SourcePosition] {
    let places = source.uses(of: key, after: first)
    let inColumn = places.filter { $0.column == first.column && $0.line != first.line }
    let others = places.filter { $0.column != first.column || $0.line == first.line }
    let isBlock = source.isFirstInLine(first)
    return Array((isBlock ? inColumn + others : others + inColumn).prefix(20))
  }

  private func rename(at place: SourcePosition) -> [UInt8] {
    let bytes = source.bytes
    var at = source.offset(of: place)
    if bytes[at] == UInt8(ascii: "'") || bytes[at] == UInt8(ascii: "\"") { at += 1 }
    var end = at + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let mark = Unicode.Scalar(Self.marks.lowerBound + UInt32(attempts)).map { Array(String($0).utf8) } ?? []
    return Array(bytes[..<at]) + mark + Array(bytes[end...])
  }
}

extension Source {
  /// Where the key is written with a colon after it, after a place.
  fileprivate func uses(of key: String, after first: SourcePosition) -> [SourcePosition] {
    let word = Array(key.utf8)
    guard !word.isEmpty else { return [] }
    var places: [SourcePosition] = []
    var at = offset(of: first) + 1
    while at + word.count <= bytes.count, places.count < 400 {
      defer { at += 1 }
      guard bytes[at] == word[0], bytes[at..<(at + word.count)].elementsEqual(word) else { continue }
      var end = at + word.count
      var start = at
      if let quote = bytes[..<at].last, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
        end < bytes.count,
        bytes[end] == quote
      {
        start -= 1
        end += 1
      }
      guard start == 0 || Self.mayPrecedeKey(bytes[start - 1]) else { continue }
      while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
      if end < bytes.count, bytes[end] == UInt8(ascii: ":") { places.append(position(of: start)) }
    }
    return places
  }

  fileprivate func hasFurtherUse(of key: String, after place: SourcePosition, like first: SourcePosition) -> Bool {
    uses(of: key, after: place).contains { !isFirstInLine(first) || $0.column == first.column }
  }

  fileprivate func isFirstInLine(_ place: SourcePosition) -> Bool {
    line(place.line).prefix(place.column - 1).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
  }

  private static func mayPrecedeKey(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), 0x0A, 0x0D, UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "\t")].contains(byte)
  }
}
