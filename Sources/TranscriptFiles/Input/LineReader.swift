import Glibc

/// The lines of an input, of which no more is kept than is needed.
struct LineReader {
  /// A line without its ending, and its number from 1.
  struct Line {
    var number: Int
    /// Nil for one that is longer than `limit`, which is passed over.
    var bytes: [UInt8]?
    /// How long its ending is: 1 for a line feed, 2 with a carriage return before, 0 at the end of the input.
    var ending: Int
  }

  /// So many bytes a line may have: a conversation of some hundred thousand turns.
  static let limit = 32 << 20

  private(set) var blocks: InputBlocks
  /// What was read and not handed out begins at `start`.
  private var bytes: [UInt8] = []
  private var start = 0
  /// There is no line feed before.
  private var searched = 0
  private var number = 0
  private var isAtEnd = false

  init(_ blocks: InputBlocks) {
    self.blocks = blocks
  }

  /// What was read and not handed out.
  var unread: ArraySlice<UInt8> { bytes[start...] }

  /// More lines can be had without waiting for whoever writes them.
  var isReady: Bool { newline() != nil || isAtEnd || blocks.isReady }

  /// Reads another block behind what is unread; false at the end.
  mutating func fill() throws(FileError) -> Bool {
    guard !isAtEnd else { return false }
    guard let block = try blocks.next() else {
      isAtEnd = true
      return false
    }
    if start > 0 {
      bytes.removeSubrange(..<start)
      searched -= start
      start = 0
    }
    bytes += block
    return true
  }

  /// Everything that is left.
  mutating func rest() throws(FileError) -> [UInt8] {
    while try fill() {}
    defer { (bytes, start, searched) = ([], 0, 0) }
    return Array(unread)
  }

  /// What is there, as it is; nil at the end.
  mutating func block() throws(FileError) -> [UInt8]? {
    if unread.isEmpty { _ = try fill() }
    defer { (bytes, start, searched) = ([], 0, 0) }
    return unread.isEmpty ? nil : Array(unread)
  }

  /// Passes over bytes that are no part of the text, as a byte order mark.
  mutating func skip(_ count: Int) {
    start += count
    searched = max(searched, start)
  }

  /// The next line; nil at the end.
  mutating func next() throws(FileError) -> Line? {
    var isTooLong = false
    while true {
      if let newline = newline() {
        return take(upTo: newline, next: newline + 1, isTooLong)
      }
      searched = bytes.count
      if bytes.count - start > Self.limit {
        isTooLong = true
        (bytes, start, searched) = ([], 0, 0)
      }
      guard try fill() else {
        guard start < bytes.count || isTooLong else { return nil }
        return take(upTo: bytes.count, next: bytes.count, isTooLong)
      }
    }
  }

  private mutating func take(upTo end: Int, next: Int, _ isTooLong: Bool) -> Line {
    number += 1
    var end = end
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let line = Line(
      number: number, bytes: isTooLong || end - start > Self.limit ? nil : Array(bytes[start..<end]),
      ending: next - end)
    (start, searched) = (next, next)
    return line
  }

  private func newline() -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      guard searched < buffer.count, let base = buffer.baseAddress else { return nil }
      let found = memchr(base + searched, Int32(UInt8(ascii: "\n")), buffer.count - searched)
      return found.map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) - base }
    }
  }
}
