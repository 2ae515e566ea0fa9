import Glibc
import LineEditing
import Practice
import RapportModel
import Testing

@MainActor @Suite struct CommandTests {
  private func output(_ line: String) throws -> String {
    let before = Room()
    try before.play()
    let room = Room([.line(line)])
    try room.play()
    let opening = before.written.dropLast("debrief 1\n".count + 1)
    return String(room.written.dropFirst(opening.count)) + room.remarked
  }

  @Test(arguments: [
    ("/help", "/refund AMOUNT because REASON"),
    ("/?", "/dispute TEXT"),
    ("/help refund", "yours to decide, up to 20"),
    ("/brief", "Help Ms Bright."),
    ("/customer", "our delay"),
    ("/customer", "migraine (only after verification; sensitive)"),
    ("/policy", "returns"),
    ("/policy returns", "Within 30 days."),
    ("/kb water", "descale"),
    ("/kb vinegar", "Vinegar and water."),
    ("/kb descaling the machine", "Vinegar and water."),
    ("/kb nonsense", "No article has 'nonsense'"),
    ("/actions", "standard|next day [TO]"),
    ("/hint", "Say sorry for the delay."),
    ("/mood", "tense (41 of 100)"),
    ("/score", "score after 1"),
    ("/undo", "nothing to take back"),
    ("/dispute", "Write what is wrong"),
    ("/save", "/kept/here"),
    ("/save /tmp/copy", "Saved in /tmp/copy\n"),
    ("/save /no/where", "Cannot write '/no/where'"),
    ("/costumer", "Did you mean '/customer'?"),
    ("/repiar", "Did you mean '/repair'?"),
    ("/xyzzy", "/help lists what there is."),
  ])
  func aCommandAnswers(line: String, answer: String) throws {
    #expect(try output(line).contains(answer))
  }

  @Test(arguments: [("~/a copy", "/a copy"), ("~", ""), ("~x/y", nil), ("/tmp/~/x", nil)] as [(String, String?)])
  func savingKnowsTheHomeFolder(path: String, inHome: String?) throws {
    let home = try #require(getenv("HOME").map { String(cString: $0) })
    let room = Room([.line("/save \(path)")])
    try room.play()
    let expected = inHome.map { home + $0 } ?? path
    #expect(room.saved == [expected])
    #expect(room.written.contains("Saved in \(expected)\n"))
  }

  @Test func whoIsVerifiedNeedsNoCautionAnyMore() throws {
    let room = Room("/customer", "/repair", "/customer").with { $0.company.verifiedWhen = [.done("repair")] }
    try room.play()
    #expect(room.written.split(separator: "only after verification").count == 2)
    #expect(room.written.contains("migraine (sensitive)"))
  }

  @Test func aSecondHintIsASentence() throws {
    let room = Room("/hint", "/hint", "/hint", "sorry", "/hint")
    try room.play()
    #expect(room.written.contains("For example: “I'm sorry, Ms Bright.”"))
    #expect(room.written.contains("Look at /customer"))
    #expect(room.transcript.turns.first { $0.role == .agent }?.hints == 3)
  }

  @Test func undoTakesTheReplyAndItsAnswerBack() throws {
    let room = Room("sorry", "/undo", "sorry")
    try room.play()
    #expect(room.transcript.turns.map(\.isUndone) == [false, true, true, false, false])
    #expect(room.written.contains("Taken back: “sorry”"))
    #expect(room.kept.contains { $0.turns.count == 3 && $0.turns[1].isUndone })
  }

  @Test func aDisputeIsAboutTheLatestReply() throws {
    let room = Room("sorry", "/dispute I meant it")
    try room.play()
    let dispute = Transcript.Dispute(text: "I meant it", turn: 1, understood: ["sorry"])
    #expect(room.transcript.disputes == [dispute])
    #expect(room.kept.contains { $0.disputes == [dispute] && $0.ended == nil })
    #expect(room.written.contains("Noted for your trainer."))
  }

  @Test(arguments: [
    ("/repair", [], nil),
    ("/refund 20 because it arrived late", ["20"], "it arrived late"),
    ("/refund amount=£20 because of \"the delay\"", ["£20"], "of the delay"),
    ("/replace standard", ["standard"], nil),
    ("/replace Next Day 12 Mill Lane", ["next day", "12 Mill Lane"], nil),
    ("/replace to=her sister's speed=\"next day\"", ["next day", "her sister's"], nil),
    ("/note upset because it leaked", ["upset because it leaked"], nil),
  ])
  func actionsTakeArguments(line: String, values: [String], reason: String?) throws {
    let room = Room([.line(line)])
    try room.play()
    let action = try #require(room.actions.first)
    #expect(action.result == .ok)
    #expect(action.arguments.map(\.value) == values)
    #expect(action.why == reason)
  }

  @Test(arguments: [
    ("/refund", "needs amount (money); write /refund AMOUNT because REASON"),
    ("/refund 20", "say why; write /refund AMOUNT because REASON"),
    ("/refund 20 because", "say why"),
    ("/refund lots because late", "an amount such as 20 or 20.50, not 'lots'"),
    ("/refund amuont=20 because late", "did you mean 'amount'?"),
    ("/replace standart", "did you mean 'standard'?"),
    ("/replace dtandard", "not 'dtandard'."),
    ("/replace", "one of standard, next day"),
    ("/repair now", "'now' is one word too many; write /repair"),
  ])
  func slipsAreExplainedAndNotDone(line: String, message: String) throws {
    let room = Room([.line(line)])
    try room.play()
    #expect(room.actions.isEmpty)
    #expect(room.remarked.contains(message))
  }

  @Test func theDeskRefusesAboveTheLimit() throws {
    let room = Room("/refund 21 because late")
    try room.play()
    #expect(room.actions.map(\.result) == [.refused])
    #expect(room.written.contains("Desk: Not done: 21 is above your limit of 20."))
  }

  @Test func theDeskSaysWhatItFound() throws {
    let room = Room("/repair", "/customer")
    try room.play()
    #expect(room.written.contains("Desk: Booked, 8 working days."))
    #expect(room.written.contains("repair time"))
  }

  @Test(arguments: [
    ("/he", 0, ["/help"]),
    ("/re", 0, ["/retry", "/repair", "/refund", "/replace"]),
    ("/replace ", 9, ["standard", "next day"]),
    ("/replace n", 9, ["next day"]),
    ("/replace speed=s", 9, ["speed=standard"]),
    ("/policy r", 8, ["returns"]),
    ("/kb de", 4, ["Descaling the machine"]),
    ("/kb descaling the m", 18, ["machine"]),
    ("/help cu", 6, ["customer"]),
    ("/send ", 6, ["descale", "leak"]),
    ("/send article=l", 6, ["article=leak"]),
    ("/mood x", 6, []),
    ("he", 0, []),
    ("hello /he", 6, []),
  ])
  func tabOffers(line: String, start: Int, offered: [String]) {
    let place = CompletionPlace(line: line, word: start..<line.utf8.count)
    #expect(Completer(scenario: Fixture.scenario).completions(at: place) == offered)
  }
}
