import ArgumentParser

/// What the exit codes mean to scripts; wrong usage is 64 (sysexits) and comes from the argument parser.
extension ExitCode {
  /// Done, but below a mark, a test failed, or a file has errors.
  package static let notPassed = ExitCode(1)
  /// An input file is wrong or unreadable.
  package static let badInput = ExitCode(2)
  /// Another program is needed, and is not installed (sysexits).
  package static let unavailable = ExitCode(69)
  /// Output could not be written.
  package static let unwritable = ExitCode(74)
  /// The reader of a pipe went away: 128 + SIGPIPE.
  package static let closedPipe = ExitCode(141)
}
