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
      ProgressText.text(progress, suggestion: nil) == """
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
    let words = ProgressText.text(progress, suggestion: nil, width: 40, hasFigures: false)
    #expect(words.contains("  rising first 0.0, best 100.0, stable\n"))
    #expect(words.split(separator: "\n").allSatisfy { $0.columns <= 40 })
    #expect(!words.contains("▁"))
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
    let text = ProgressText.text(Progress([]), suggestion: next)
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
