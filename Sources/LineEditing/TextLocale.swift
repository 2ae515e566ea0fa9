import Glibc

/// The character set in which lines are edited.
package enum TextLocale {
  /// Whether the user's own locale is one of UTF-8, before it is made so.
  package static let isUTF8: Bool = {
    setlocale(LC_CTYPE, "")
    return String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
  }()

  /// Makes the process count characters as UTF-8; call before any other thread runs.
  ///
  /// With LANG unset, C, or a locale that is not installed, readline would otherwise take a character for several.
  /// Readline reads the environment for itself, so that the environment has to agree.
  package static func useUTF8() {
    guard !isUTF8 else { return }
    setenv("LC_ALL", "C.UTF-8", 1)
    setlocale(LC_CTYPE, "")
  }
}
