import Glibc

/// The window around standard output.
package enum TerminalWindow {
  /// Its width in cells; nil when standard output is no terminal or the width is not known.
  package static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Its height in lines; nil when standard output is no terminal or the height is not known.
  package static var height: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  /// Whether a person can edit lines here: both ends are a terminal.
  package static var isInteractive: Bool { isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0 }
}
