/// How wide text is on a terminal: the one place where it is measured.
///
/// From the East Asian Width (wide and full-width) and emoji presentation of Unicode 16; not the C library's
/// `wcwidth`, which depends on the locale.
extension Unicode.Scalar {
  fileprivate var columns: Int {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return properties.isEmojiPresentation || isWide ? 2 : 1
    }
  }

  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension Character {
  /// The terminal columns it takes: 0 for a lone combining character, 2 for a wide one.
  package var columns: Int {
    var widest = 0
    for scalar in unicodeScalars {
      // VARIATION SELECTOR-16 asks for the wide, coloured form.
      widest = scalar.value == 0xFE0F ? 2 : max(widest, scalar.columns)
    }
    return widest
  }
}

extension StringProtocol {
  /// The terminal columns it takes.
  package var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The text filled up with spaces to a width, on the right.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - columns))
  }

  /// The text filled up with spaces to a width, on the left.
  package func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - columns)) + self
  }

  /// The text, or as much of it as fits, with an ellipsis.
  package func fitted(to width: Int) -> String {
    guard columns > width else { return String(self) }
    var fitted = ""
    var used = 0
    for character in self {
      used += character.columns
      if used >= width { break }
      fitted.append(character)
    }
    return fitted + "…"
  }
}
