import Foundation
import RapportModel
import Testing
import TranscriptFiles

/// Files of other people's forms, each with what it becomes.
@Suite struct FormsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/Transcripts")

  private func items(_ name: String, _ options: InputOptions = InputOptions()) throws -> [ConversationFile.Item] {
    try ConversationFile.read(path: Self.folder.appending(path: name).path, options: options)
  }

  /// "agent/Ann: …", with "!" for what a machine said, "(…)" for notes and "name(argument=value)→result" for actions.
  private func lines(_ item: ConversationFile.Item) throws -> [String] {
    try item.conversation.get().turns.map { turn in
      let who = turn.role.rawValue + (turn.speaker.map { "/\($0)" } ?? "") + (turn.isAutomated ? "!" : "")
      if let action = turn.action {
        let arguments = turn.arguments.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
        return "\(who): \(action)(\(arguments))→\(turn.result?.rawValue ?? "open")"
      }
      let text = turn.text?.replacing("\n", with: "|") ?? ""
      return "\(who)\(turn.at.map { "@\($0)" } ?? ""): " + (turn.visibility == .note ? "(\(text))" : text)
    }
  }

  @Test func chatsOfOpenAI() throws {
    let items = try items("openai.jsonl")
    #expect(items.map(\.format) == [.openai, .openai, .openai])
    #expect(
      try lines(items[0]) == [
        "system: Be kind.", "customer: My vase came broken.", "agent: I'm sorry. Let me look it up.",
        "agent: get_order(order=HH-1,items=[1])→ok", #"tool: {"status":"delivered"}"#, "agent: refund()→refused",
        "tool: Error: not permitted", "agent: A new one|is on its way.",
      ])
    #expect(try items[0].conversation.get().channel == .chat)
    #expect(try lines(items[1]).count == 2)
    #expect(try items[1].conversation.get().id.hasPrefix("sha256:"))
    let error = #expect(throws: LineError.self) { try items[2].conversation.get() }
    #expect(error?.line == 3)
    #expect(error?.id == "chat-3")
  }

  @Test func trajectoriesOfTauBench() throws {
    let first = try items("tau.json")
    #expect(try first.map { try $0.conversation.get().id } == ["task-3-trial-0"])
    #expect(
      try lines(first[0]) == [
        "system: # Retail policy", "customer: I want to cancel my order.",
        "agent: cancel_pending_order(order_id=#W1,reason=no longer needed)→refused",
        "tool: Error: non-pending order cannot be cancelled",
        "agent: It has been shipped, so it cannot be cancelled any more.",
      ])
    #expect(first[0].dropped == ["messages without text": 1])
    #expect(try first[0].conversation.get().extra.contains(.init("outcome", #"{"resolved":true}"#)))
    let second = try items("tau2.json")
    #expect(
      try lines(second[0]) == [
        "agent@0.0: Hi! How can I help you today?", "customer@5.0: My line is dead.", "agent: get_line(line=L1)→ok",
        "tool: {}", "agent@9.0: It is suspended.",
      ])
  }

  @Test func ticketsOfZendesk() throws {
    let items = try items("zendesk.json")
    #expect(
      try lines(items[0]) == [
        "customer/20978392@0.0: My kettle leaks & you don't answer.", "agent/-1!@1.0: We have your request.",
        "agent/235323@2760.0: (Third one this week)",
        "agent/235323@3600.0: I'm sorry about the kettle.|A new one is on its way.",
      ])
    let transcript = try items[0].conversation.get()
    #expect(transcript.id == "35436")
    #expect(transcript.channel == .email)
    #expect(transcript.extra.contains(.init("agent", #""235323""#)))
    #expect(items[0].dropped == ["messages without text": 1])
  }

  @Test func conversationsOfIntercom() throws {
    let items = try items("intercom.json")
    #expect(
      try lines(items[0]) == [
        "customer/u1@0.0: My vase came|broken", "agent/b1!@1.0: I'm a bot.", "agent/815@10.0: (regular)",
        "agent/815@60.0: I'm sorry it arrived broken.",
      ])
    let transcript = try items[0].conversation.get()
    #expect(transcript.customer.first == .init("name", "M. Okafor"))
    #expect(transcript.extra.contains(.init("outcome", #"{"csat":4}"#)))
    #expect(items[0].dropped == ["events without text (assigned, closed and the like)": 1])
  }

  @Test func plainTextOfSeveralConversations() throws {
    let items = try items("dialogue.txt")
    #expect(items.map(\.format) == [.text, .text])
    #expect(
      try lines(items[0]) == [
        "customer/Customer@0.0: My vase came broken.|It was a present.",
        "agent/Agent Ann@30.0: I'm sorry it arrived broken.",
        "agent/Agent Ann@60.0: I'll send a new one today: it reaches you on Friday.",
      ])
    #expect(items[0].dropped == ["lines before anybody speaks": 1])
    #expect(
      try lines(items[1]) == [
        "agent/Bot!: Welcome!", "customer/Caller: Hello?", "agent/Ann: Good morning, how can I help?",
      ])
    #expect(try items.map { try $0.conversation.get().id } == ["dialogue", "dialogue-2"])
  }

  @Test func namesAloneNeedToBeTold() throws {
    let unknown = #expect(throws: LineError.self) { try items("names.txt")[0].conversation.get() }
    #expect(unknown?.message.contains("--agent-is") == true)
    let told = try items("names.txt", InputOptions(agents: ["ann"]))
    #expect(try lines(told[0]).map { $0.prefix(8) } == ["agent/An", "customer"])
  }

  @Test func tablesGroupRowsByConversation() throws {
    let items = try items("messages.csv")
    #expect(items.map(\.line) == [2, 3])
    #expect(
      try lines(items[0]) == [
        "customer/Customer@0.0: My vase, a present, came broken.",
        "agent/Agent@30.0: I'm sorry it arrived \"broken\".",
      ])
    let transcript = try items[0].conversation.get()
    #expect(transcript.id == "c1" && transcript.channel == .chat)
    #expect(Set(transcript.extra.map(\.name)) == ["agent", "Team", "outcome"])
    #expect(try lines(items[1]).last == "agent/Agent@120.0: It's 5\" away.")
    #expect(items[1].dropped == ["messages without text": 1])
  }

  @Test func columnsOfOtherTitlesAreNamed() throws {
    let options = InputOptions(
      format: .tsv, columns: [.conversation: "thread", .role: "Wer", .text: "Was"])
    #expect(
      try lines(items("messages.tsv", options)[0]) == [
        "customer/Kunde: My vase came broken.", "agent/Ann: I am \"sorry\".",
      ])
    let missing = try items("messages.tsv", InputOptions(format: .tsv, columns: [.text: "Wo"]))
    let error = #expect(throws: LineError.self) { try missing[0].conversation.get() }
    #expect(error?.message == "there is no column 'Wo'; there are: Thread, Wer, Was")
  }

  @Test func callsAsSubtitles() throws {
    let web = try items("call.vtt")
    #expect(
      try lines(web[0]) == [
        "agent/Agent Ann@0.0: Good morning, how can I help?", "customer/Mr Okafor@5.0: My vase came broken & wet.",
      ])
    #expect(try web[0].conversation.get().turns[0].end == 4)
    #expect(try web[0].conversation.get().channel == .phone)
    #expect(
      try lines(items("call.srt")[0]) == [
        "agent/Agent@0.0: Good morning, how can I help?", "customer/Customer@0.0: My vase came broken.",
        "agent/Agent@5.0: I'm sorry it arrived broken. I'll send a new one.",
      ])
  }

  @Test func theFormIsFoundByContent() throws {
    for (name, format) in [
      ("openai.jsonl", InputFormat.openai), ("tau.json", .tau), ("tau2.json", .tau), ("zendesk.json", .zendesk),
      ("intercom.json", .intercom), ("dialogue.txt", .text), ("names.txt", .text), ("messages.csv", .csv),
      ("call.vtt", .vtt), ("call.srt", .srt),
    ] {
      #expect(try items(name).first?.format == format, "\(name)")
    }
  }

  @Test func anOrderedOfTheDayIsKept() {
    #expect(Self.seconds("2026-03-02T09:14:00Z", "2026-03-02T10:14:00+01:00") == 0)
    #expect(Self.seconds("2024-02-28 23:59:59", "2024-03-01 00:00:00") == 86_401)
    #expect(Self.seconds("1999-12-31T23:59:59.5Z", "2000-01-01T00:00:00Z") == 0.5)
  }

  /// Between two moments, by way of a table.
  private static func seconds(_ first: String, _ second: String) -> Double? {
    let table = "role,text,time\nAgent,Hello,\(first)\nCustomer,Hello,\(second)\n"
    return try? ConversationFile.read(Array(table.utf8))[0].conversation.get().turns[1].at
  }

  @Test(
    arguments: [
      ("UTF-16LE", [0xFF, 0xFE, 0x7B, 0, 0x7D, 0]), ("UTF-16LE", [0x7B, 0, 0x22, 0, 0x61, 0, 0x22, 0]),
      ("UTF-16BE", [0, 0x7B, 0, 0x22, 0, 0x61, 0, 0x22]),
      ("WINDOWS-1252", Array("Agent: Hello\nCustomer: Caf".utf8) + [0xE9]),
    ] as [(String, [UInt8])])
  func otherEncodingsAreRefusedWithACure(name: String, bytes: [UInt8]) throws {
    let error = #expect(throws: FileError.self) { try ConversationFile.read(bytes) }
    #expect(error?.reason.contains("iconv -f \(name.prefix(6))") == true, "\(error?.reason ?? "")")
  }
}
