import ArgumentParser
import RapportModel
import TranscriptFiles

extension ConversationFile {
  /// All conversations of a file, where none may be missing.
  ///
  /// - Throws: exit code 2, after saying what is wrong with each that cannot be read.
  static func transcriptsOrExit(in path: String) throws -> [Transcript] {
    let items = try orExit(.badInput) { () throws(FileError) in try read(path: path) }
    var transcripts: [Transcript] = []
    var errors: [LineError] = []
    for item in items {
      switch item.conversation {
      case .success(let transcript): transcripts.append(transcript)
      case .failure(let error): errors.append(error)
      }
    }
    for error in errors.prefix(mostErrors) { Output.say(error, in: path) }
    guard errors.isEmpty else {
      if errors.count > mostErrors { Output.say("rapport: \(path): \(errors.count - mostErrors) more errors") }
      throw ExitCode.badInput
    }
    return transcripts
  }

  /// A file of another kind has one on each of its lines.
  private static var mostErrors: Int { 10 }
}
