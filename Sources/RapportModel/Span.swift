/// A stretch of a turn's text, in UTF-8 bytes from its start.
package struct Span: Sendable, Hashable, Comparable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package var isEmpty: Bool { start >= end }

  package func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  package func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  package static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
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
