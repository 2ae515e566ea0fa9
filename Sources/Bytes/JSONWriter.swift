/// Writes JSON text straight into bytes, without a value in between: compact, in the form of `JSON.text`.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Something stands before the next value or name in the same array or object.
  private var needsComma = false

  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    nested(in: "{", "}", members)
  }

  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    nested(in: "[", "]") { writer in for element in elements { write(&writer, element) } }
  }

  /// The name of a member, before its value; a name of ours, which needs no escapes.
  package mutating func name(_ name: String) {
    var name = name
    name.withUTF8 { name in
      // Put together first: there are hundreds of names in a scorecard, and each byte that is appended alone is dear.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count + 4) { member in
        (member[0], member[1]) = (UInt8(ascii: ","), UInt8(ascii: "\""))
        _ = UnsafeMutableBufferPointer(rebasing: member[2...]).update(fromContentsOf: name)
        (member[name.count + 2], member[name.count + 3]) = (UInt8(ascii: "\""), UInt8(ascii: ":"))
        bytes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: member[(needsComma ? 0 : 1)...]))
      }
    }
    needsComma = false
  }

  package mutating func null() { plain("null") }

  /// The string, or null.
  package mutating func value(_ text: String?) {
    guard let text else { return null() }
    separate()
    JSON.append(text, to: &bytes)
  }

  /// The number, or null.
  package mutating func value(_ number: Int?) { number.map { decimal($0, places: 0) } ?? null() }

  package mutating func value(_ flag: Bool?) { plain(flag.map { $0 ? "true" : "false" } ?? "null") }

  /// `count` in units of the last decimal place: 785 with one place is 78.5.
  ///
  /// - Parameter least: so many places are written even where they are zeros.
  package mutating func decimal(_ count: Int, places: Int, least: Int = 0) {
    separate()
    if count < 0 { bytes.append(UInt8(ascii: "-")) }
    // The digits from the last to the first, and then turned round.
    let start = bytes.count
    var rest = count.magnitude
    var isNeeded = false
    for place in stride(from: places, to: 0, by: -1) {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      isNeeded = isNeeded || digit != 0 || place <= least
      if isNeeded { bytes.append(UInt8(ascii: "0") + UInt8(digit)) }
      rest = quotient
    }
    if isNeeded { bytes.append(UInt8(ascii: ".")) }
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    var (first, last) = (start, bytes.count - 1)
    while first < last {
      bytes.swapAt(first, last)
      (first, last) = (first + 1, last - 1)
    }
  }

  private mutating func plain(_ text: String) {
    separate()
    append(text)
  }

  private mutating func append(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
    if isDone == nil { bytes.append(contentsOf: text.utf8) }
  }

  private mutating func nested(
    in open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
