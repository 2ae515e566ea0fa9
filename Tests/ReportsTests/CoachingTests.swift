import Foundation
import RapportModel
import Reports
import Testing

/// What one agent is shown of many conversations.
@Suite struct CoachingTests {
  /// Conversations in which a rule earned so many of ten points.
  private static func text(points: [Int], rule: String = "OwnIt") -> String {
    var focus = CoachingFocus()
    for (number, earned) in points.enumerated() {
      var card = Scorecard(
        id: "c\(number)", basis: .recorded, rubric: .init(name: "default", version: "1", sha256: "0"),
        encoder: .init(name: "fast", sha256: "0"), engine: "test")
      card.evidence = [
        Evidence(
          id: "e-1", subject: .criterion(.relationship), rule: rule, verdict: earned > 0 ? .found : .absent,
          turn: 1,
          points: Tenths(earned), of: Tenths(10), certainty: .language, reason: "earned \(earned)")
      ]
      let turns = [Turn(role: .customer, text: "It leaks."), Turn(role: .agent, text: "I see.")]
      focus.add(card, Transcript(id: "c\(number)", turns: turns))
    }
    return CoachingText.text(focus, agent: "Ann", scenario: nil)
  }

  /// The conversations below a title.
  private static func shown(_ text: String, _ title: String) -> [String] {
    guard let start = text.range(of: title + "\n") else { return [] }
    let part = text[start.upperBound...].prefix(
      upTo: text.range(of: "\n\n", range: start.upperBound..<text.endIndex)?.lowerBound ?? text.endIndex)
    return part.matches(of: /c(\d+), turn/).map { "c\($0.1)" }
  }

  @Test func wellIsWithAllOfItsPoints() {
    let text = Self.text(points: [8, 0, 10, 9, 1, 0, 0, 0])
    #expect(text.contains("met 1 of 8"))
    #expect(Self.shown(text, "Where it went well") == ["c2"])
    #expect(Self.shown(text, "Where it was missed") == ["c1", "c5"])
    #expect(!text.contains("nearest"))
  }

  @Test func withoutOneTheNearestAreShown() {
    let text = Self.text(points: [8, 0, 5, 9, 0, 4])
    #expect(Self.shown(text, "Where it came nearest") == ["c3", "c0"])
    #expect(!text.contains("Where it went well"))
    #expect(Self.text(points: [0, 0, 0, 0, 4]).contains("Where it went well\n  nowhere in these conversations"))
  }

  @Test func aSingleMissIsNoHabit() {
    #expect(Self.text(points: [10, 10, 0, 10, 10]).contains("Nothing was missed often enough to be a habit"))
    #expect(Self.text(points: [10, 10, 0, 0, 10]).contains("Work on: "))
  }

  @Test func partsThatWereMissedAreShown() {
    let text = Self.text(points: [10, 6, 10, 10, 7])
    #expect(Self.shown(text, "Where part of it was missed") == ["c4", "c1"])
    #expect(!text.contains("nowhere"))
  }

  @Test func harmComesFirst() throws {
    var focus = CoachingFocus()
    var card = Scorecard(
      id: "c", basis: .recorded, rubric: .init(name: "default", version: "1", sha256: "0"),
      encoder: .init(name: "fast", sha256: "0"), engine: "test")
    card.evidence = [
      Evidence(
        id: "e-1", subject: .criterion(.professionalism), rule: "DoNotBlame", verdict: .found, turn: 1,
        points: -Tenths(8), of: .zero, certainty: .language, reason: "this blames the customer")
    ]
    let turns = [Turn(role: .customer, text: "It leaks."), Turn(role: .agent, text: "You broke it.")]
    focus.add(card, Transcript(id: "c", turns: turns))
    let text = CoachingText.text(focus, agent: "Ann", scenario: nil)
    #expect(text.contains("First: what was said against a customer"))
    let harm = try #require(text.range(of: "You broke it."))
    let habit = try #require(text.range(of: "Nothing was missed often enough"))
    #expect(harm.upperBound < habit.lowerBound)
    #expect(!Self.text(points: [0, 0, 0, 0, 10]).contains("First: "))
  }

  @Test func rulesAreNamedInPlainWords() throws {
    #expect(
      Self.text(points: [0, 0, 0, 0, 10], rule: "KeepToTheBand").contains("Work on: settle it in few replies ("))
    #expect(Self.text(points: [0, 0, 0, 0, 10], rule: "StateASolution").contains("Work on: state a solution ("))
  }

  @Test func everyPlainTitleIsOfARule() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let rules = try String(contentsOf: root.appending(path: "Documentation/Rules.md"), encoding: .utf8)
    for rule in RuleTitles.all.keys { #expect(rules.contains("### \(rule)\n"), "\(rule)") }
  }
}
