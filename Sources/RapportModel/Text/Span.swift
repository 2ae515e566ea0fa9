/// A stretch of a turn's text, in UTF-8 bytes from its start.
///
/// Public, for only then do other modules' loops take it in instead of calling it.
public struct Span: Sendable, Hashable, Comparable {
  /// The first byte.
  public var start: Int
  /// Behind the last byte.
  public var end: Int

  /// From one byte to before another.
  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package var isEmpty: Bool { start >= end }

  /// They have a byte in common.
  @inlinable public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// All of the other is in it.
  @inlinable public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// By where they begin, and then by where they end.
  @inlinable public static func < (a: Span, b: Span) -> Bool {
    a.start == b.start ? a.end < b.end : a.start < b.start
  }
}

extension String {
  /// The text that a span covers, cut at whole characters of UTF-8; empty when the span lies outside.
  package subscript(span: Span) -> String {
    let bytes = utf8
    let from = Swift.min(Swift.max(span.start, 0), bytes.count)
    let to = Swift.min(Swift.max(span.end, from), bytes.count)
    return String(decoding: bytes.dropFirst(from).prefix(to - from), as: UTF8.self)
  }
}
