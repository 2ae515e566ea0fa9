import Glibc
import Practice
import RapportModel
import Simulation
import TranscriptFiles

/// Where a session is kept: a journal in the user's data folder, and the file of `--transcript`.
@MainActor struct SessionKeeping {
  let keeping: Keeping

  /// - Parameters:
  ///   - file: holds the earlier episodes and this session.
  init(session: Session, file: TranscriptFile?, earlier: [Transcript]) {
    let journal = LazyJournal(path: Self.journalPath(for: session))
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
    let home = environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = home ?? "\(environment("HOME") ?? ".")/.local/share"
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    strftime(&text, text.count, "%Y%m%d-%H%M%S", &parts)
    let stamp = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return "\(folder)/rapport/sessions/\(stamp)-\(session.id)-\(getpid()).jsonl"
  }
}

/// A journal that is begun with the first event, so that a folder that cannot be written does not stop a session.
@MainActor private final class LazyJournal {
  let path: String
  private var journal: Journal?

  init(path: String) {
    self.path = path
  }

  func keep(_ transcript: Transcript) throws(FileError) {
    if let journal { return try journal.keep(transcript) }
    journal = try Journal(path: path, beginning: transcript)
  }
}
