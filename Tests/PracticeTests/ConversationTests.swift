import LineEditing
import Practice
import RapportModel
import Testing

@MainActor @Suite struct ConversationTests {
  @Test func aConversationIsPlayedToItsEnd() throws {
    let room = Room("I am sorry", "", "bye", "never read")
    #expect(try room.play() == .finished(.solved))
    #expect(room.replies == ["I am sorry", "bye"])
    #expect(room.transcript.ended == .solved)
    #expect(room.written.contains("A leak\n"))
    #expect(room.written.contains("Help Ms Bright."))
    #expect(room.written.contains("Ada Bright: Thank you. Good.\n"))
    #expect(room.written.hasSuffix("debrief 5\n"))
  }

  @Test func nothingThatSteersATerminalIsShownOrKept() throws {
    let room = Room("sorry \u{1B}[31m\u{9B}2J", "/\u{1B}]52;c;x\u{07}", "/dispute \u{1B}c", "/refund \u{1B}[2J")
    try room.play()
    let all = room.written + room.remarked + room.replies.joined() + room.transcript.disputes.map(\.text).joined()
    #expect(all.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect(room.written.contains("It leaks^[]0;evil^G."))
  }

  @Test func everyEventIsKeptBeforeItIsShown() throws {
    let room = Room("sorry")
    try room.play()
    let answerKept = try #require(room.kept.firstIndex { $0.turns.last?.text == "Thank you. Good." })
    #expect(!room.shownBeforeKeeping[answerKept].contains("Thank you."))
    #expect(room.kept.last?.ended == .abandoned)
  }

  @Test func leavingInTheMiddleKeepsAndGrades() throws {
    for way in [LineEvent.end, .line("/quit"), .line("/exit")] {
      let room = Room([.line("sorry"), way])
      #expect(try room.play() == .left)
      #expect(room.transcript.ended == .abandoned)
      #expect(room.written.hasSuffix("debrief 3\n"))
    }
  }

  @Test func whoLeavesBeforeTheFirstWordIsNotGradedAtATerminal() throws {
    for isInteractive in [true, false] {
      let room = Room("/customer", "/quit")
      room.isInteractive = isInteractive
      #expect(try room.play() == .left)
      #expect(room.written.contains("debrief") == !isInteractive)
      #expect(room.remarked.contains("nothing is graded") == isInteractive)
    }
  }

  @Test func theEndCanBeTakenBackAtATerminal() throws {
    let room = Room("sorry", "bye", "too late", "/repair", "/dispute I was kind", "/undo", "sorry", "bye", "")
    room.isInteractive = true
    #expect(try room.play() == .finished(.solved))
    #expect(room.replies == ["sorry", "bye", "sorry", "bye"])
    #expect(room.transcript.turns.filter(\.isUndone).compactMap(\.text) == ["bye", "Bye."])
    #expect(room.transcript.ended == .solved)
    #expect(room.remarked.split(separator: "The conversation is over").count == 3)
    #expect(room.transcript.disputes.map(\.turn) == [3])
    #expect(room.kept.contains { $0.ended == nil && $0.turns.count == 5 })
    #expect(room.written.split(separator: "debrief").count == 3)
  }

  @Test(
    arguments: [
      .line(""), .line("/quit"), .line("quit"), .end, .cancelled(wasEmpty: true), .terminated(signal: 15),
    ] as [LineEvent])
  func afterTheEndEveryWayOutLeaves(way: LineEvent) throws {
    let room = Room([.line("sorry"), .line("bye"), way, .line("/undo")])
    room.isInteractive = true
    #expect(try room.play() == (way == .terminated(signal: 15) ? .terminated(15) : .finished(.solved)))
    #expect(room.transcript.ended == .solved)
    #expect(room.transcript.turns.allSatisfy { !$0.isUndone })
  }

  @Test func theAgentMayEndIt() throws {
    let room = Room("/end")
    #expect(try room.play() == .finished(.agentEnded))
  }

  @Test func aSecondCtrlCLeaves() throws {
    let cancelled = LineEvent.cancelled(wasEmpty: false)
    let empty = LineEvent.cancelled(wasEmpty: true)
    let twice = Room([cancelled, empty, .line("never read")])
    #expect(try twice.play() == .left)
    #expect(twice.replies.isEmpty)
    let apart = Room([empty, .line("sorry"), empty, .line("bye"), .end])
    #expect(try apart.play() == .finished(.solved))
    #expect(apart.remarked.contains("Ctrl-C once more leaves"))
  }

  @Test func aSignalEndsWithoutDebrief() throws {
    let room = Room([.line("sorry"), .terminated(signal: 1)])
    let end = try room.play()
    #expect(end == .terminated(1) && end.exitCode == 129)
    #expect(room.kept.last?.ended == .abandoned)
    #expect(!room.written.contains("debrief"))
  }

  @Test func quitIsNoReplyAtFirst() throws {
    let room = Room("quit", "quit")
    room.isInteractive = true
    try room.play()
    #expect(room.replies == ["quit"])
    #expect(room.remarked.contains("/quit"))
    let piped = Room("quit")
    try piped.play()
    #expect(piped.replies == ["quit"])
  }

  @Test func onlyATerminalHasAClock() throws {
    let room = Room("sorry")
    room.isInteractive = true
    try room.play()
    #expect(room.transcript.turns.contains { $0.at != nil })
    let piped = Room("sorry")
    try piped.play()
    #expect(piped.transcript.turns.allSatisfy { $0.at == nil })
  }

  @Test func aFullDiskIsSaidOnceAndNothingIsLost() throws {
    let room = Room("sorry", "bye")
    room.failing = 2..<3
    try room.play()
    #expect(room.remarked.contains("Cannot write '/kept/here': no space left on device. This turn"))
    #expect(room.remarked.contains("can be saved again; nothing is missing"))
    #expect(room.kept.last?.turns.count == 5)
    let hopeless = Room("sorry", "bye")
    hopeless.failing = 1..<100
    #expect(try hopeless.play() == .finished(.solved))
    #expect(hopeless.remarked.split(separator: "no space").count == 2)
    #expect(hopeless.remarked.contains("lost"))
  }

  @Test func textIsWrappedUnderTheName() throws {
    let room = Room().with { $0.nodes[0].says = ["one two three four five six seven eight nine\nten"] }
    room.width = 30
    try room.play()
    #expect(
      room.written.contains(
        """
        Ada Bright: one two three four
                    five six seven
                    eight nine
                    ten

        """))
  }
}
