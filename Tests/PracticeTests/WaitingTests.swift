import LineEditing
import RapportModel
import Testing

@testable import Practice

@Suite @MainActor struct WaitingTests {
  private func room(_ events: LineEvent..., pace: Pace = .times(2)) -> Room {
    let room = Room(events).with {
      $0.persona.patience = 4
      $0.persona.says.waiting = ["Hello?"]
      $0.persona.says.impatient = ["I haven't got all day."]
    }
    room.isInteractive = true
    room.pace = pace
    return room
  }

  private func waiting(_ room: Room) -> [Int] { room.transcript.turns.compactMap(\.waited) }

  /// Four times 20 seconds, at twice the pace; then twice as long.
  @Test func patienceSaysWhenTheySpeak() throws {
    let room = room(.waited, .waited, .line("sorry"))
    try room.play()
    #expect(room.given == [40, 80, 160, 40])
    #expect(waiting(room) == [80, 240])
    #expect(room.transcript.turns.map(\.at) == [nil, 80, 240, 240, 240])
    #expect(room.written.contains("Ada Bright: Hello?"))
  }

  @Test func theyAskThreeTimesAtMostAndNeverLeaveBecauseOfIt() throws {
    let room = room(.waited, .waited, .waited)
    try room.play()
    #expect(room.given == [40, 80, 160, nil])
    #expect(waiting(room) == [80, 240, 560])
    #expect(room.written.contains("I haven't got all day."))
    #expect(room.transcript.ended == .abandoned)
  }

  @Test func whoHasSaidThatPatienceIsNearlyGoneSaysNoMore() throws {
    let room = room(.waited).with { $0.persona.patience = 2 }
    try room.play()
    #expect(room.given == [20, nil])
  }

  @Test func whatTheAuthorSaysComesWhenTheAuthorSays() throws {
    let room = room(.waited, .waited, .line("sorry"), .waited).with {
      $0.nodes[0].reactions.append(Reaction(when: [.silent(seconds: 30)], says: ["Still there?"]))
      $0.anywhere = [Reaction(when: [.silent(seconds: 10), .moodBelow(.calm, 5)], says: ["Never."])]
    }
    try room.play()
    #expect(room.given.prefix(3) == [15, 25, 80])
    #expect(waiting(room).prefix(2) == [30, 80])
    #expect(!room.written.contains("Never."))
  }

  @Test func aSilenceMayEndIt() throws {
    let room = room(.waited).with {
      $0.nodes[0].reactions.append(Reaction(when: [.silent(seconds: 30)], next: "done"))
    }
    try room.play()
    #expect(room.transcript.ended == .solved)
  }

  @Test(arguments: ["/pause", "/go", "/mood"])
  func thePauseLastsUntilTheNextInput(command: String) throws {
    let room = room(.line("/pause"), .line(command), .end)
    try room.play()
    #expect(room.given == [40, nil, command == "/pause" ? nil : 40])
    #expect(room.remarked.contains("The clock stands still."))
  }

  @Test func withoutAClockNothingIsPaused() throws {
    let room = room(.line("/pause"), .line("sorry"), pace: .off)
    try room.play()
    #expect(room.given.allSatisfy { $0 == nil })
    #expect(room.remarked.contains("No clock is running"))
    #expect(room.replies == ["sorry"])
  }

  @Test func nobodyWaitsForAnAgentWhoWritesFirst() throws {
    let room = room(.line("hello")).with { $0.opens = .agent }
    try room.play()
    #expect(room.given == [nil, 40])
  }

  @Test func anUndoGoesBackToTheWaitingBefore() throws {
    let room = room(.waited, .line("sorry"), .line("/undo"), .end)
    try room.play()
    #expect(room.given == [40, 80, 40, 80])
  }

  @Test func aChatMayComeInTwoMessages() throws {
    let room = room(.waited, .line("sorry")).with { $0.nodes[0].says = ["It leaks.\n\nBadly."] }
    try room.play()
    #expect(room.given.prefix(2) == [1, 39])
    #expect(room.written.contains("Ada Bright: It leaks.\nAda Bright: Badly.\n"))
  }

  @Test func whatIsStillToComeIsShownBeforeTheReplyIsSent() throws {
    let room = room(.line("sorry")).with { $0.nodes[0].says = ["It leaks.\n\nBadly."] }
    try room.play()
    #expect(room.written.contains("Ada Bright: It leaks.\nAda Bright: Badly.\nAda Bright: Thank you. Good."))
  }

  @Test(arguments: [
    ("real", Pace.times(1)), ("off", .off), ("0.5", .times(0.5)), ("100", .times(100)), ("0", nil), ("-1", nil),
    ("nan", nil), ("inf", nil), ("quick", nil), ("", nil),
  ])
  func aPaceIsRealOffOrAFactor(text: String, pace: Pace?) {
    #expect(Pace(text) == pace)
  }

  @Test func lettersAndAssessmentsHaveNoClock() {
    #expect(Pace.usual(in: .chat, mode: .free) == .times(1))
    #expect(Pace.usual(in: .phone, mode: .coached) == .times(1))
    #expect(Pace.usual(in: .email, mode: .free) == .off)
    #expect(Pace.usual(in: .chat, mode: .assessed) == .off)
  }
}
