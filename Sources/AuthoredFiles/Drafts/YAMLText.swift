/// How text is written into a file so that YAML reads it back as it was.
package enum YAMLText {
  /// Plain where nothing in it could mean something in YAML, otherwise in double quotes.
  package static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// The same between `[` and `]` or `{` and `}`, where a comma ends a value.
  package static func flowScalar(_ text: String) -> String {
    isPlain(text) && !text.contains(where: { ",[]{}".contains($0) }) ? text : quoted(text)
  }

  /// A block: `>` over lines of at most `width` columns, indented.
  ///
  /// What a block cannot hold is written in quotes: an empty text, one with lines or with space at its ends.
  package static func folded(_ text: String, indent: Int, width: Int = 116) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard !text.isEmpty, !words.contains(where: { $0.isEmpty || $0.contains(where: \.isControl) }) else {
      return quoted(text)
    }
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in words {
      if !line.isEmpty, indent + line.count + 1 + word.count > width {
        lines.append(margin + line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return ([">"] + lines + [margin + line]).joined(separator: "\n")
  }

  /// On the line of its key or dash where it fits there, otherwise as a block.
  ///
  /// - Parameter column: how many columns stand before it.
  package static func value(_ text: String, after column: Int, indent: Int, width: Int = 116) -> String {
    let scalar = scalar(text)
    return column + scalar.count <= width ? scalar : folded(text, indent: indent, width: width)
  }

  private static let words: Set = ["yes", "no", "true", "false", "null", "on", "off", "y", "n"]

  /// Letters first, and nothing after them that begins a comment, a key or a quotation.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic, last != " ", last != ":", !words.contains(text.lowercased())
    else { return false }
    return !text.contains(": ") && !text.contains(" #") && !text.contains(where: \.isControl)
  }

  /// In double quotes.
  ///
  /// - Parameter isHidden: what is written by its number.
  static func quoted(
    _ text: String, escaping isHidden: (Unicode.Scalar) -> Bool = { Character($0).isControl }
  ) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where isHidden(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (sign, length) = scalar.value > 0xFFFF ? ("\\U", 8) : ("\\u", 4)
        quoted += sign + String(repeating: "0", count: length - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension Character {
  /// What ends a line for YAML or cannot stand in a file as it is.
  fileprivate var isControl: Bool {
    unicodeScalars.contains {
      $0.properties.generalCategory == .control || ["\u{2028}", "\u{2029}", "\u{FEFF}"].contains($0)
    }
  }
}
