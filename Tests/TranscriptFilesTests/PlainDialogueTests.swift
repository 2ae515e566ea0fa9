import RapportModel
import Testing
import TranscriptFiles

/// Plain text as people and programs write it down.
@Suite struct PlainDialogueTests {
  private func items(_ text: String, agents: [String] = []) throws -> [ConversationFile.Item] {
    try ConversationFile.read(Array(text.utf8), options: InputOptions(agents: agents))
  }

  /// "customer@0: It leaks.", a line a turn.
  private func lines(_ text: String, agents: [String] = []) throws -> [String] {
    try items(text, agents: agents).flatMap { item in
      try item.conversation.get().turns.map { turn in
        let text = (turn.text ?? "").replacing("\n", with: "|")
        return turn.role.rawValue + (turn.at.map { "@\(Int($0))" } ?? "") + ": \(text)"
      }
    }
  }

  private static let said = ["customer: my tv is broken", "agent: a repair is booked for 9:30", "customer: thanks"]

  @Test(
    arguments: [
      ("[10:01] ", [0, 1, 2]), ("(10:01) ", [0, 1, 2]), ("10:01 ", [0, 1, 2]), ("10:01:00 - ", [0, 60, 120]),
      ("2026-01-02 10:01:00 - ", [0, 60, 120]), ("[2026-01-02T10:01:00Z] ", [0, 60, 120]),
      ("12/03/2026, 10:01 - ", nil), ("[12/03/2026, 10:01:00] ", nil), ("10:01 AM ", nil),
    ] as [(String, [Int]?)])
  func aTimeMayStandBeforeTheName(stamp: String, times: [Int]?) throws {
    let text = zip(["10:01", "10:02", "10:03"], ["Customer", "Agent Ann", "Customer"]).enumerated()
      .map { index, line in
        stamp.replacing("10:01", with: line.0) + line.1 + ": " + Self.said[index].split(separator: ": ")[1]
      }
      .joined(separator: "\n")
    let expected = Self.said.enumerated().map { index, line in
      times.map { line.replacing(": ", with: "@\($0[index]): ", maxReplacements: 1) } ?? line
    }
    #expect(try lines(text) == expected, "\(stamp)")
  }

  @Test func arraysAreStillJSON() throws {
    for text in [
      #"[{"turns":[{"role":"agent","text":"a"}]}]"#, "[\n  {\"turns\": []},\n  7]", "[", "[]", #"["a"]"#, "[1, 2]",
    ] {
      #expect(try items(text).allSatisfy { $0.format == .jsonl }, "\(text)")
    }
  }

  @Test func aTimeWithinAMessageIsNoSpeaker() throws {
    let text = "Customer: when?\nAgent: as follows\n9:30 engineer: replaces the box\nCustomer: ok\n"
    #expect(try lines(text)[1] == "agent: as follows|9:30 engineer: replaces the box")
  }

  @Test func mailIsReadByItsHeads() throws {
    let text = """
      From: Lea Roth <lea@example.net>
      To: support@bikes.example
      Subject: a wheel

      Hello, the wheel squeaks.
      From: the first day on.

      From: support@bikes.example
      To: lea@example.net
      Date: Monday

      Dear Lea, bring it in at nine.
      > Hello, the wheel squeaks.
      """
    #expect(
      try lines(text) == [
        "customer: Hello, the wheel squeaks.|From: the first day on.", "agent: Dear Lea, bring it in at nine.",
      ])
    let unknown = text.replacing("support@bikes.example", with: "ann@bikes.example")
    #expect(throws: (any Error).self) { try lines(unknown) }
    #expect(try lines(unknown, agents: ["ann@bikes.example"]).count == 2)
  }

  @Test func headingsAreNotSaid() throws {
    let text = """
      Chat started: 10:01
      Customer ID: 4711
      Subject: a broken television
      Customer: my tv is broken, order
      Order number: HH-48213
      Agent: I have booked it:
      Step 1: unplug it
      Note: that is your slot
      Customer: 4711
      Agent: thanks
      Chat ended: 10:20
      """
    #expect(
      try lines(text) == [
        "customer: my tv is broken, order|Order number: HH-48213",
        "agent: I have booked it:|Step 1: unplug it|Note: that is your slot", "customer: 4711", "agent: thanks",
      ])
    #expect(try items(text)[0].dropped == ["headings": 4])
  }

  @Test func namesThatLookLikeHeadingsSpeak() throws {
    // Who speaks again is somebody, and so is who was named.
    #expect(try lines("Call centre: hello\nCustomer: hi\nCall centre: bye").count == 3)
    #expect(try lines("Chat Agent: hello\nCustomer: 7").count == 2)
    #expect(try lines("Ann Case: hi\nAgent: hello\nAnn Case: at 9:30\nAgent: ok").count == 4)
    #expect(try lines("Case: hello\nBob: hi", agents: ["Case"]) == ["agent: hello", "customer: hi"])
  }

  @Test func theLastWordSaysWhatSomebodyIs() throws {
    #expect(
      try lines("Customer Service: hello\nService user: hi\nClient support agent: yes") == [
        "agent: hello", "customer: hi", "agent: yes",
      ])
  }

  @Test func anAgentWhoDoesNotSpeakIsNamed() throws {
    let error = #expect(throws: LineError.self) {
      try items("Ann: Hi\nBen: Yes\n", agents: ["Bob"])[0].conversation.get()
    }
    #expect(error?.message == "who of 'Ann', 'Ben' is the agent? none of them is 'Bob', as --agent-is has it")
  }

  @Test func roleWordsAreNobodysName() {
    for name in ["Agent", "Customer service", "AGENT", "Support"] { #expect(RoleWords.areAll(of: name), "\(name)") }
    for name in ["Agent Ann", "Agent 2", "Ann", "a-12", "", "235323"] {
      #expect(!RoleWords.areAll(of: name), "\(name)")
    }
  }
}
