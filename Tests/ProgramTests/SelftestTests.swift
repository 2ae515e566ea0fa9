import Foundation
import Testing

/// The selftest and the comparison with raters, through the built program.
@Suite struct SelftestTests {
  @Test func tricksEarnNoMoreAndTheTableSaysSo() throws {
    let result = try Program().run(["selftest"])
    #expect(result.code == 0, "\(result.output)")
    #expect(result.output.contains("negated empathy"))
    #expect(result.output.hasSuffix("tricks, none of them is given more than the honest reply\n"))
  }

  @Test func filesAreForFairnessAlone() throws {
    let program = try Program()
    #expect(try program.run(["selftest", "talk.jsonl"]).code == 64)
    #expect(try program.run(["selftest", "--fair", "missing.jsonl"]).code == 2)
    let result = try program.run(["selftest", "--fair", "-"], input: ContractTests.line)
    #expect(result.output.contains("Largest spread"))
    #expect(result.output.contains("within their limits: names (0.0 points), British or US spelling"))
    #expect(result.output.hasSuffix("measured, without a limit: lower case, longer replies\n"))
  }

  /// 30 conversations, half of them thanked for, each rated by two people.
  private func conversations(_ count: Int) -> (labels: String, lines: String) {
    let ids = 0..<count
    let labels = ids.map { "c\($0),score,ann,\(1 + $0 % 5)\nc\($0),score,bob,\(1 + ($0 + 1) % 5)\n" }.joined()
    let lines = ids.map { ContractTests.line.replacing("c1", with: "c\($0)") + "\n" }.joined()
    return ("conversation,criterion,rater,score\n" + labels, lines)
  }

  @Test func ratersAreComparedFromTheMinimumOn() throws {
    let program = try Program()
    let enough = conversations(30)
    let labels = try program.file("labels.csv", enough.labels)
    let result = try program.run(["calibrate", labels, "-", "--scale", "1-5"], input: enough.lines)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("score: 30 conversations, 2 raters"))
    let few = conversations(29)
    let refused = try program.run(
      ["calibrate", try program.file("few.csv", few.labels), "-", "--scale", "1-5"], input: few.lines)
    #expect(refused.code == 2)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("1 is missing"))
  }

  @Test func gradersOwnScoresAreLabelsToo() throws {
    let program = try Program()
    let lines = conversations(30).lines
    let own = (0..<30).flatMap { number in
      ["ann", "bob"].map { who in
        #"{"conversation":"c\#(number)","criterion":"clarity","score":\#(10 * (number % 10)),"who":"\#(who)"}"#
      }
    }
    let decisions = try program.file("d.decisions.jsonl", own.joined(separator: "\n"))
    let result = try program.run(["calibrate", decisions, "-"], input: lines)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("clarity: 30 conversations, 2 raters"))
    let wrong = try program.file("w.jsonl", #"{"conversation":"c1","criterion":"clarity","who":"ann"}"#)
    let refused = try program.run(["calibrate", wrong, "-"], input: lines)
    #expect(refused.code == 2)
    #expect(refused.errors.contains("line 1: score: expected 0 to 100"))
  }

  @Test(arguments: [
    "c1,warmth,ann,3", "c1,empathy,ann", "c1,empathy,ann,7", "c1,empathy,ann,3\nc1,empathy,ann,4",
  ])
  func wrongLabelsAreInputErrors(labels: String) throws {
    let program = try Program()
    let file = try program.file("labels.csv", "conversation,criterion,rater,score\n" + labels + "\n")
    let result = try program.run(["calibrate", file, "-", "--scale", "1-5"], input: ContractTests.line)
    #expect(result.code == 2)
    #expect(result.errors.contains("line "))
  }
}
