/// How text looks: with ANSI colours or none, and how figures are drawn. Both only repeat what the words say.
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

  /// How charts and bars are drawn.
  package enum Figures: Sendable {
    /// With Unicode's braille dots and lines.
    case unicode
    case ascii
    /// Not at all: a screen reader reads them as words.
    case words
  }

  package var isColoured: Bool
  package var figures: Figures

  package init(isColoured: Bool, figures: Figures = .ascii) {
    self.isColoured = isColoured
    self.figures = figures
  }

  package static let plain = Style(isColoured: false)

  /// The text in the colour of a role; the text has been made safe before.
  func apply(_ role: Role?, to text: String) -> String {
    guard isColoured, let role, !text.isEmpty else { return text }
    return "\u{1B}[\(role.code)m\(text)\u{1B}[0m"
  }
}
