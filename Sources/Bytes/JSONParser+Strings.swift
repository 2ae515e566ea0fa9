extension JSONParser {
  /// Reads a string in double quotes; the position stands on the first quote.
  mutating func string() throws(JSONError) -> String {
    position += 1
    var text = try plainText()
    while true {
      if peek == UInt8(ascii: "\"") {
        position += 1
        return text
      }
      text.unicodeScalars.append(try escape())
      text += try plainText()
    }
  }

  /// The text up to the next quote or backslash.
  private mutating func plainText() throws(JSONError) -> String {
    let start = position
    var all: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        return try text(start..<position, isASCII: all < 0x80)
      }
      if byte < 0x20 { throw error("a control character in a string has to be escaped") }
      all |= byte
      position += 1
    }
    throw error("the string has no end")
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    position += 1
    guard let byte = peek else { throw error("the string has no end") }
    let scalar: Unicode.Scalar
    switch byte {
    case UInt8(ascii: "\""): scalar = "\""
    case UInt8(ascii: "\\"): scalar = "\\"
    case UInt8(ascii: "/"): scalar = "/"
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"):
      position += 1
      return try unicodeEscape()
    default: throw error("no such escape in a string", at: position - 1)
    }
    position += 1
    return scalar
  }

  /// The scalar of one or two `\u` escapes; half a pair is U+FFFD.
  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(UInt16(first)), peek == UInt8(ascii: "\\"),
      position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let mark = position
    position += 2
    let second = try fourHexDigits()
    guard UTF16.isTrailSurrogate(UInt16(second)) else {
      position = mark
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw error("expected four hexadecimal digits")
      }
      number = number << 4 | UInt32(digit)
      position += 1
    }
    return number
  }

  private func text(_ range: Range<Int>, isASCII: Bool) throws(JSONError) -> String {
    let slice = UnsafeBufferPointer(rebasing: bytes[range])
    // Validating costs more than all the rest, and most text needs none.
    if isASCII { return String(decoding: slice, as: UTF8.self) }
    if let text = String(validating: slice, as: UTF8.self) { return text }
    throw error("these bytes are no valid UTF-8", at: range.lowerBound + slice.firstInvalidOffset)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first sequence begins that is no UTF-8.
  fileprivate var firstInvalidOffset: Int {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput: return offset
      }
    }
  }
}
