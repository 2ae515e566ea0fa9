import Foundation
import RapportModel
import Records
import Testing
import TranscriptFiles

@Suite struct DrillRoundTests {
  private static func answers(_ drill: String, round: Int, made: Int, of count: Int) -> [DrillAnswer] {
    (0..<count).map { index in
      DrillAnswer(
        drill: drill, round: round, opener: "It leaks.", reply: "\(index)", verdict: index < made ? .made : .not)
    }
  }

  @Test func answersOfARoundAreCountedTogether() {
    let first = Self.answers("a", round: 10, made: 2, of: 5)
    let other = Self.answers("b", round: 10, made: 8, of: 10)
    let short = Self.answers("a", round: 20, made: 4, of: 4)
    let mixed = zip(first, other).flatMap { [$0, $1] } + other.dropFirst(5) + short
    #expect(
      DrillRound.all(of: mixed) { $0 / 10 } == [
        DrillRound(drill: "a", day: 1, answered: 5, made: 2), DrillRound(drill: "b", day: 1, answered: 10, made: 8),
      ])
  }

  @Test(arguments: [(7, 10, false), (8, 10, true), (4, 5, true), (5, 7, false), (6, 7, true)])
  func eightOfTenPass(made: Int, answered: Int, isPassed: Bool) {
    #expect(DrillRound(drill: "a", day: 0, answered: answered, made: made).isPassed == isPassed)
  }

  /// What is due and went worst comes first, then what is new; what was made rests.
  @Test func theNextDrill() {
    let rounds = [("a", 9), ("b", 5), ("c", 3), ("c", 3)].map { name, made in
      DrillRound(drill: name, day: 0, answered: 10, made: made)
    }
    func next(_ names: [String], _ today: Int) -> String? {
      DrillProgress.next(of: names.map { DrillProgress(drill: $0, rounds: rounds) }, today: today)?.drill.drill
    }
    #expect(next(["a", "b", "c", "d"], 1) == "c")
    #expect(next(["a", "b", "c", "d"], 0) == "d")
    #expect(next(["a", "b"], 0) == nil)
    #expect(next(["a"], 1) == nil)
    #expect(next(["a"], 2) == "a")
  }

  @Test func theLogGrowsAndBearsATornLine() throws {
    let home = Home()
    let log = DrillLog(path: "\(home.path)/new/drills.jsonl")
    #expect(try log.answers().isEmpty)
    let answers = Self.answers("a", round: 7, made: 1, of: 2)
    try log.append(answers[0])
    home.write(
      Array(try String(contentsOfFile: log.path, encoding: .utf8).utf8) + Array("{\"schema\":\"rap".utf8),
      to: "new/drills.jsonl")
    try log.append(answers[1])
    var passed: [Int] = []
    #expect(try log.answers { passed.append($0) } == answers)
    #expect(passed == [2])
  }

  @Test func aLogThatCannotBeWrittenSaysSo() throws {
    let home = Home()
    home.write([], to: "file")
    #expect(throws: FileError.self) {
      try DrillLog(path: "\(home.path)/file/drills.jsonl").append(Self.answers("a", round: 1, made: 0, of: 1)[0])
    }
  }
}
