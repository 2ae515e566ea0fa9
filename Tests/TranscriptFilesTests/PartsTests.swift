import RapportModel
import Testing
import TranscriptFiles

/// Text and tables that are read a conversation at a time.
@Suite struct PartsTests {
  private let scratch = Scratch()

  private func read(_ name: String, _ text: some Collection<UInt8>) throws -> [ConversationFile.Item] {
    scratch.write(text, to: name)
    return try ConversationFile.read(path: "\(scratch.path)/\(name)")
  }

  /// What an item is, for comparisons.
  private func shape(_ item: ConversationFile.Item) -> String {
    switch item.conversation {
    case .success(let transcript): "\(item.line) \(item.format) \(item.dropped) \(transcript.jsonLine)"
    case .failure(let error): "\(item.line) \(error)"
    }
  }

  private static func dialogue(_ number: Int) -> String {
    "Agent: Hello \(number)\nCustomer: It leaks.\nIt is the \(number)th time.\nAgent: I'm sorry.\n"
  }

  @Test func textIsCutAtItsRules() throws {
    let text = "=====\n\n" + (0..<400).map(Self.dialogue).joined(separator: "\n ---- \r\n") + "***\n"
    let items = try read("talks.txt", text.utf8)
    #expect(try items.map { try $0.conversation.get().id }.prefix(3) == ["talks", "talks-2", "talks-3"])
    #expect(items.count == 400)
    #expect(items.prefix(3).map(\.line) == [3, 9, 15])
    #expect(try items[399].conversation.get().turns[1].text == "It leaks.\nIt is the 399th time.")
    // Beside a rule a blank, or another mark, changes what it is.
    #expect(try read("a.txt", "Agent: a\n--\nCustomer: b\n-=-\n".utf8).count == 1)
  }

  @Test func namelessTextIsNamedByItsOwnBytes() throws {
    let both = try ConversationFile.read(Array((Self.dialogue(1) + "----\n" + Self.dialogue(2)).utf8))
    let second = try ConversationFile.read(Array(Self.dialogue(2).utf8))
    #expect(try both[1].conversation.get().id == second[0].conversation.get().id)
    #expect(both[0].conversation != both[1].conversation)
  }

  @Test func whatIsWrongInATextStandsBesideTheRest() throws {
    let endless = "Agent: " + String(repeating: "x", count: 33 << 20) + "\n"
    let items = try read("talks.txt", (Self.dialogue(1) + "----\n" + endless + "----\n" + Self.dialogue(2)).utf8)
    #expect(items.map(\.line) == [1, 6, 8])
    let error = #expect(throws: LineError.self) { try items[1].conversation.get() }
    #expect(error?.code == "too-long" && error?.message.contains("three dashes") == true)
  }

  @Test func whatStandsBeforeBrokenBytesIsHandedOut() throws {
    scratch.write(Array((Self.dialogue(1) + "----\n" + "Agent: ").utf8) + [0xE9, 0x0A], to: "talks.txt")
    var stream = try ConversationStream(path: "\(scratch.path)/talks.txt")
    #expect(try stream.next(atMost: 10).count == 1)
    let error = #expect(throws: FileError.self) { try stream.next(atMost: 10) }
    #expect(error?.reason.hasPrefix("line 6 is not UTF-8") == true)
  }

  private static func table(_ rows: [(Int, String)]) -> String {
    "id,Conversation ID,role,text,team\n"
      + rows.enumerated().map { index, row in
        "\(index),\(row.0 < 0 ? "" : "c\(row.0)"),\(row.1),\"It \"\"leaks\"\",\n\(index)\",north\n"
      }.joined()
  }

  @Test func aTableIsReadTheSameInPartsAndWhole() throws {
    let together = (0..<6_000).map { ($0 / 4 - ($0 / 4 == 7 ? 8 : 0), $0 % 2 == 0 ? "customer" : "agent") }
    let apart = (0..<600).map { ($0 % 50, $0 % 100 < 50 ? "customer" : "agent") }
    for (name, rows) in [("together", together), ("apart", apart)] {
      for text in [Self.table(rows), "\u{FEFF}\n" + Self.table(rows).replacing(",north\n", with: ",north\r\n")] {
        let parts = try read("\(name).csv", text.utf8).map(shape)
        let whole = try ConversationFile.read(Array(text.utf8), name: name).map(shape)
        #expect(parts == whole, "\(name)")
        #expect(parts.count == (name == "apart" ? 50 : 1_500))
      }
    }
    let packed = Gzip.packed(Array(Self.table(together).utf8))
    #expect(try read("together.gz", packed).map(shape) == read("together", Self.table(together).utf8).map(shape))
  }

  @Test func tablesThatCannotBeCutAreReadWhole() throws {
    let nameless = "role,text\nAgent,Hello\nCustomer,Hello\n"
    #expect(try read("one.csv", nameless.utf8).count == 1)
    #expect(
      try read("one.csv", "role,speech\nAgent,Hello\nCustomer,Hello\n".utf8).allSatisfy {
        (try? $0.conversation.get()) == nil
      })
    let broken = Array(Self.table([(1, "agent"), (2, "agent")]).utf8).map { $0 == UInt8(ascii: "k") ? 0xE9 : $0 }
    #expect(throws: FileError.self) { try read("broken.csv", broken) }
    let open = Self.table([(1, "agent")]) + "1,c1,agent,\"" + String(repeating: "x", count: 33 << 20)
    let error = #expect(throws: FileError.self) { try read("open.csv", open.utf8) }
    #expect(
      error?.reason.contains("line 4") == true && error?.reason.contains("quote") == true, "\(error?.reason ?? "")")
  }
}
