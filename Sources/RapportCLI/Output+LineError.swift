import TranscriptFiles

extension Output {
  /// What is wrong with a line of a file of conversations.
  static func say(_ error: LineError, in path: String) {
    say("rapport: \(path):\(error.line): error: \(error.message)")
  }
}
