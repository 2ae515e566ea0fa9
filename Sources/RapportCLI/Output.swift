import ArgumentParser
import Glibc
import RapportModel

/// Standard output for data and standard error for people.
enum Output {
  /// Writes to standard output.
  ///
  /// - Throws: exit code 74 when it cannot be written, 141 when nobody reads it any more.
  static func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  static func write(_ bytes: [UInt8]) throws {
    guard let problem = put(bytes, to: STDOUT_FILENO) else { return }
    if problem == EPIPE { throw ExitCode.closedPipe }
    say("rapport: cannot write to standard output: \(String(cString: strerror(problem)))")
    throw ExitCode.unwritable
  }

  /// A line or lines for people on standard error, safe for a terminal; that it cannot be written is nobody's
  /// concern.
  static func say(_ text: String) {
    let text = text.safeForTerminal
    _ = put(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Something on standard error that is drawn over later.
  static func draw(_ text: String) {
    _ = put(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Writes everything; returns the error number that stopped it.
  private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    // What went through stdio before comes first.
    fflush(nil)
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(written)
    }
    return nil
  }
}
