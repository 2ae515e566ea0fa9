extension JSON {
  /// How deep arrays and objects may stand in one another.
  package static let depthLimit = 512

  /// Reads one value that fills the bytes but for white space.
  ///
  /// Strict: RFC 8259 and nothing more, valid UTF-8 only. Half a surrogate pair becomes U+FFFD. Of members of the
  /// same name the last one counts and stands in the place of the first, unless repeats are refused: then the other one
  /// is not lost without a word. Linear in the number of bytes.
  package init(parsing bytes: some Collection<UInt8>, refusingRepeats: Bool = false) throws(JSONError) {
    self = try bytes.read { buffer throws(JSONError) in
      var parser = JSONParser(buffer)
      let value = try parser.value()
      try parser.expectEnd()
      if refusingRepeats, let error = parser.repeatError { throw error }
      return value
    }
  }

  package init(parsing text: String) throws(JSONError) {
    try self.init(parsing: text.utf8)
  }

  /// An element of an array at the top, with the bytes it was read from.
  package struct Element: Sendable {
    package var value: JSON
    package var range: Range<Int>
    /// The line on which it begins, from 1.
    package var line: Int
    /// An object in it has a name twice.
    package var repeated: JSONError?
  }

  /// Reads an array element by element, so that what stands before a mistake is not lost.
  package static func elements(
    ofArray bytes: some Collection<UInt8>
  ) -> (elements: [Element], error: JSONError?) {
    let result: Result<(elements: [Element], error: JSONError?), JSONError> = bytes.withBuffer { buffer in
      var parser = JSONParser(buffer)
      var found: [Element] = []
      var lines = LineCounter()
      do throws(JSONError) {
        try parser.topLevelArray { value, range, repeated in
          let line = lines.line(of: range.lowerBound, in: buffer)
          found.append(Element(value: value, range: range, line: line, repeated: repeated))
        }
        try parser.expectEnd()
        return .success((found, nil))
      } catch {
        return .success((found, error))
      }
    }
    switch result {
    case .success(let read): return read
    case .failure(let error): return ([], error)
    }
  }
}

/// Counts lines up to offsets that only grow.
private struct LineCounter {
  private var line = 1
  private var offset = 0

  mutating func line(of target: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    while offset < target {
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    return line
  }
}

extension Collection<UInt8> {
  /// The bytes in one piece, copied only when they do not lie in one.
  fileprivate func withBuffer<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    if let value = withContiguousStorageIfAvailable({ body($0) }) { return value }
    return Array(self).withUnsafeBufferPointer { body($0) }
  }

  fileprivate func read<Value>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    let result: Result<Value, JSONError> = withBuffer { buffer in
      do throws(JSONError) { return .success(try body(buffer)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}
