import LineEditing
import Practice
import RapportModel
import Testing

/// After the end: the trainee's own judgement, and the reasons.
@MainActor @Suite struct DebriefTests {
  private func room(_ judgements: [LineEvent], _ more: LineEvent...) -> Room {
    let room = Room([.line("sorry"), .line("bye")] + more)
    room.isInteractive = true
    room.judgements = judgements
    return room
  }

  @Test func theOwnJudgementComesBeforeTheGradeAndIsKept() throws {
    let room = room([.line("3"), .line("2")])
    try room.play()
    let own = SelfAssessment(service: .satisfactory, care: .notYet)
    #expect(room.transcript.selfAssessment == own)
    #expect(room.kept.last?.selfAssessment == own)
    #expect(!room.writtenAtQuestions[0].contains("debrief"))
    #expect(room.written.contains("debrief"))
  }

  @Test func eachQuestionCanBeSkipped() throws {
    let one = room([.line(""), .line("4")])
    try one.play()
    #expect(one.transcript.selfAssessment == SelfAssessment(care: .exceptional))
    let none = room([.line(""), .line("")])
    try none.play()
    #expect(none.transcript.selfAssessment == nil)
    let cancelled = room([.cancelled(wasEmpty: true)])
    try cancelled.play()
    #expect(cancelled.transcript.selfAssessment == nil)
    #expect(cancelled.written.contains("debrief"))
  }

  @Test func theDeskIsOpenUntilTheGradeIsShown() throws {
    let room = room([.line("nonsense"), .line("/repair"), .line("3"), .line("9"), .line("4")])
    try room.play()
    #expect(room.remarked.contains("The conversation is over: write 1, 2, 3 or 4"))
    #expect(room.transcript.turns.last?.action == "repair")
    #expect(room.transcript.selfAssessment == SelfAssessment(service: .satisfactory, care: .exceptional))
    let late = self.room([.line(""), .line("")], .line("/repair"))
    try late.play()
    #expect(late.transcript.turns.last?.action == nil)
    #expect(late.remarked.contains("The conversation is over"))
  }

  @Test func theEndCanBeTakenBackBeforeTheGrade() throws {
    let room = room([.line("/undo"), .line("2"), .line("2")], .line("sorry"), .line("bye"))
    try room.play()
    #expect(room.replies == ["sorry", "bye", "sorry", "bye"])
    #expect(room.transcript.selfAssessment == SelfAssessment(service: .notYet, care: .notYet))
    #expect(room.written.split(separator: "debrief").count == 2)
  }

  @Test func aSignalEndsIt() throws {
    let room = room([.terminated(signal: 1)])
    #expect(try room.play() == .terminated(1))
    #expect(!room.written.contains("debrief"))
  }

  @Test func onlyPeopleAtTheEndAreAsked() throws {
    let piped = Room("sorry", "bye")
    try piped.play()
    let left = Room("sorry")
    left.isInteractive = true
    try left.play()
    for room in [piped, left] { #expect(room.writtenAtQuestions.isEmpty && room.transcript.selfAssessment == nil) }
  }

  /// The conversation is another one then.
  @Test func anUndoAfterTheEndAsksAgain() throws {
    let room = room([.line("1"), .line("1"), .line("4"), .line("4")], .line("/undo"), .line("bye"))
    try room.play()
    #expect(room.transcript.selfAssessment == SelfAssessment(service: .exceptional, care: .exceptional))
  }

  @Test func reasonsAreThereDuringAndAfterwards() throws {
    let room = Room("/why empathy", "sorry", "/why nonsense", "/why empathy")
    try room.play()
    #expect(room.written.contains("because 1\n") && room.written.contains("because 3\n"))
    #expect(room.remarked.contains("There is nothing called 'nonsense'. Name a criterion (/why empathy)"))
  }

  @Test func anAssessedSessionGivesReasonsOnlyAfterwards() throws {
    let room = self.room([], .line("/why empathy"))
    room.mode = .assessed
    try room.play()
    #expect(room.written.contains("because 5\n"))
    let early = Room("/why empathy", "sorry")
    early.mode = .assessed
    try early.play()
    #expect(!early.written.contains("because"))
    #expect(early.remarked.contains("after the end"))
  }
}
