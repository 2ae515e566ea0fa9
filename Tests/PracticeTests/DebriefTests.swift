import LineEditing
import Practice
import RapportModel
import Testing

/// After the end: the trainee's own judgement, and the reasons.
@MainActor @Suite struct DebriefTests {
  private func room(_ keys: [KeyEvent], _ more: LineEvent...) -> Room {
    let room = Room([.line("sorry"), .line("bye")] + more)
    room.isInteractive = true
    room.keys = keys
    return room
  }

  @Test func theOwnJudgementComesBeforeTheGradeAndIsKept() throws {
    let room = room([.key("3"), .key("2")])
    try room.play()
    let own = SelfAssessment(service: .satisfactory, care: .notYet)
    #expect(room.transcript.selfAssessment == own)
    #expect(room.kept.last?.selfAssessment == own)
    #expect(!room.writtenAtKeys[0].contains("debrief"))
    #expect(room.written.contains("debrief"))
  }

  @Test func eachQuestionCanBeSkipped() throws {
    let one = room([.skipped, .key("4")])
    try one.play()
    #expect(one.transcript.selfAssessment == SelfAssessment(care: .exceptional))
    let none = room([.skipped, .skipped])
    try none.play()
    #expect(none.transcript.selfAssessment == nil)
    let cancelled = room([.cancelled])
    try cancelled.play()
    #expect(cancelled.transcript.selfAssessment == nil)
    #expect(cancelled.written.contains("debrief"))
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
    for room in [piped, left] { #expect(room.writtenAtKeys.isEmpty && room.transcript.selfAssessment == nil) }
  }

  /// The conversation is another one then.
  @Test func anUndoAfterTheEndAsksAgain() throws {
    let room = room([.key("1"), .key("1"), .key("4"), .key("4")], .line("/undo"), .line("bye"))
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
