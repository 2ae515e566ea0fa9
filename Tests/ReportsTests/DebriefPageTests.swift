import RapportModel
import Reports
import Testing

private func widest(_ text: String) -> Int { text.split(separator: "\n").map(\.columns).max() ?? 0 }

@Suite struct DebriefPageTests {
  /// With moods, an own judgement and moments.
  private var transcript: Transcript {
    var transcript = Sample.transcript
    transcript.turns[0].mood = Mood(calm: 20, trust: 30, warmth: 50)
    transcript.turns.insert(Turn(role: .customer, text: "And Saturday?"), at: 2)
    transcript.turns[2].mood = Mood(calm: 12, trust: 38, warmth: 50)
    transcript.turns[6].mood = Mood(calm: 60, trust: 70, warmth: 58)
    return transcript
  }

  private var debrief: Debrief {
    var debrief = Sample.debrief
    let rows = Sample.scorecard.evidence
    debrief.levels[0].best = Debrief.Moment(rows[0], in: Sample.transcript)
    debrief.levels[0].worst = Debrief.Moment(rows[1], in: Sample.transcript)
    debrief.levels[2].best = Debrief.Moment(rows[8], in: Sample.transcript)
    debrief.judged = [
      .init(axis: .service, own: .satisfactory, level: .satisfactory),
      .init(axis: .care, own: .poor, level: .exceptional),
    ]
    return debrief
  }

  private func text(width: Int, _ figures: Style.Figures) -> String {
    DebriefPage.text(
      debrief, scorecard: Sample.scorecard, transcript: transcript, width: width,
      style: Style(isColoured: false, figures: figures))
  }

  @Test(arguments: [(80, "unicode"), (40, "unicode"), (80, "ascii"), (40, "words")])
  func debrief(width: Int, figures: String) {
    let kinds: [String: Style.Figures] = ["unicode": .unicode, "ascii": .ascii, "words": .words]
    let text = text(width: width, kinds[figures]!)
    expectGolden(text, "debrief-page-\(width)-\(figures).txt")
    #expect(widest(text) <= width)
  }

  @Test func saysInWhichWordsNoMoveWasRecognised() {
    var scorecard = Sample.scorecard
    let reply = scorecard.turns[0].turn
    let words = transcript.turns[reply].text ?? ""
    let isLong = words.split(separator: " ").count >= 4
    #expect(isLong)
    scorecard.turns[0].notUnderstood = [Span(0, words.utf8.count), Span(0, 3)]
    let page = DebriefPage.text(debrief, scorecard: scorecard, transcript: transcript)
    #expect(page.contains("Words in which no move was recognised\n  turn \(reply)"))
    #expect(page.split(separator: "\n").count { $0.hasPrefix("  turn \(reply)  “") } == 1)
  }

  @Test func wordsDrawNothing() {
    let text = text(width: 80, .words)
    for drawn in ["│", "└", "###", "|", "⠀"] { #expect(!text.contains(drawn)) }
    #expect(
      text.contains("calm: at first upset, 20 of 100; at the end calm, 60 of 100; lowest at turn"))
    #expect(text.contains("  resolution: 80.0, 1 of 2 checks met\n"))
  }

  @Test func quotesTheSentencesAroundASpan() {
    let text = "Oh no. I'm sorry, that is\nour mistake! Is it 3.5 litres? Good."
    func quote(_ words: String) -> String {
      let range = text.firstRange(of: words)!
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return text.sentences(around: Span(start, start + words.utf8.count))
    }
    #expect(quote("sorry") == "I'm sorry, that is")
    #expect(quote("3.5") == "Is it 3.5 litres?")
    #expect(quote("mistake! Is") == "our mistake! Is it 3.5 litres?")
    #expect(
      text.sentences(around: Span(90, 99)) == "Oh no. I'm sorry, that is our mistake! Is it 3.5 litres? Good.")
  }

  @Test func theLargestChangeIsTheFirstOfTheLargest() throws {
    let course = try #require(MoodCourse(transcript))
    #expect(course.points.map(\.turn) == [0, 2, 6])
    let shift = try #require(course.largestShift(in: transcript))
    #expect([shift.from, shift.to, shift.turn] == [12, 60, 6] && shift.scale == .calm && shift.after == [4, 5])
    #expect(MoodCourse(Sample.transcript) == nil)
  }

  private func why(_ words: String) throws -> String {
    let rubric = Rubric(name: "r", version: "1", encoder: "e", weightings: [])
    let topic = try #require(WhyTopic(words, of: Sample.scorecard, transcript: Sample.transcript))
    return WhyText(Sample.scorecard, transcript: Sample.transcript, rubric: rubric)
      .text(about: topic) { _ in .init(means: "Feelings first.", practise: Sample.debrief.practise) }
  }

  @Test func reasonsForAPointAreItsOwnOnly() throws {
    let empathy = try why("emp")
    #expect(empathy.contains("e-5") && empathy.contains("e-6") && !empathy.contains("e-9"))
    #expect(empathy.contains("12 of 16 points = 75.0"))
    let row = try why("e-2")
    #expect(row.contains("the rule  Feelings first.") && row.contains("better    “Before I send anything"))
    #expect(!row.contains("e-3"))
    let turn = try why("turn 1")
    #expect(turn.contains("](e-5, e-9)") && !turn.contains("clarity 80.5"))
    #expect(
      try why("")
        == ScorecardText.text(
          Sample.scorecard, transcript: Sample.transcript,
          rubric: Rubric(name: "r", version: "1", encoder: "e", weightings: []),
          why: true))
  }

  @Test func whileItGoesOnTheReasonsOfTheWholeAreLeftOutAndTheScoresAreNot() throws {
    var card = Sample.scorecard
    let rubric = Rubric(name: "r", version: "1", encoder: "e", weightings: [])
    let row = try #require(card.evidence.firstIndex { $0.id == "e-5" })
    card.evidence[row].turn = nil
    let text = WhyText(card, transcript: Sample.transcript, rubric: rubric, isGoingOn: true)
      .text(about: .all) { _ in .init() }
    #expect(!text.contains("e-5") && text.contains("e-6"))
    let table = ScorecardText.text(card, transcript: Sample.transcript).split(separator: "\n").dropFirst(2)
    #expect(table.allSatisfy { text.contains($0) })
  }

  @Test(arguments: ["e-99", "12", "2", "-1", "p", "nonsense"])
  func unknownPointsAreNone(words: String) {
    #expect(WhyTopic(words, of: Sample.scorecard, transcript: Sample.transcript) == nil)
  }
}
