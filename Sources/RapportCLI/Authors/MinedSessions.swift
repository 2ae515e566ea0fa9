import ArgumentParser
import RapportModel
import Records
import TranscriptFiles

/// Where replies are mined: in the record of this user, or in files of sessions.
struct MinedSessions {
  let shared: SharedOptions

  /// What is worth an author's look, in the order of the sessions.
  func replies(in files: [String], _ hasBadInput: inout Bool) throws -> [MinedReply] {
    try transcripts(in: files, &hasBadInput).flatMap(MinedReply.all)
  }

  /// All sessions; those of the user when no files are named.
  func transcripts(in files: [String], _ hasBadInput: inout Bool) throws -> [Transcript] {
    guard !files.isEmpty else { return try ofUser() }
    var transcripts: [Transcript] = []
    for file in files {
      for item in GradeRun.conversations(in: file, &hasBadInput) {
        switch item.conversation {
        case .success(let transcript): transcripts.append(transcript)
        case .failure(let error):
          hasBadInput = true
          Output.say(error, in: file)
        }
      }
    }
    return transcripts
  }

  /// Sessions that cannot be read are named by the logbook, and left out.
  private func ofUser() throws -> [Transcript] {
    let logbook = try Logbook.ofUser(shared)
    return try logbook.entries.filter { $0.problem == nil }.map { entry in
      try orExit(.badInput) { () throws(FileError) in try logbook.reading(of: entry).transcript }
    }
  }
}
