import Foundation
import Testing

/// `rapport mine` and `rapport teach`: what trainees said makes scenarios better.
@Suite struct MineTests {
  private let program: Program
  private let file: String

  init() throws {
    program = try Program()
    _ = try program.run(["new", "--kind", "decline", "--title", "A lamp"])
    file = program.home.appending(path: "scenarios/a-lamp.yaml").path
    // Three sessions in which much the same is said, and not understood.
    for line in ["Blue bananas whistle at noon", "Blue bananas whistle at noon!", "Green bananas whistle at noon"] {
      let played = try program.run(["practice", "a-lamp", "--seed", "1"], input: line + "\n/quit\n")
      #expect(played.code == 0, "\(played.errors)")
    }
  }

  @Test func `what is alike stands together`() throws {
    let result = try program.run(["mine", "--format", "json"])
    let groups = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(groups.count == 1 && groups[0]["count"] as? Int == 3, "\(result.output)")
    #expect(groups[0]["nodes"] as? [String] == ["asks-for-money"])
    #expect((groups[0]["causes"] as? [String: Int])?["unmatched"] == 3)
    let text = try program.run(["mine"])
    #expect(
      text.output.contains("a-lamp") && text.output.contains("“Blue bananas whistle at noon”"), "\(text.output)")
    #expect(text.errors.contains("3 replies in 1 group, from 3 sessions"))
    #expect(try program.run(["mine", "--least", "4"]).output.isEmpty)
    #expect(
      try program.run(["mine", "--scenario", "tutorial"]).errors.contains("nothing to learn from 3 sessions"))
  }

  @Test func `sessions of others come from files`() throws {
    _ = try program.run(["export", "--all", "-o", "others.jsonl"])
    let other = try Program()
    let path = program.home.appending(path: "others.jsonl").path
    let result = try other.run(["mine", path])
    #expect(result.errors.contains("3 replies in 1 group, from 3 sessions"), "\(result.errors)")
    #expect(try other.run(["mine", "gone.jsonl"]).code == 2)
  }

  @Test func `an author says where it belongs, and the file keeps its comments`() throws {
    let before = try program.contents(file)
    let answers = "1\nperhaps\nweak empathy\noffers-exchange\n2\nwrong\n\n"
    let result = try program.run(["teach", file], input: answers)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.errors.contains("'perhaps' is not understood; expected good, wrong, or weak with a criterion"))
    #expect(result.errors.contains("3 written to \(file)"))
    let after = try program.contents(file)
    let added = after.split(separator: "\n").filter { !before.split(separator: "\n").contains($0) }
    #expect(added.count == 3, "\(added)")
    #expect(
      after.split(separator: "\n").filter { $0.contains("#") }
        == before.split(separator: "\n").filter { $0.contains("#") })
    #expect(try program.run(["lint", file]).code == 0)
    // Nobody is asked twice.
    let again = try program.run(["teach", file], input: "\n")
    #expect(again.output.contains("1 of 1"), "\(again.output)")
  }

  @Test func `who leaves keeps what was written`() throws {
    let result = try program.run(["teach", file], input: "1\ngood\n/quit\n")
    #expect(result.code == 0 && result.errors.contains("1 written"), "\(result.errors)")
    #expect(try program.contents(file).contains("bananas"))
  }
}
