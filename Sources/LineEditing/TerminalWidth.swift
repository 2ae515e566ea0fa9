import CReadline
import Glibc

extension Character {
  /// How many cells of a terminal it takes, 0 to 2.
  package var cells: Int {
    var widest = 0
    for scalar in unicodeScalars {
      // VARIATION SELECTOR-16 asks for the wide, coloured form.
      widest = scalar.value == 0xFE0F ? 2 : max(widest, Int(creadline_width(scalar.value)))
    }
    return widest
  }
}

extension StringProtocol {
  /// How many cells of a terminal it takes.
  package var cells: Int { reduce(0) { $0 + $1.cells } }
}

/// The window around standard output.
package enum TerminalWindow {
  /// Its width in cells; nil when standard output is no terminal or the width is not known.
  package static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether a person can edit lines here: both ends are a terminal.
  package static var isInteractive: Bool { isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0 }
}
