import Bytes
import Foundation
import Testing

/// Reports over many conversations, and what is drawn and chosen out of them.
@Suite struct ReportCommandsTests {
  /// Of four agents, two reasons and two channels, with outcomes.
  private static let input =
    (0..<120).map { number in
      let reply =
        number % 3 == 0
        ? "Please wait." : "I'm sorry it arrived broken. I'll send a new one today; it reaches you on Friday."
      return
        #"{"id":"c\#(number)","agent":"Ann \#(number % 4)","reason":"\#(number % 2 == 0 ? "returns" : "delivery")","#
        + #""channel":"\#(number % 5 == 0 ? "email" : "chat")","customer":{"name":"M. Okafor","email":"m@okafor.org"},"#
        + #""turns":[{"role":"customer","text":"My vase came broken and I'm upset. Mail m@okafor.org, M. Okafor"},"#
        + #"{"role":"agent","text":"\#(reply)"}],"outcome":{"csat":\#(number % 3 == 0 ? 1 : 4),"repeat_days":null}}"#
    }.joined(separator: "\n") + "\n"

  private func program() throws -> Program {
    let program = try Program()
    _ = try program.file("talks.jsonl", Self.input)
    return program
  }

  @Test func aPageAndASummaryAreTheSameForAnyNumberOfJobs() throws {
    let program = try program()
    for arguments in [["--format", "html"], ["--summary"], ["--summary", "--group-by", "reason"]] {
      let one = try program.run(["grade", "--jobs", "1", "talks.jsonl"] + arguments)
      let many = try program.run(["grade", "--jobs", "4", "talks.jsonl"] + arguments)
      #expect(one.code == 0 && one.errors == "", "\(one.errors)")
      #expect(one.output == many.output)
      #expect(!one.output.contains("Ann "))
    }
    let named = try program.run(["grade", "--format", "html", "--identify", "talks.jsonl"])
    #expect(named.output.contains("Ann 0"))
    let grouped = try program.run(["grade", "--summary", "--group-by", "reason", "talks.jsonl"]).output
    #expect(
      grouped.contains("Checks met, by reason") && grouped.contains("  delivery") && grouped.contains("  returns"))
    #expect(try program.run(["grade", "--summary", "--fail-under", "99", "talks.jsonl"]).code == 1)
  }

  @Test(arguments: [
    ["--group-by", "team"], ["--summary", "--format", "csv"], ["--format", "html", "--signals"],
    ["--summary", "--why"],
  ])
  func whatDoesNotGoTogetherIsRefused(arguments: [String]) throws {
    #expect(try Program().run(["grade"] + arguments).code == 64)
  }

  @Test func whatIsMaskedIsNowhere() throws {
    let program = try program()
    for format in ["text", "json", "jsonl", "csv", "junit", "html"] {
      let why = format == "text" ? ["--why"] : []
      let result = try program.run(["grade", "--redact", "--format", format, "talks.jsonl"] + why)
      #expect(!result.output.lowercased().contains("okafor"), "\(format)")
      #expect(result.errors.contains("values masked") && result.errors.contains("not found"), "\(format)")
    }
    let plain = try program.run(["grade", "--why", "talks.jsonl"])
    #expect(plain.output.contains("okafor"))
    let scores = { (text: String) in text.split(separator: "\n").compactMap { try? JSON(parsing: $0.utf8)["score"] }
    }
    let masked = try program.run(["grade", "--redact", "--format", "jsonl", "talks.jsonl"]).output
    let open = try program.run(["grade", "--format", "jsonl", "talks.jsonl"]).output
    #expect(scores(masked) == scores(open))
  }

  @Test func samplesKnowTheirProbability() throws {
    let program = try program()
    let arguments = ["sample", "--per", "agent", "6", "--by", "channel,reason", "talks.jsonl"]
    let drawn = try program.run(arguments + ["--seed", "7"])
    #expect(drawn.code == 0, "\(drawn.errors)")
    let lines = try drawn.output.split(separator: "\n").map { try JSON(parsing: $0.utf8) }
    #expect(lines.count == 24)
    #expect(Set(lines.compactMap { $0["agent"]?.stringValue }).count == 4)
    for line in lines {
      #expect(line["sample"]?["probability"]?.doubleValue == 0.2)
      #expect(line["sample"]?["of"] == 30)
    }
    #expect(try program.run(arguments + ["--seed", "7"]).output == drawn.output)
    #expect(try program.run(arguments + ["--seed", "8"]).output != drawn.output)
    // Shuffled, the same ones are drawn.
    _ = try program.file("back.jsonl", Self.input.split(separator: "\n").reversed().joined(separator: "\n"))
    let back = try program.run(Array(arguments.dropLast()) + ["back.jsonl", "--seed", "7"])
    #expect(Set(back.output.split(separator: "\n")) == Set(drawn.output.split(separator: "\n")))
    #expect(try program.run(["sample", "--per", "agent", "none", "talks.jsonl"]).code == 64)
    #expect(try program.run(["sample", "--per", "agent", "6", "-"]).code == 64)
    // What was drawn can be graded.
    _ = try program.file("drawn.jsonl", drawn.output)
    #expect(try program.run(["grade", "--format", "csv", "drawn.jsonl"]).code == 0)
  }

  @Test func whatIsMistypedIsToldWithWhatThereIs() throws {
    let program = try program()
    let drawn = try program.run(["sample", "--by", "chanel", "--per", "agent", "6", "talks.jsonl"])
    #expect(drawn.code == 0 && drawn.output.split(separator: "\n").count == 24)
    #expect(
      drawn.errors == "rapport: no conversation has a field 'chanel'; did you mean 'channel'? "
        + "there are: agent, channel, email, name, reason\n")
    #expect(
      try program.run(["sample", "--by", "chanel", "--per", "agent", "6", "talks.jsonl", "--quiet"]).errors == "")
    let grouped = try program.run(["grade", "--summary", "--group-by", "colour", "talks.jsonl"])
    #expect(grouped.code == 0)
    #expect(
      grouped.errors.contains(
        "no conversation has a field 'colour'; there are: agent, channel, email, name, reason"))
    #expect(try program.run(["coach", "--agent", "Ann 7", "talks.jsonl"]).errors.contains("did you mean 'Ann 0'?"))
    #expect(
      try program.run(["coach", "--agent", "x", "talks.jsonl"]).errors.contains("there are: Ann 0, Ann 1, Ann 2"))
    let table = try program.run(["grade"], input: "who;what\nAnn;Hello\n")
    #expect(table.code == 2 && table.errors.contains("no column for the text among: who, what; say which with"))
    let prose = try program.run(["grade"], input: "nothing of all that\n")
    #expect(prose.code == 2 && prose.errors.contains("say what it is with --input-format"))
  }

  @Test func aCoachGetsOneBehaviour() throws {
    let program = try program()
    let coached = try program.run(["coach", "--agent", "Ann 1", "talks.jsonl"])
    #expect(coached.code == 0, "\(coached.errors)")
    #expect(coached.output.components(separatedBy: "Work on: ").count == 2)
    #expect(coached.output.contains("Where it was missed"))
    #expect(coached.output.contains("rapport practice "))
    let csv = try program.run(["grade", "--format", "csv", "talks.jsonl"]).output
    let name = try #require(csv.split(separator: "\n")[2].split(separator: ",").dropFirst().first)
    let hidden = try program.run(["coach", "--agent", String(name), "talks.jsonl"])
    #expect(hidden.output.split(separator: "\n").dropFirst() == coached.output.split(separator: "\n").dropFirst())
    #expect(try program.run(["coach", "--agent", "nobody", "talks.jsonl"]).code == 2)
  }

  @Test func gradesAreHeldAgainstOutcomes() throws {
    let result = try program().run(["validate", "talks.jsonl"])
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("csat"))
    #expect(result.output.contains("no contact again"))
    #expect(result.output.contains("the same everywhere"))
    #expect(result.output.contains(/About one in twenty misses zero by\s+chance alone/))
    let none = try program().run(["validate"], input: ContractTests.line)
    #expect(none.output.contains("No conversation has an 'outcome'"))
  }

  /// Who is content with curt answers and cross about good ones.
  @Test func whatGoesTheWrongWayIsSaid() throws {
    let lines = (0..<40).map { number in
      let reply =
        number % 2 == 0
        ? "I'm so sorry that your kettle leaks. I've sent a new one today, and it reaches you on Friday." : "No."
      return
        #"{"id":"c\#(number)","turns":[{"role":"customer","text":"My kettle leaks and I'm upset. Can you help?"},"#
        + #"{"role":"agent","text":"\#(reply)"}],"outcome":{"csat":\#(number % 2 == 0 ? 1 : 5)}}"#
    }
    let output = try program().run(["validate"], input: lines.joined(separator: "\n")).output
    #expect(output.contains(/score +n=40 +-.*goes the wrong way/))
  }
}
