extension String {
  /// The text with every character that steers a terminal made visible: "^[" for an escape, "<U+202E>" for a
  /// bidirectional override. New lines and tabs stay.
  ///
  /// The one place through which text from files, transcripts and people passes on its way to a terminal (CWE-150;
  /// CVE-2021-42574 for the bidirectional controls). Idempotent. O(n).
  package var safeForTerminal: String {
    guard utf8.contains(where: \.mayBeginControl) else { return self }
    var safe = ""
    safe.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if let shown = scalar.shownAsControl {
        safe += shown
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// `safeForTerminal` on one line: new lines and tabs become spaces.
  package var safeForTerminalLine: String {
    let safe = safeForTerminal
    guard safe.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") }) else { return safe }
    var line = ""
    for scalar in safe.unicodeScalars {
      line.unicodeScalars.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
    }
    return line
  }
}

extension UInt8 {
  /// The first byte of something that may have to be shown instead of sent.
  fileprivate var mayBeginControl: Bool {
    switch self {
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"): false
    case 0..<0x20, 0x7F: true
    // The lead bytes of U+0080–9F, U+061C, and U+200E–2069.
    case 0xC2, 0xD8, 0xE2: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// The visible form of a control character; nil for everything else, a new line and a tab.
  fileprivate var shownAsControl: String? {
    switch value {
    case 0x09, 0x0A: nil
    case 0..<0x20, 0x7F: "^\(Unicode.Scalar(UInt8(value) ^ 0x40))"
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      "<U+\(hexadecimal)>"
    default: nil
    }
  }

  /// At least four digits.
  private var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
