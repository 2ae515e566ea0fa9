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
    for item in items {
      switch item.conversation {
      case .success(let transcript): transcripts.append(transcript)
      case .failure(let error): Output.say("rapport: \(path):\(error.line): error: \(error.message)")
      }
    }
    guard transcripts.count == items.count else { throw ExitCode.badInput }
    return transcripts
  }
}
