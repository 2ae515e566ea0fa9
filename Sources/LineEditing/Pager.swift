import CReadline
import Glibc

/// Shows long texts with `$PAGER`, or less.
package enum Pager {
  /// - Returns: false when nobody was shown anything: the text fits the window, the terminal is a dumb one, or there is
  ///   no pager.
  @MainActor package static func show(_ text: String) -> Bool {
    guard let command, let height = TerminalWindow.height, variable("TERM") ?? "dumb" != "dumb" else {
      return false
    }
    // The prompt takes a line as well.
    guard text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= height else { return false }
    fflush(nil)
    let code = creadline_page(surroundings + command, text, text.utf8.count)
    // 126 and 127 are the shell's: the command could not be run.
    return code >= 0 && code < 126
  }

  /// What less may do is reading: no shell, no other files. Colours pass, one screen is only printed, the text stays on
  /// the screen afterwards, Ctrl-C leaves, and the prompt says how to go on.
  private static let surroundings =
    "LESS=${LESS-'FRXKPsEnter goes on, q goes back$'}; export LESS LESSSECURE=1; unset LESSOPEN; "

  /// Nil when the text had better be written as it is.
  private static var command: String? {
    if let own = variable("PAGER") { return ["", "cat"].contains(own) ? nil : own }
    return InstalledProgram.isThere("less") ? "less" : nil
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
