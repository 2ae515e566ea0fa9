import RapportModel
import Reports
import Scoring
import Testing

/// What `grade --why` prints adds up by itself: read back as a person would, without the scorecard.
@Suite struct PrintedSumTests {
  @Test func `printed points add up to the printed score`() throws {
    var generator = ScriptGenerator(seed: 23)
    let ready = [nil, Fixture.scenario].map { Fixture.scorer.prepared(for: $0) }
    var graded = 0
    for number in 0..<300 {
      let transcript = generator.transcript(number)
      let card = Fixture.scorer.scorecard(for: transcript, ready[number % 2])
      guard card.whyNotGradable == nil else { continue }
      let text = ScorecardText.text(card, transcript: transcript, rubric: Fixture.rubric, why: true, width: 400)
      let page = try #require(PrintedGrade(text), "number \(number):\n\(text)")
      #expect(page.mistakes == [], "number \(number):\n\(text)")
      #expect(page.criteria.count == 7)
      graded += page.score == nil ? 0 : 1
    }
    #expect(graded > 100, "most of them have a score")
  }

  @Test func `a printed sum that is wrong is found`() throws {
    let script = Golden.excellent
    let text = ScorecardText.text(Fixture.card(script), transcript: script.transcript, why: true, width: 400)
    #expect(try #require(PrintedGrade(text)).mistakes.isEmpty)
    let line = try #require(text.split(separator: "\n").first { $0.contains("+ earned") && $0.contains("clarity") })
    let without = text.replacing(line, with: "")
    #expect(try #require(PrintedGrade(without)).mistakes.count == 1)
  }
}

/// The numbers of a grade that was printed with its reasons, on a wide page.
private struct PrintedGrade {
  /// Points in tenths, earned, to be earned, and lost or given.
  private struct Sum {
    var earned = 0
    var of = 0
    var changes = 0
  }

  private(set) var mistakes: [String] = []
  /// The printed score of each criterion, in tenths; nil within where it has none.
  private(set) var criteria: [String: Int?] = [:]
  /// The printed score, in tenths.
  private(set) var score: Int?
  private var rows: [String: Sum] = [:]

  /// Nil where the page has not the form that is expected.
  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let sums = lines.firstIndex(of: "How it adds up"), let why = lines.firstIndex(of: "Why, turn by turn"),
      let head = lines.first(where: { $0.hasPrefix("score ") })
    else { return nil }
    for line in lines[why..<sums] where line.hasPrefix("  e-") { note(row: line) }
    var axes: [Int] = []
    var hasService = false
    var running: Int?
    for line in lines[(sums + 1)...] {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      if Criterion(rawValue: first) != nil {
        check(criterion: first, line, words)
      } else if first == "service" || first == "care" {
        guard let axis = check(axis: first, line, words) else { continue }
        axes.append(axis)
        if first == "service" { hasService = true }
      } else if first == "score" {
        running = words.last.flatMap(Self.tenths)
        // Without service there is no score, whatever care came to.
        if running != (hasService ? axes.mean : nil) { mistakes.append("mean: \(line)") }
      } else if first == "less" || first == "and" {
        let amount = Self.tenths(String(words[1].dropLast())) ?? 0
        running = running.map { first == "less" ? $0 - amount : $0 + amount }
      } else if first == "=" {
        score = Self.tenths(words[1])
        break
      }
    }
    if score != running { mistakes.append("score: \(score ?? -1), not \(running ?? -1)") }
    let printed = head.split(separator: " ")[1]
    if (printed == "none" ? nil : Self.tenths(String(printed))) != score { mistakes.append(head) }
  }

  /// "  e-3   + earned 8 of 8       clarity"
  private mutating func note(row: String) {
    let words = row.split(separator: " ").map(String.init)
    guard let subject = words.last, words.count > 3 else { return }
    let numbers = words.dropFirst(2).compactMap(Self.tenths)
    switch words[2] {
    case "earned":
      rows[subject, default: Sum()].earned += numbers[0]
      rows[subject, default: Sum()].of += numbers[1]
    case "missed": rows[subject, default: Sum()].of += numbers[0]
    case "lost": rows[subject, default: Sum()].changes -= numbers[0]
    case "given": rows[subject, default: Sum()].changes += numbers[0]
    default: break
    }
  }

  /// "  clarity          8 of 8 points, less 2 (e-12) = 92.3"
  private mutating func check(criterion: String, _ line: String, _ words: [String]) {
    guard line.contains("="), let printed = words.last.flatMap(Self.tenths) else {
      criteria[criterion] = .some(nil)
      return
    }
    criteria[criterion] = printed
    var changes = 0
    for (word, next) in zip(words, words.dropFirst()) {
      if word == "less" { changes -= Self.tenths(next) ?? 0 }
      if word == "and" { changes += Self.tenths(next) ?? 0 }
    }
    let row = rows[criterion] ?? Sum()
    let sum = Sum(earned: Self.tenths(words[1]) ?? -1, of: Self.tenths(words[3]) ?? -1, changes: changes)
    let isTotal = (row.earned, row.of, row.changes) == (sum.earned, sum.of, sum.changes)
    let points = sum.earned + sum.changes
    if !isTotal || sum.of <= 0 || (2000 * points + sum.of) / (2 * sum.of) != printed { mistakes.append(line) }
  }

  /// "  care             (100.0 × 30 + 50.0 × 30) / 60 = 75.0"
  private mutating func check(axis: String, _ line: String, _ words: [String]) -> Int? {
    guard line.contains("="), let printed = words.last.flatMap(Self.tenths) else { return nil }
    var (sum, weights) = (0, 0)
    for (index, word) in words.enumerated() where word == "×" {
      let score = Self.tenths(words[index - 1].replacing("(", with: "")) ?? 0
      let weight = Int(words[index + 1].replacing(")", with: "")) ?? 0
      (sum, weights) = (sum + score * weight, weights + weight)
    }
    if weights == 0 || (2 * sum + weights) / (2 * weights) != printed { mistakes.append(line) }
    return printed
  }

  /// "8" and "5.5"
  private static func tenths(_ text: String) -> Int? {
    let parts = text.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
    return 10 * whole + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
  }
}

extension [Int] {
  /// Rounded half up; nil of none.
  fileprivate var mean: Int? { isEmpty ? nil : (2 * reduce(0, +) + count) / (2 * count) }
}
