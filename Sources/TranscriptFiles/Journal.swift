import Bytes
import Glibc
import RapportModel

/// A session on disk while it is played: one line an event, on the disk before anybody goes on.
///
/// Only ever appended to, by one process at a time. The first line says which conversation it is, and what the trainee
/// chose (`"origin"`); each further line is an object: `{"turn":{…}}`, the next one, which never changes but for being taken
/// back; `{"undo":N}`, all turns from N on are; `{"ended":"…"}` and `{"carried":{…}}`, null when that was taken back;
/// `{"hints":N}`, taken since the latest reply; `{"dispute":{…}}`, `{"note":{…}}` and `{"selfAssessment":{…}}`. A class
/// because it owns an open file.
package final class Journal {
  package static let schema = "rapport.journal/1"

  package var path: String { file.path }
  /// What the lines so far add up to.
  package private(set) var transcript: Transcript
  private let file: OpenFile
  /// What is new, until it is written.
  private var lines: [UInt8] = []

  private init(file: OpenFile, transcript: Transcript) {
    self.file = file
    self.transcript = transcript
  }

  /// Begins a journal with what the transcript holds already.
  ///
  /// A missing folder is made, for its owner alone (0700); the file must not exist yet and becomes 0600, whatever
  /// the umask.
  ///
  /// - Parameter origin: what the trainee chose: a scenario's or a journey's id, or an absolute path.
  package convenience init(
    path: String, beginning transcript: Transcript, origin: String? = nil
  ) throws(FileError) {
    let folder = Folder(of: path)
    try folder.make()
    let file = try OpenFile.open(
      path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, mode: 0o600, as: .unwritableOutput)
    fchmod(file.descriptor, 0o600)
    try file.lock()
    var beginning = transcript
    beginning.turns = []
    beginning.ended = nil
    beginning.hints = 0
    beginning.disputes = []
    beginning.notes = []
    beginning.selfAssessment = nil
    self.init(file: file, transcript: beginning)
    do throws(FileError) {
      let origin = origin.map { [JSON.Member("origin", .string($0))] } ?? []
      append(.object(beginning.about(schema: Self.schema) + origin))
      try keep(transcript)
    } catch {
      unlink(path)
      throw error
    }
    folder.synchronise()
  }

  /// Opens a journal to go on with it; what a torn last line left behind is cut off first.
  ///
  /// - Throws: also when another process goes on with it.
  package static func resume(_ path: String) throws(FileError) -> Journal {
    let file = try OpenFile.open(path, O_RDWR | O_APPEND, as: .unwritableOutput)
    try file.lock()
    let bytes = try file.readAll()
    switch JournalReading.read(bytes) {
    case .failure(let error):
      throw FileError(.unreadableInput, path: path, reason: "line \(error.line): \(error.message)")
    case .success(let reading):
      if reading.wholeBytes < bytes.count, ftruncate(file.descriptor, reading.wholeBytes) != 0 {
        throw FileError(.unwritableOutput, path: path)
      }
      if file.endsInsideALine { try file.write([UInt8(ascii: "\n")]) }
      return Journal(file: file, transcript: reading.transcript)
    }
  }

  /// Whether a process goes on with the session just now.
  package static func isInUse(_ path: String) -> Bool {
    guard let file = try? OpenFile.open(path, O_RDONLY, as: .unreadableInput) else { return false }
    return file.isLockedByAnother
  }

  /// Appends what the transcript holds and the journal does not yet: new turns, turns taken back, the ending,
  /// and what the agent wrote about it. All of it is on the disk afterwards, or nothing; then the next call tries again.
  package func keep(_ new: Transcript) throws(FileError) {
    note(new)
    try write()
  }

  private func note(_ new: Transcript) {
    noteTurns(of: new)
    if new.carried != transcript.carried {
      append(["carried": new.carried?.json ?? .null])
      transcript.carried = new.carried
    }
    if new.ended != transcript.ended {
      append(["ended": JSON(new.ended?.rawValue)])
      transcript.ended = new.ended
    }
    if new.hints != transcript.hints {
      append(["hints": JSON(new.hints)])
      transcript.hints = new.hints
    }
    for dispute in new.disputes.dropFirst(transcript.disputes.count) {
      append(["dispute": dispute.json])
      transcript.disputes.append(dispute)
    }
    for note in new.notes.dropFirst(transcript.notes.count) {
      append(["note": note.json])
      transcript.notes.append(note)
    }
    if new.selfAssessment != transcript.selfAssessment {
      append(["selfAssessment": new.selfAssessment?.json ?? .null])
      transcript.selfAssessment = new.selfAssessment
    }
  }

  private func noteTurns(of new: Transcript) {
    if let first = transcript.firstTakenBack(in: new) {
      append(["undo": JSON(first)])
      transcript.takeBack(from: first)
    }
    for turn in new.turns.dropFirst(transcript.turns.count) {
      append(["turn": turn.json])
      transcript.take(turn)
    }
  }

  private func append(_ value: JSON) {
    lines += value.utf8
    lines.append(UInt8(ascii: "\n"))
  }

  /// Writes and flushes once for all that is new: flushing is what a turn costs.
  private func write() throws(FileError) {
    guard !lines.isEmpty else { return }
    try file.append(lines)
    lines = []
  }
}

extension Transcript {
  /// Where an undo begins: the first turn that is taken back in `new` and was not; so are all after it.
  fileprivate func firstTakenBack(in new: Transcript) -> Int? {
    let common = 0..<min(turns.count, new.turns.count)
    return common.first { !turns[$0].isUndone && new.turns[$0].isUndone }
  }

  /// The next turn; a reply carries the hints that were taken before it.
  mutating func take(_ turn: Turn) {
    turns.append(turn)
    if turn.role == .agent, turn.text != nil { hints = 0 }
  }

  mutating func takeBack(from first: Int) {
    for index in turns.indices where index >= first { turns[index].isUndone = true }
  }
}
