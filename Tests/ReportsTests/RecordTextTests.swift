import RapportModel
import Records
import Reports
import Testing

@Suite struct RecordTextTests {
  private static func attempt(_ score: Int, passed: Bool = true, isAssisted: Bool = false) -> Attempt {
    Attempt(
      task: .init(scenario: "leak", variant: nil), day: 3, isAssisted: isAssisted,
      grade: Grade(score: Tenths(score), passed: passed, criteria: [.empathy: Tenths(score)]))
  }

  private let progress = Progress([
    attempt(0, passed: false), attempt(50), attempt(100), attempt(40, isAssisted: true),
  ])

  @Test func progressWithSparklines() {
    #expect(
      ProgressText(progress: progress, next: nil).text() == """
                        course   first    best   stable
        score           ▁▅█        0.0   100.0     50.0
        empathy         ▁▅█        0.0   100.0     50.0
        stable: the median of the last three

        Passed 1 variant on 1 day, in 3 attempts.
        A scenario that you have tried so often is passed (pass^k): once 67 %, twice in
        a row 33 %, three times in a row 0 %.
        With help, and in no figure above: 1 attempt, 1 passed.

        """)
  }

  @Test func progressInWordsAndInANarrowWindow() {
    let words = ProgressText(progress: progress, next: nil).text(width: 40, hasFigures: false)
    #expect(words.contains("  rising first 0.0, best 100.0, stable\n"))
    #expect(words.split(separator: "\n").allSatisfy { $0.columns <= 40 })
    #expect(!words.contains("▁"))
  }

  @Test func drillsStandBelowWithWhatIsDue() throws {
    let rounds = [(4, 10), (9, 10)].enumerated().map { index, round in
      DrillRound(drill: "asking-one-good-question", day: index, answered: round.1, made: round.0)
    }
    let drills = ["asking-one-good-question", "owning"].map { DrillProgress(drill: $0, rounds: rounds) }
    func text(on day: Int) -> ProgressText {
      ProgressText(
        progress: Progress([]), drills: drills, next: nil, nextDrill: DrillProgress.next(of: drills, today: day))
    }
    #expect(
      text(on: 2).text() == """
        Nothing has been finished and graded on your own yet.

        Drills
                                  course   first    best   stable
        asking-one-good-question  ▄█        40.0    90.0        –
        how many of a hundred replies made it

        Next
          rapport drill owning
          You have not drilled it yet; it takes two minutes.

        """)
    #expect(
      text(on: 3).text().contains("You made it 2 days ago, and it is due again 2 days after that.\n"))
    #expect(
      text(on: 3).json.contains(
        #""drills":{"asking-one-good-question":{"first":40.0,"best":90.0,"stable":null,"scores":[40.0,90.0]}}"#))
    let failed = DrillProgress(drill: "owning", rounds: [DrillRound(drill: "owning", day: 3, answered: 6, made: 4)])
    let next = try #require(DrillProgress.next(of: [failed], today: 4))
    #expect(SuggestionText.reason(next.reason) == "4 of 6 made it yesterday; 8 of ten are wanted.")
    #expect(DrillProgress.next(of: [failed], today: 3) == nil)
  }

  @Test func aSuggestionSaysWhy() throws {
    let candidates = [Suggestion.Candidate(scenario: "leak", difficulty: 1, variants: ["early"])]
    let next = try #require(Suggestion.weakest(candidates, attempts: progress.attempts, today: 6))
    #expect(SuggestionText.command(next) == "leak --variant early")
    #expect(
      SuggestionText.reasons(next)
        == "Your weakest skill of late is empathy (50.0). In this scenario it was 100.0 the last time. "
        + "You passed it 3 days ago, and it is due again 2 days after that. "
        + "Of its variants you have tried this one least.")
    let text = ProgressText(progress: Progress([]), next: next).text()
    #expect(text.hasPrefix("Nothing has been finished"))
    #expect(text.contains("rapport practice leak --variant early"))
  }

  @Test func aTableFitsItsWindow() {
    var row = SessionRow(
      entry: SessionEntry(name: "20260302-091400-four-days-too-late-1-7"), key: "6f7c", when: "26 Nov 09:14",
      started: "2026-03-02T09:14:00Z", grade: Grade(score: Tenths(74), passed: true, criteria: [:]), isInUse: false)
    row.entry.scenario = "four-days-too-late"
    row.entry.variant = "bought-26-days-ago"
    row.entry.replies = 7
    row.entry.ended = .customerWithdrew
    #expect(
      SessionsText.table([row]) == """
        session when         scenario            mode     turns outcome            score
        6f7c    26 Nov 09:14 four-days-too-late… coached      7 customer withdrew   74.0

        """)
    for width in [30, 40, 60, 79, 120] {
      #expect(SessionsText.table([row], width: width).split(separator: "\n").allSatisfy { $0.columns <= width })
    }
    #expect(SessionsText.table([row], width: 40).hasPrefix("6f7c  26 Nov 09:14\n  four-days-too-late,"))
    #expect(SessionsText.table([]).hasPrefix("No session yet"))
  }

  @Test func aConversationIsSafeAndLeavesOutWhatWasTakenBack() {
    var undone = Turn(role: .agent, text: "Rude.")
    undone.isUndone = true
    var refused = Turn(role: .agent, action: "refund")
    refused.result = .refused
    refused.why = "first: verify"
    let transcript = Transcript(
      id: "c",
      turns: [
        Turn(role: .customer, text: "It\u{1B}[2J leaks."), undone, refused, Turn(role: .agent, text: "Where?"),
      ])
    let text = ConversationText.text(transcript, customer: "Ada")
    #expect(
      text == """
        Ada: It^[[2J leaks.
        you: /refund (refused: first: verify)
        you: Where?
        1 turn was taken back.

        """)
  }
}
