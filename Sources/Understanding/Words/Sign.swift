/// One scalar of the text as reading needs it: its kind, how many bytes it takes, and what it becomes in a key.
struct Sign {
  enum Kind: Equatable {
    case letter, digit, currency, ampersand, quote, apostrophe, space
    /// Leaves no trace: combining marks, zero-width signs.
    case ignored
    case mark(Marks)
  }

  var kind: Kind
  var length: Int
  var folded: [UInt8]

  init(in bytes: [UInt8], at index: Int) {
    let byte = bytes[index]
    if byte < 0x80 {
      length = 1
      (kind, folded) = Self.ascii(byte)
    } else {
      let scalar: UInt32
      (scalar, length) = Self.decode(bytes, at: index)
      (kind, folded) = Self.beyondASCII(scalar, bytes[index..<(index + length)])
    }
  }

  private static func ascii(_ byte: UInt8) -> (Kind, [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): (.letter, [byte])
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): (.letter, [byte | 0x20])
    case UInt8(ascii: "0")...UInt8(ascii: "9"): (.digit, [byte])
    case UInt8(ascii: "$"): (.currency, [byte])
    case UInt8(ascii: "&"): (.ampersand, [])
    case UInt8(ascii: "\""): (.quote, [])
    case _ where isApostrophe(byte): (.apostrophe, [])
    case UInt8(ascii: ","): (.mark(.comma), [])
    case UInt8(ascii: "."): (.mark(.stop), [])
    case UInt8(ascii: "?"): (.mark(.question), [])
    case UInt8(ascii: "!"): (.mark(.exclamation), [])
    case UInt8(ascii: ";"): (.mark(.semicolon), [])
    case UInt8(ascii: ":"): (.mark(.colon), [])
    case UInt8(ascii: "-"): (.mark(.dash), [])
    case UInt8(ascii: "("), UInt8(ascii: ")"): (.mark(.bracket), [])
    case 0x0A, 0x0D, 0x0B, 0x0C: (.mark(.newline), [])
    case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "#"): (.mark(.symbol), [])
    default: (.space, [])
    }
  }

  /// Of ASCII.
  static func isApostrophe(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") }

  private static func beyondASCII(_ scalar: UInt32, _ bytes: ArraySlice<UInt8>) -> (Kind, [UInt8]) {
    switch scalar {
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x00B4, 0x2032: return (.apostrophe, [])
    case 0x201C...0x201F, 0x00AB, 0x00BB: return (.quote, [])
    case 0x00A3, 0x20A0...0x20CF, 0x00A5: return (.currency, Array(bytes))
    case 0x2026: return (.mark(.stop), [])
    case 0x2013...0x2015: return (.mark(.dash), [])
    case 0x2028, 0x2029, 0x0085: return (.mark(.newline), [])
    case 0x3002: return (.mark(.stop), [])
    case 0xFF1F, 0x061F: return (.mark(.question), [])
    case 0xFF01: return (.mark(.exclamation), [])
    case 0xFF0C, 0x3001: return (.mark(.comma), [])
    case 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF,
      0x00AD:
      return (.ignored, [])
    case 0x00A0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return (.space, [])
    case 0x00C0...0x017F:
      if let base = latin(scalar) { return (.letter, base) }
      return scalar == 0x00D7 || scalar == 0x00F7 ? (.space, []) : (.letter, Array(bytes))
    case 0x2010...0x2BFF, 0x1F000...0x1FAFF, 0x0080...0x00BF: return (.mark(.symbol), [])
    default: return (.letter, Array(bytes))
    }
  }

  /// Letters with marks become the letter: é is e.
  private static func latin(_ scalar: UInt32) -> [UInt8]? {
    switch scalar {
    case 0xC6, 0xE6: return Array("ae".utf8)
    case 0xDF: return Array("ss".utf8)
    case 0x152, 0x153: return Array("oe".utf8)
    case 0xD7, 0xF7: return nil
    default:
      let index = Int(scalar) - 0xC0
      guard index < latinBases.count else { return nil }
      let base = latinBases[index]
      return base == UInt8(ascii: "?") ? nil : [base]
    }
  }

  /// From U+00C0 on, one base letter each; "?" for letters of their own.
  private static let latinBases = Array(
    ("aaaaaa?ceeeeiiii" + "?nooooo?ouuuuy??" + "aaaaaa?ceeeeiiii" + "?nooooo?ouuuuy?y"
      + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "ii??jjkk?lllllll"
      + "lllnnnnnnn??oooo" + "oo??rrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzz?").utf8)

  private static func decode(_ bytes: [UInt8], at index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (scalar, length)
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLowerLetter: Bool { (0x61...0x7A).contains(self) }
}
