/// How text is coloured: not at all, or with ANSI codes. Colour only repeats what the words say.
package struct Style: Sendable, Hashable {
  package enum Role: Sendable {
    case heading, strong, faint, good, doubtful, bad

    fileprivate var code: String {
      switch self {
      case .heading: "1;36"
      case .strong: "1"
      case .faint: "2"
      case .good: "32"
      case .doubtful: "33"
      case .bad: "1;31"
      }
    }
  }

  package var isColoured: Bool

  package static let plain = Style(isColoured: false)
  package static let ansi = Style(isColoured: true)

  /// The text in the colour of a role; the text has been made safe before.
  func apply(_ role: Role?, to text: String) -> String {
    guard isColoured, let role, !text.isEmpty else { return text }
    return "\u{1B}[\(role.code)m\(text)\u{1B}[0m"
  }
}
