import Bytes
import Foundation
import Testing

/// Grading on several cores.
@Suite struct JobsTests {
  /// More than are graded before any is written, long and short, with bad lines among them.
  private static let input = (0..<150).map { number in
    switch number % 50 {
    case 7: "{\"id\":\"broken\(number)\""
    case 20: ContractTests.line.replacing(#""id":"c1","#, with: #""id":"c\#(number)","scenario":"nobody-knows","#)
    case 33: #"{"id":"c\#(number)"}"#
    default:
      ContractTests.line.replacing("c1", with: "c\(number)")
        .replacing("today", with: String(repeating: "today, or tomorrow, ", count: number % 11))
    }
  }.joined(separator: "\n")

  @Test(arguments: ["jsonl", "json", "text"])
  func anyNumberOfJobsWritesTheSame(format: String) throws {
    let program = try Program()
    let one = try program.run(["grade", "--format", format, "--jobs", "1"], input: Self.input)
    #expect(one.code == 2)
    #expect(one.errors.split(separator: "\n").count == 7)
    for jobs in [["--jobs", "2"], ["--jobs", "5"], []] {
      let many = try program.run(["grade", "--format", format] + jobs, input: Self.input)
      #expect(many.output == one.output)
      #expect(many.errors == one.errors)
      #expect(many.code == one.code)
    }
  }

  @Test func linesKeepTheirOrderAroundBadOnes() throws {
    let result = try Program().run(["grade", "--format", "jsonl", "--jobs", "3"], input: Self.input)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 150)
    for (number, line) in lines.enumerated() {
      let card = try JSON(parsing: line.utf8)
      if number % 50 == 7 {
        #expect(card["line"] == JSON(number + 1))
      } else {
        #expect(card["id"] == .string("c\(number)"))
      }
    }
  }

  @Test func aReaderThatGoesAwayEndsIt() throws {
    let program = try Program()
    _ = try program.file("talks.jsonl", Self.input)
    let shell = URL(filePath: "/bin/sh")
    let script = "{ \"$0\" grade --jobs 2 --format jsonl talks.jsonl; echo $? >code; } | head -1"
    let result = try program.run(["-c", script, Program.binary.path], binary: shell)
    #expect(try JSON(parsing: result.output.utf8)["id"] == "c0")
    #expect(try program.contents(program.home.appending(path: "code").path) == "141\n")
  }

  @Test(arguments: ["0", "-1", "many"])
  func jobsAreACountFromOne(jobs: String) throws {
    #expect(try Program().run(["grade", "--jobs=\(jobs)", "-"]).code == 64)
  }
}
