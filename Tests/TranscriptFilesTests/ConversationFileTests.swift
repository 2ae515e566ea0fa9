import Bytes
import RapportModel
import Testing
import TranscriptFiles

@Suite struct ConversationFiles {
  private func ids(_ text: String) throws -> [String] {
    try ConversationFile.read(Array(text.utf8)).map { item in
      switch item.conversation {
      case .success(let transcript): "\(item.line):\(transcript.id)"
      case .failure(let error): "\(error.line)!\(error.code)"
      }
    }
  }

  private let one = #"{"id":"a","turns":[]}"#
  private let two = #"{"id":"b","turns":[{"role":"agent","text":"x"}]}"#

  @Test func readsLinesWithEndingsOfEveryKind() throws {
    #expect(try ids("\(one)\n\(two)\n") == ["1:a", "2:b"])
    #expect(try ids("\u{FEFF}\(one)\r\n\r\n   \n\(two)") == ["1:a", "4:b"])
    #expect(try ids("") == [])
    #expect(try ids("\u{FEFF}\n \r\n") == [])
  }

  @Test func goesOnAfterABrokenLine() throws {
    #expect(try ids("\(one)\nnonsense\n{\"id\":\n\(two)\n") == ["1:a", "2!not-json", "3!not-json", "4:b"])
    #expect(try ids("{\"id\":\"torn\n\(two)\n") == ["1!not-json", "2:b"])
    #expect(try ids("\u{0}\n\(one)\n") == ["1!not-json", "2:a"])
  }

  @Test func readsAnArray() throws {
    #expect(try ids("[\(one),\n \(two)]\n") == ["1:a", "2:b"])
    #expect(try ids("[\n]") == [])
    #expect(try ids("[\(one),\n7,\n\(two),\n}") == ["1:a", "2!not-an-object", "3:b", "4!not-json"])
  }

  @Test func readsOneConversationOverManyLines() throws {
    #expect(
      try ids("{\n  \"id\": \"a\",\n  \"turns\": [\n    {\"role\":\"agent\",\"text\":\"x\"}\n  ]\n}\n") == ["1:a"])
    #expect(try ids("{\n  \"id\": \"a\",\n  \"turns\": [\n    nonsense\n  ]\n}\n") == ["4!not-json"])
  }

  @Test func givesNamelessConversationsOfAnArrayTheHashOfTheirBytes() throws {
    let nameless = #"{"turns":[ ]}"#
    let item = try #require(try ConversationFile.read(Array("[ \(nameless) ]".utf8)).first)
    #expect(try item.conversation.get().id == "sha256:" + SHA256.hex(of: nameless.utf8))
  }

  @Test func readsAJournal() throws {
    let header = #"{"schema":"rapport.journal/1","id":"j"}"#
    let turn = #"{"turn":{"role":"agent","text":"x"}}"#
    let whole = try ConversationFile.read(Array("\(header)\n\(turn)\n{\"ended\":\"solved\"}\n".utf8))
    #expect(whole.count == 1)
    #expect(try whole[0].conversation.get().turns.count == 1)
    #expect(try whole[0].conversation.get().ended == .solved)
    #expect(whole[0].note == nil)
    let torn = try ConversationFile.read(Array("\(header)\n\(turn)\n{\"tu".utf8))
    #expect(try torn[0].conversation.get().turns.count == 1)
    #expect(torn[0].note == "line 3 was cut off while it was written and is left out")
    #expect(try ids("\(header)\n{\"tu\n\(turn)\n") == ["2!damaged-journal"])
    #expect(
      try ids("\(header)\n{\"turn\":{\"role\":\"agent\",\"text\":\"x\",\"mood\":1}}\n\(turn)\n") == [
        "2!damaged-journal"
      ])
  }

  @Test func survivesHostileInput() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(try ids(deep) == ["1!not-json"])
    #expect(try ids("{\"turns\":\(deep)\n\(one)") == ["1!not-json", "2:a"])
    let long = String(repeating: "x", count: 10_000_000)
    #expect(
      try ids("{\"id\":\"l\",\"turns\":[{\"role\":\"agent\",\"text\":\"\(long)\"}]}\n\(one)") == ["1:l", "2:a"])
    #expect(try ids("{\"id\":\"l\",\"turns\":[{\"role\":\"agent\",\"text\":\"\(long)") == ["1!not-json"])
    let invalid = Array("{\"id\":\"".utf8) + [0xFF, 0xFE] + Array("\"}\n\(one)".utf8)
    let items = try ConversationFile.read(invalid)
    #expect(items.count == 2)
    #expect(throws: LineError.self) { try items[0].conversation.get() }
    #expect(try ids(#"{"id":"a","turns":[],"x":"\ud800"}"#) == ["1:a"])
    #expect(try ids(#"{"id":"a","turns":[],"id":"b"}"#) == ["1!not-json"])
  }

  @Test func saysWhatItCannotRead() {
    let error = #expect(throws: FileError.self) { try ConversationFile.read(path: "/nowhere/a.jsonl") }
    #expect(error?.kind.exitCode == 2)
    #expect(error?.description == "cannot read '/nowhere/a.jsonl': no such file or directory")
    let folder = #expect(throws: FileError.self) { try ConversationFile.read(path: "/") }
    #expect(folder?.reason == "is a directory")
  }

  /// Whatever is read from broken input can be written and read again, and nothing crashes.
  @Test func survivesMutilatedInput() throws {
    var draw = Draw(seed: 42)
    let words = ["null", "7", "-1", "[]", "{}", "\"x\"", "\n", "1e999", "\"role\":", "true", "{\"turn\":", ","]
    for round in 0..<600 {
      var transcript = draw.transcript()
      if round % 3 == 0 { transcript.turns = [] }
      var bytes = Array(transcript.jsonLine.utf8)
      if round % 2 == 0 { bytes = Array(#"{"schema":"rapport.journal/1"}"#.utf8) + [0x0A] + bytes }
      for _ in 0...draw.below(3) {
        let place = draw.below(bytes.count)
        let end = min(bytes.count, place + draw.below(20))
        bytes.replaceSubrange(place..<end, with: Array(draw.pick(words).utf8))
      }
      for item in try ConversationFile.read(bytes) {
        guard case .success(let read) = item.conversation else { continue }
        let again = ConversationLine.parse(Array(read.jsonLine.utf8), line: 1)
        #expect(try again.get() == read)
      }
    }
  }
}
