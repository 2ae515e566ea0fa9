import RapportModel
import Reports
import Testing

/// The longest line in columns.
private func widest(_ text: String) -> Int { text.split(separator: "\n").map(\.columns).max() ?? 0 }

@Suite struct TextsForPeople {
  @Test func aTextToReadFitsTheWindow() {
    let source = """
      TWO AGENTS

      One answers within
      a minute.

        Service       Care
        1  is quick   is attentive, and quick where that is kind

        rapport practice tutorial

      """
    #expect(
      ReadingText.text(source, width: 80) == """
        TWO AGENTS

        One answers within a minute.

          Service       Care
          1  is quick   is attentive, and quick where that is kind

          rapport practice tutorial

        """)
    #expect(
      ReadingText.text(source, width: 30) == """
        TWO AGENTS

        One answers within a minute.

          Service
          Care
          1  is quick
             is attentive, and quick
             where that is kind

          rapport practice tutorial

        """)
  }

  @Test(arguments: [80, 40, 120])
  func scorecard(width: Int) {
    let text = ScorecardText.text(Sample.scorecard, transcript: Sample.transcript, why: true, width: width)
    expectGolden(text, "scorecard-\(width).txt")
    #expect(widest(text) <= width)
    #expect(!text.contains("\u{1B}"))
  }

  @Test func scorecardInShort() {
    expectGolden(ScorecardText.text(Sample.scorecard, transcript: Sample.transcript), "scorecard-short.txt")
  }

  @Test func scorecardOfWhatWentWrong() {
    var card = Sample.scorecard
    card.basis = .recorded
    card.passed = nil
    card.critical = [.init(kind: .compliance, rule: "VerifyFirst", turn: 1, reason: "told the order to a stranger")]
    card.outcome = nil
    expectGolden(ScorecardText.text(card, why: true, width: 60), "scorecard-critical.txt")
    card.level = .satisfactory
    #expect(widest(ScorecardText.text(card, why: true, width: 40)) <= 40)
    card.whyNotGradable = "too short"
    #expect(ScorecardText.text(card) == "c1\nnot graded: too short\n")
    #expect(
      ScorecardText.text(unreadable: "c7", line: 3, message: "column 1: expected a value")
        == "line 3 (c7) could not be read: column 1: expected a value\n")
  }

  @Test func aLevelBesideNotPassedSaysOfWhat() {
    var card = Sample.scorecard
    (card.passed, card.level) = (false, .satisfactory)
    #expect(ScorecardText.text(card).contains("· service satisfactory · not passed"))
    card.level = .notYet
    #expect(ScorecardText.text(card).contains("· not yet · not passed"))
    (card.passed, card.level) = (true, .exceptional)
    #expect(ScorecardText.text(card).contains("· exceptional · passed"))
  }

  @Test func anchorsSayWhatMoreWouldLookLike() {
    var card = Sample.scorecard
    card.criteria[.empathy]?.score = Tenths(70)
    card.criteria[.clarity]?.score = Tenths(90)
    let anchors = ["Cold.", "Noticed.", "Met once, in fitting words."]
    let rubric = Rubric(
      name: "r", version: "1", encoder: "e",
      weightings: [
        .init(criterion: .empathy, weight: 100, anchors: anchors),
        .init(criterion: .clarity, weight: 100, anchors: anchors), .init(criterion: .resolution, weight: 0),
      ])
    let text = ScorecardText.text(card, rubric: rubric, why: true)
    #expect(
      text.hasSuffix(
        """

        What more would look like
          empathy          satisfactory: Noticed.
                           exceptional: Met once, in fitting words.

        """))
  }

  @Test func gatesAndOpenItemsAreNamed() {
    var card = Sample.scorecard
    card.failedGates = [.init(criterion: .empathy, score: Tenths(30), gate: Tenths(40))]
    card.human = [.init(check: "warmth", criterion: .empathy, question: "Meant?", of: Tenths(10))]
    let text = ScorecardText.text(card)
    #expect(text.contains("Below the gate\n  ! empathy is 30.0, and passing takes 40.0\n"))
    #expect(text.contains("For a person to answer\n  ? Meant? (warmth, empathy: open, of 10)\n"))
  }

  @Test(arguments: [80, 40])
  func debrief(width: Int) {
    let text = DebriefText.text(Sample.debrief, transcript: Sample.transcript, width: width)
    expectGolden(text, "debrief-\(width).txt")
    #expect(widest(text) <= width)
  }

  @Test(arguments: [80, 40])
  func scenarios(width: Int) {
    var other = Sample.scenario
    other.id = "a-check-in-that-uncovers-a-problem"
    other.title = "A check-in"
    let entries = [Listed(Sample.scenario, from: "built in"), .init(other, from: "scenarios/x.yaml")]
    let list = ScenarioText.list(entries, width: width)
    expectGolden(list, "list-\(width).txt")
    #expect(widest(list) <= width)
    let show = ScenarioText.show(entries[0], width: width)
    expectGolden(show, "show-\(width).txt")
    #expect(widest(show) <= width)
    #expect(!show.contains("SECRET"))
    expectGolden(ScenarioText.json(entries), "list.json")
  }

  /// Colour only repeats what the words say.
  @Test func coloursChangeNoWord() {
    let plain = ScorecardText.text(Sample.scorecard, transcript: Sample.transcript, why: true)
    let coloured = ScorecardText.text(
      Sample.scorecard, transcript: Sample.transcript, why: true, style: Style(isColoured: true))
    #expect(coloured != plain)
    var bare = ""
    var isCode = false
    for character in coloured {
      if character == "\u{1B}" { isCode = true } else if !isCode { bare.append(character) }
      if isCode, character == "m" { isCode = false }
    }
    let trimmed = bare.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    #expect(trimmed.joined(separator: "\n") == plain)
  }

  /// Nothing foreign steers the terminal.
  @Test func letsNoControlCharacterThrough() {
    let evil = "a\u{1B}]0;title\u{7}b\u{9B}2Jc\u{202E}d\re\u{8}f\u{0}"
    var card = Sample.scorecard
    card.id = evil
    card.evidence = card.evidence.map { row in
      var row = row
      row.reason = evil
      row.id = evil
      return row
    }
    var transcript = Sample.transcript
    for index in transcript.turns.indices {
      transcript.turns[index].text = evil
      transcript.turns[index].arguments = [.init(evil, evil)]
    }
    var debrief = Sample.debrief
    debrief.today = evil
    debrief.wentWell = [evil]
    var scenario = Sample.scenario
    scenario.title = evil
    scenario.brief = evil
    let diagnostic = Diagnostic(
      "code", .error, evil, file: evil, at: .init(line: 1, column: 3), notes: [.init(evil)])
    for text in [
      ScorecardText.text(card, transcript: transcript, why: true),
      ScorecardText.text(unreadable: evil, line: 1, message: evil),
      DebriefText.text(debrief, transcript: transcript),
      ScenarioText.list([.init(scenario, from: evil)]), ScenarioText.show(.init(scenario, from: evil)),
      DiagnosticText.text([diagnostic], source: { _ in evil }),
    ] {
      let controls = text.unicodeScalars.filter(\.steersTerminal)
      #expect(controls.isEmpty)
    }
  }

  /// Spans of another text, or none at all, break nothing.
  @Test func bearsSpansThatDoNotFit() {
    var card = Sample.scorecard
    card.evidence = card.evidence.enumerated().map { index, row in
      var row = row
      row.turn = index
      row.span = Span(index * 7 - 3, index * 13)
      return row
    }
    let text = ScorecardText.text(card, transcript: Sample.transcript, why: true)
    #expect(text.contains("](e-2)"))
    #expect(!text.contains("\u{FFFD}"))
  }

  @Test func measuresTerminalColumns() {
    #expect("abc".columns == 3)
    #expect("e\u{301}é".columns == 2)
    #expect("日本".columns == 4)
    #expect("👩‍👩‍👧❤️🇬🇧".columns == 6)
    #expect("\u{200B}".columns == 0)
    #expect("ｶﾅ가힣".columns == 6)
  }
}

extension Unicode.Scalar {
  fileprivate var steersTerminal: Bool {
    switch value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202E: true
    default: false
    }
  }
}
