import Glibc
import RapportModel
import Testing
import TranscriptFiles

extension OnDisk {
  @Suite struct TranscriptFileWriting {
    private let scratch = Scratch()
    private let transcript = Transcript(id: "t", turns: [Turn(role: .agent, text: "hello")])

    @Test func isWholeAfterEachTurn() throws {
      let path = "\(scratch.path)/t.jsonl"
      let file = try TranscriptFile(path: path)
      var growing = Transcript(id: "t")
      for number in 0..<5 {
        growing.turns.append(Turn(role: .agent, text: "reply \(number)"))
        try file.update([growing])
        #expect(try ConversationFile.read(path: path).map { try $0.conversation.get() } == [growing])
      }
      try file.finish([growing])
      #expect(String(decoding: try scratch.bytes("t.jsonl"), as: UTF8.self) == growing.jsonLine + "\n")
    }

    @Test func keepsTheModeAndTheLinkOfAnOldFile() throws {
      scratch.write("old".utf8, to: "real")
      chmod("\(scratch.path)/real", 0o640)
      symlink("real", "\(scratch.path)/link")
      try TranscriptFile(path: "\(scratch.path)/link").update([transcript])
      #expect(mode(of: "\(scratch.path)/real") == 0o640)
      #expect(String(decoding: try scratch.bytes("real"), as: UTF8.self) == transcript.jsonLine + "\n")
    }

    @Test func writesToAPipeOnceAtTheEnd() throws {
      let path = "\(scratch.path)/fifo"
      mkfifo(path, 0o600)
      let reader = open(path, O_RDONLY | O_NONBLOCK)
      defer { close(reader) }
      let file = try TranscriptFile(path: path)
      try file.update([transcript])
      try file.update([transcript])
      try file.finish([transcript])
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(reader, &buffer, buffer.count)
      #expect(String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self) == transcript.jsonLine + "\n")
    }

    @Test func writesToAnOpenFileByItsNumber() throws {
      scratch.write("before\n".utf8, to: "out")
      let descriptor = open("\(scratch.path)/out", O_WRONLY | O_APPEND)
      defer { close(descriptor) }
      let file = try TranscriptFile(path: "/dev/fd/\(descriptor)")
      try file.update([transcript])
      try file.finish([transcript])
      #expect(String(decoding: try scratch.bytes("out"), as: UTF8.self) == "before\n" + transcript.jsonLine + "\n")
    }

    @Test func saysWhichPathAndWhy() throws {
      func reason(_ path: String) -> FileError? {
        #expect(throws: FileError.self) { try TranscriptFile(path: path) }
      }
      #expect(
        reason("\(scratch.path)/none/t")?.description
          == "cannot write '\(scratch.path)/none/t': no such file or directory")
      #expect(reason(scratch.path)?.description == "cannot write '\(scratch.path)': is a directory")
      #expect(reason(scratch.path)?.kind.exitCode == 74)
      let full = try TranscriptFile(path: "/dev/full")
      try full.update([transcript])
      let error = #expect(throws: FileError.self) { try full.finish([transcript]) }
      #expect(error?.description == "cannot write '/dev/full': no space left on device")
    }
  }
}
