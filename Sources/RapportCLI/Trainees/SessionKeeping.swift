import Glibc
import Practice
import RapportModel
import Records
import Simulation
import TranscriptFiles

/// Where a session is kept: a journal in the user's data folder, and the file of `--transcript`.
@MainActor struct SessionKeeping {
  let keeping: Keeping

  /// - Parameters:
  ///   - file: holds the earlier episodes and this session.
  ///   - origin: what the trainee chose: a scenario's or a journey's id, or an absolute path.
  ///   - journal: of a session that goes on; it is begun anew otherwise.
  init(
    session: Session, file: TranscriptFile?, earlier: [Transcript], origin: String?, journal: Journal? = nil
  ) {
    let journal = LazyJournal(
      path: journal?.path ?? Self.journalPath(for: session), origin: origin, journal: journal)
    keeping = Keeping(
      path: journal.path,
      keep: { transcript in
        try file?.update(earlier + [transcript])
        try journal.keep(transcript)
      },
      save: { transcript, path in try TranscriptFile(path: path).finish(earlier + [transcript]) })
  }

  /// In `$XDG_DATA_HOME/rapport/sessions`, named by the time (UTC), the conversation and the process.
  private static func journalPath(for session: Session) -> String {
    "\(Logbook.userFolder)/sessions/\(LocalTime.inUTC("%Y%m%d-%H%M%S"))-\(session.id)-\(getpid()).jsonl"
  }
}

/// A journal that is begun with the first event, so that a folder that cannot be written does not stop a session.
@MainActor private final class LazyJournal {
  let path: String
  private let origin: String?
  private var journal: Journal?

  init(path: String, origin: String?, journal: Journal?) {
    self.path = path
    self.origin = origin
    self.journal = journal
  }

  func keep(_ transcript: Transcript) throws(FileError) {
    if let journal { return try journal.keep(transcript) }
    journal = try Journal(path: path, beginning: transcript, origin: origin)
  }
}
