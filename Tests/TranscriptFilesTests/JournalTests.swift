import Bytes
import Glibc
import RapportModel
import Testing
import TranscriptFiles

extension OnDisk {
  @Suite struct Journals {
    private let scratch = Scratch()

    private func read(_ name: String) throws -> JournalReading {
      try JournalReading.read(scratch.bytes(name)).get()
    }

    @Test func addsUpToTheTranscript() throws {
      for seed in 0..<60 {
        var draw = Draw(seed: UInt64(seed))
        var transcript = draw.transcript()
        for index in transcript.turns.indices { transcript.turns[index].isUndone = false }
        let all = transcript
        transcript.turns = []
        transcript.ended = nil
        let journal = try Journal(path: "\(scratch.path)/\(seed)", beginning: transcript)
        for (index, turn) in all.turns.enumerated() {
          transcript.turns.append(turn)
          if draw.below(3) == 0 {
            for taken in draw.below(index + 1)...index { transcript.turns[taken].isUndone = true }
          }
          try journal.keep(transcript)
          #expect(try read("\(seed)").transcript == transcript)
        }
        transcript.ended = all.ended
        try journal.keep(transcript)
        #expect(try read("\(seed)").transcript == transcript)
        #expect(journal.transcript == transcript)
      }
    }

    @Test func losesNoMoreThanTheLineThatWasBeingWritten() throws {
      let path = "\(scratch.path)/j"
      var transcript = Transcript(id: "j", turns: [Turn(role: .customer, text: "Wo bleibt mein Päckchen? 📦")])
      let journal = try Journal(path: path, beginning: transcript)
      let before = transcript
      let whole = try scratch.bytes("j").count
      transcript.turns.append(Turn(role: .agent, text: "Ich sehe nach – einen Moment. 🙂"))
      try journal.keep(transcript)
      let bytes = try scratch.bytes("j")
      for length in whole..<bytes.count - 1 {
        let reading = try JournalReading.read(bytes[..<length]).get()
        #expect(reading.transcript == before)
        #expect((reading.note == nil) == (length == whole))
      }
      #expect(try JournalReading.read(bytes[..<(bytes.count - 1)]).get().transcript == transcript)
      for length in 0..<whole {
        guard case .failure(let error) = JournalReading.read(bytes[..<length]) else { continue }
        #expect(error.code == "damaged-journal")
      }
    }

    @Test func goesOnAfterATornLine() throws {
      let path = "\(scratch.path)/j"
      var transcript = Transcript(id: "j", turns: [Turn(role: .customer, text: "hello")])
      _ = try Journal(path: path, beginning: transcript)
      let whole = try scratch.bytes("j")
      for torn in [#"{"turn":{"ro"#, "", #"{"ended":"solved"}"#] {
        scratch.write(whole + Array(torn.utf8), to: "j")
        let journal = try Journal.resume(path)
        transcript = journal.transcript
        transcript.turns.append(Turn(role: .agent, text: "good day"))
        try journal.keep(transcript)
        #expect(try read("j").transcript == transcript)
        #expect(try read("j").note == nil)
      }
    }

    @Test func belongsToItsOwnerAlone() throws {
      let before = umask(0)
      defer { umask(before) }
      let path = "\(scratch.path)/data/rapport/sessions/j"
      _ = try Journal(path: path, beginning: Transcript(id: "j"))
      #expect(mode(of: path) == 0o600)
      #expect(mode(of: "\(scratch.path)/data/rapport/sessions") == 0o700)
      umask(0o777)
      _ = try Journal(path: "\(scratch.path)/tight/j", beginning: Transcript(id: "j"))
      #expect(mode(of: "\(scratch.path)/tight/j") == 0o600)
      #expect(mode(of: "\(scratch.path)/tight") == 0o700)
    }

    @Test func doesNotWriteOverAnotherJournal() throws {
      let path = "\(scratch.path)/j"
      _ = try Journal(path: path, beginning: Transcript(id: "first"))
      let error = #expect(throws: FileError.self) { try Journal(path: path, beginning: Transcript(id: "second")) }
      #expect(error?.description == "cannot write '\(path)': file exists")
      #expect(error?.kind.exitCode == 74)
      #expect(try read("j").transcript.id == "first")
    }

    @Test func saysWhichPathAndWhy() {
      scratch.write("x".utf8, to: "file")
      let inFile = #expect(throws: FileError.self) {
        try Journal(path: "\(scratch.path)/file/j", beginning: Transcript(id: "j"))
      }
      #expect(inFile?.description == "cannot write '\(scratch.path)/file': file exists")
      let noDisk = #expect(throws: FileError.self) {
        try Journal(path: "/proc/rapport/j", beginning: Transcript(id: "j"))
      }
      #expect(noDisk?.description == "cannot write '/proc/rapport': no such file or directory")
    }

    @Test func keepsDisputes() throws {
      var transcript = Transcript(id: "j")
      let journal = try Journal(path: "\(scratch.path)/j", beginning: transcript)
      for text in ["I did say sorry", "Twice", "Twice"] {
        transcript.disputes.append(.init(text: text, turn: 0, understood: ["apologises"]))
        try journal.keep(transcript)
        try journal.keep(transcript)
        #expect(try read("j").transcript == transcript)
      }
      #expect(journal.transcript == transcript)
    }

    @Test func keepsNotesAndTheAgentsOwnJudgement() throws {
      var transcript = Transcript(id: "j", turns: [Turn(role: .customer, text: "It leaks.")])
      let journal = try Journal(path: "\(scratch.path)/j", beginning: transcript)
      transcript.notes = [.init(text: "rings at six", before: 1)]
      for judgement in [SelfAssessment(service: .satisfactory), SelfAssessment(care: .poor), nil] {
        transcript.selfAssessment = judgement
        try journal.keep(transcript)
        #expect(try read("j").transcript == transcript)
      }
    }

    /// A disk of 64 KiB that fills up: needs root, for the mount.
    @Test(.enabled(if: Scratch.canMount, "only root may mount a small disk"))
    func staysWholeOnAFullDisk() throws {
      let disk = "\(scratch.path)/disk"
      mkdir(disk, 0o700)
      #expect(mount("tmpfs", disk, "tmpfs", 0, "size=64k") == 0)
      defer { umount(disk) }
      var transcript = Transcript(id: "j")
      let journal = try Journal(path: "\(disk)/j", beginning: transcript)
      var failure: FileError?
      while failure == nil {
        var longer = transcript
        longer.turns.append(Turn(role: .agent, text: String(repeating: "x", count: 3000)))
        do throws(FileError) {
          try journal.keep(longer)
          transcript = longer
        } catch { failure = error }
      }
      #expect(failure?.description == "cannot write '\(disk)/j': no space left on device")
      #expect(transcript.turns.count > 10)
      let reading = try JournalReading.read(InputFile.bytes(of: "\(disk)/j")).get()
      #expect(reading.transcript == transcript)
      #expect(reading.note == nil)
      let file = try TranscriptFile(path: "\(disk)/t.jsonl")
      let full = #expect(throws: FileError.self) { try file.update([transcript]) }
      #expect(full?.description == "cannot write '\(disk)/t.jsonl': no space left on device")
      #expect(access("\(disk)/t.jsonl", F_OK) != 0)
    }
  }
}
