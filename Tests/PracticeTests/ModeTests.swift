import LineEditing
import Practice
import RapportModel
import Testing

@MainActor @Suite struct ModeTests {
  private func room(_ mode: Mode, _ lines: String...) -> Room {
    let room = Room(lines.map(LineEvent.line))
    room.mode = mode
    return room
  }

  @Test(arguments: ["/hint", "/undo", "/retry", "/retry 1", "/score", "/mood"])
  func assessedSessionsRefuseHelpAndSecondTries(line: String) throws {
    let room = room(.assessed, "sorry", line)
    try room.play()
    let name = line.prefix { $0 != " " }
    #expect(room.remarked == "\(name) is not there in an assessed session: no help and no second try.\n")
    #expect(room.transcript.turns.allSatisfy { !$0.isUndone && $0.hints == 0 })
    #expect(room.transcript.mode == "assessed")
  }

  @Test func assessedHelpShowsOnlyWhatThereIs() throws {
    let room = room(.assessed, "/help", "/help undo", "/uno")
    try room.play()
    #expect(!room.written.contains("/hint") && !room.written.contains("/undo") && room.written.contains("/policy"))
    #expect(room.remarked.contains("There is no '/undo'."))
    #expect(room.written.contains("Assessed: no help, no second try."))
  }

  @Test func anEndedAssessedSessionIsNotTakenBack() throws {
    let room = room(.assessed, "sorry", "bye", "again", "/undo", "")
    room.isInteractive = true
    try room.play()
    #expect(room.transcript.ended == .solved)
    #expect(!room.remarked.contains("/undo takes"))
  }

  @Test func hintsGoFromWhatIsOpenToASentence() throws {
    let room = room(.free, "/hint", "/hint", "/hint", "/hint", "sorry").with { scenario in
      scenario.nodes[0].feelings = [Feeling("fed up", because: "it leaks")]
      scenario.nodes[0].questions = [Question("what now", answeredBy: [.told("repair-time")])]
      scenario.needs = [.init(name: "coffee", hint: "guests on Saturday", metBy: [.done("repair")])]
      scenario.facts[0].agentMustTell = true
    }
    try room.play()
    #expect(
      room.written.contains(
        """
          feels    fed up, because it leaks
          asks     what now
          needs    guests on Saturday
          to hear  our delay
          Say sorry for the delay.
          For example: “I'm sorry, Ms Bright.”
          For example: “I'm sorry, Ms Bright.”

        """))
    #expect(room.transcript.turns.first { $0.role == .agent }?.hints == 4)
  }

  @Test func aHintSaysWhatIsDoneAlready() throws {
    let room = room(.free, "/repair", "/hint", "/hint").with {
      $0.nodes[0].hint = "Book it (/repair). Book it (/repair) and pay (/refund)."
    }
    try room.play()
    #expect(room.written.contains("  Book it (/repair, done) and pay (/refund).\n"), "\(room.written)")
  }

  @Test func aModelSentenceSaysWhatComesFirst() throws {
    let room = room(.free, "/hint", "/hint").with { $0.nodes[0].reactions[0].when.append(.done("repair")) }
    try room.play()
    #expect(room.written.contains("After /repair, for example: “I'm sorry, Ms Bright.”"))
  }

  nonisolated private static func card(_ rows: [Evidence]) -> Scorecard {
    var card = Scorecard(
      id: "s", basis: .scenario, rubric: .init(name: "none", version: "1", sha256: ""),
      encoder: Transcript.Encoder(name: "none", sha256: ""), engine: "test")
    card.evidence = rows
    return card
  }

  nonisolated private static func row(
    _ rule: String, _ points: Int, of: Int, at turn: Int?, _ reason: String
  ) -> Evidence {
    Evidence(
      subject: .criterion(.empathy), rule: rule, verdict: points > 0 ? .found : .absent, turn: turn,
      points: Tenths(points), of: Tenths(of), certainty: .language, reason: reason)
  }

  @Test func aCoachSpeaksOfWhatMatteredMost() throws {
    let room = room(.coached, "sorry")
    room.grade = { _ in
      Self.card([
        Self.row("A", 8, of: 8, at: 1, "earned"), Self.row("B", 0, of: 12, at: 0, "missed"),
        Self.row("C", 0, of: 30, at: nil, "for the whole"), Self.row("ReachARightOutcome", 0, of: 50, at: 1, "end"),
      ])
    }
    try room.play()
    #expect(room.written.contains("Good.\n  − missed\n"))
    #expect(room.written.split(separator: "  − ").count == 2)
  }

  @Test(
    arguments: [
      ([row("A", 4, of: 4, at: 1, "too small")], nil),
      ([row("A", 12, of: 12, at: 1, "acknowledged")], "+ acknowledged"),
      ([row("A", -5, of: 0, at: 1, "too little")], nil), ([row("A", -10, of: 0, at: 1, "blamed")], "− blamed"),
      // There is still time.
      ([row("KeepPromises", 0, of: 12, at: 1, "promised and not done")], nil),
      ([row("A", 12, of: 12, at: 1, "kind"), row("B", 2, of: 10, at: 1, "half")], "+ kind"), ([], nil),
    ] as [([Evidence], String?)])
  func smallThingsAreNotWorthARemark(rows: [Evidence], remark: String?) throws {
    let room = room(.coached, "sorry")
    room.grade = { _ in Self.card(rows) }
    try room.play()
    let expected = remark.map { "Good.\n  \($0)\n" } ?? "Good.\n\ndebrief"
    #expect(room.written.contains(expected))
  }

  @Test func whatFailsTheConversationIsSaidAtOnce() throws {
    let room = room(.coached, "sorry", "what")
    room.grade = { _ in
      var card = Self.card([Self.row("A", 12, of: 12, at: 1, "acknowledged")])
      card.critical = [.init(kind: .compliance, rule: "C", turn: 1, reason: "told too early")]
      return card
    }
    try room.play()
    #expect(room.written.contains("Good.\n  ! told too early\n"))
    #expect(room.written.split(separator: "! told too early").count == 2)
  }

  @Test func nobodyIsToldTheSameTwiceRunning() throws {
    let room = room(.coached, "what", "what", "what")
    room.grade = { transcript in
      Self.card([Self.row("A", 0, of: 12, at: transcript.turns.lastIndex { $0.role == .agent }, "missed")])
    }
    try room.play()
    #expect(room.written.split(separator: "− missed").count == 3)
  }

  @Test func aFreeSessionHasNoRemarks() throws {
    let room = room(.free, "sorry")
    room.grade = { _ in Self.card([Self.row("A", 12, of: 12, at: 1, "acknowledged")]) }
    try room.play()
    #expect(!room.written.contains("acknowledged"))
  }
}
