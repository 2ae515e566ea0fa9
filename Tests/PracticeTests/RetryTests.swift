import LineEditing
import Practice
import RapportModel
import Testing

@MainActor @Suite struct RetryTests {
  private func room(_ lines: String..., width: Int? = nil) -> Room {
    let room = Room(lines.map(LineEvent.line)).with { $0.nodes[0].reactions[0].mood = MoodChange(calm: 2) }
    room.width = width
    room.grade = { transcript in
      var card = Scorecard(
        id: "s", basis: .scenario, rubric: .init(name: "none", version: "1", sha256: ""),
        encoder: Transcript.Encoder(name: "none", sha256: ""), engine: "test")
      let isSorry = transcript.turns.contains { !$0.isUndone && $0.text == "sorry" }
      for criterion in [Criterion.clarity, .empathy] {
        card.criteria[criterion] = .init(
          score: criterion == .empathy && isSorry ? Tenths(80) : Tenths(50), weight: 1, opportunities: 1, judged: 1,
          coverage: 1000)
      }
      return card
    }
    return room
  }

  @Test func theLastReplyIsAnsweredAgainAndCompared() throws {
    let room = room("what", "/retry", "sorry")
    try room.play()
    #expect(room.transcript.turns.map(\.isUndone) == [false, true, true, false, false])
    #expect(
      room.written.contains(
        """
        Reply 1 again; you said: “what”
        Ada Bright: It leaks^[]0;evil^G.
        Ada Bright: Thank you. Good.

        Reply 1, first and now
          first: “what”
          Ada Bright: Sorry, I don't follow.
          now: “sorry”
          Ada Bright: Thank you. Good.
          mood     calm 41 to 57 (+16)
          clarity  the same
          empathy  50.0 to 80.0 (+30.0)

        """))
  }

  @Test func aWideWindowShowsBothBesideEachOther() throws {
    let wide = room("what", "/retry", "sorry", width: 80)
    try wide.play()
    #expect(wide.written.contains("  first: “what”                          now: “sorry”\n"))
    let narrow = room("what", "/retry", "sorry", width: 60)
    try narrow.play()
    #expect(narrow.written.contains("  first: “what”\n"))
  }

  @Test func anEarlierReplyIsNamedByItsNumber() throws {
    let room = room("what", "sorry", "/turns", "/retry 1", "sorry", "bye")
    try room.play()
    #expect(room.written.contains("  1  “what” (/why 1)\n  2  “sorry” (/why 3)\n"))
    #expect(room.written.contains("Reply 1 again; you said: “what”"))
    #expect(room.replies == ["what", "sorry", "sorry", "bye"])
    #expect(room.transcript.turns.filter { !$0.isUndone }.compactMap(\.text).suffix(2) == ["bye", "Bye."])
    #expect(room.kept.contains { $0.turns.count == 5 && $0.turns[1...].allSatisfy(\.isUndone) })
  }

  @Test(arguments: ["0", "3", "-1", "one"])
  func anotherNumberListsThoseThereAre(number: String) throws {
    let room = room("what", "/retry \(number)")
    try room.play()
    #expect(room.remarked.contains("/retry takes the number of one of your replies:"))
    #expect(room.written.contains("  1  “what” (/why 1)\n"))
    #expect(room.transcript.turns.allSatisfy { !$0.isUndone })
  }

  @Test func thereMustBeAReply() throws {
    let room = room("/retry", "/turns")
    try room.play()
    #expect(room.remarked.contains("There is no reply to answer again yet."))
    #expect(room.remarked.contains("You have not written anything yet."))
  }

  @Test func theEndCanBeAnsweredAgainAtATerminal() throws {
    let room = room("sorry", "bye", "/retry", "what", "")
    room.isInteractive = true
    try room.play()
    #expect(room.replies == ["sorry", "bye", "what"])
    #expect(room.written.contains("Reply 2, first and now"))
  }

  @Test func goingBackFurtherEndsTheComparison() throws {
    let room = room("what", "what", "/retry", "/undo", "sorry", "bye")
    try room.play()
    #expect(!room.written.contains("first and now"))
  }
}
