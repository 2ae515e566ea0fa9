import Bytes
import Foundation
import Testing

/// Many conversations in a pipe: as they come, packed, interrupted, for spreadsheets and build servers.
@Suite struct BatchTests {
  private static func line(_ number: Int) -> String {
    ContractTests.line.replacing("c1", with: "c\(number)")
  }

  private func shell(_ script: String, in program: Program) throws -> Program.Result {
    try program.run(["-c", script, Program.binary.path], binary: URL(filePath: "/bin/sh"))
  }

  @Test func whatIsInIsGradedBeforeTheEndAndLinesAreWholeWhenItIsStopped() throws {
    let program = try Program()
    _ = try program.file("talks.jsonl", (0..<300).map(Self.line).joined(separator: "\n") + "\n")
    // The writer keeps the pipe open: what comes out does not wait for the end.
    let script = """
      mkfifo in
      "$0" grade --format jsonl <in >out.jsonl &
      exec 3>in
      cat talks.jsonl >&3
      for try in $(seq 1200); do [ -s out.jsonl ] && break; sleep 0.05; done
      kill -TERM $!
      wait $!
      echo $?
      """
    #expect(try shell(script, in: program).output == "143\n")
    let output = try program.contents(program.home.appending(path: "out.jsonl").path)
    #expect(output.hasSuffix("\n"))
    for line in output.split(separator: "\n") { #expect(throws: Never.self) { try JSON(parsing: line.utf8) } }
  }

  @Test func gzipGoesInAndOut() throws {
    let program = try Program()
    let input = (0..<400).map(Self.line).joined(separator: "\n") + "\n"
    _ = try program.file("talks.jsonl", input)
    let plain = try program.run(["grade", "--format", "jsonl", "talks.jsonl"])
    let script = """
      gzip -c talks.jsonl >talks.jsonl.gz
      "$0" grade --format jsonl --output scores.jsonl.gz talks.jsonl.gz || exit
      gzip -dc scores.jsonl.gz
      """
    let packed = try shell(script, in: program)
    #expect(packed.output == plain.output)
    #expect(packed.errors == "")
    let piped = try shell("gzip -c talks.jsonl | \"$0\" grade --format jsonl --jobs 1", in: program)
    #expect(piped.output == plain.output)
  }

  @Test(arguments: [
    ("scores.jsonl", #"{"id":"c1","#), ("scores.NDJSON", #"{"id":"c1","#), ("scores.json", "["),
    ("scores.csv", "id,agent,"),
    ("scores.xml", "<?xml "), ("scores.html", "<!DOCTYPE html>"), ("scores.txt", "c1\n"), ("jsonl", "c1\n"),
  ])
  func aFileIsWrittenAsItIsNamed(_ name: String, _ beginning: String) throws {
    let program = try Program()
    _ = try program.file("talks.jsonl", Self.line(1))
    #expect(try program.run(["grade", "--output", name, "talks.jsonl"]).code == 0)
    let written = try program.contents(program.home.appending(path: name).path)
    #expect(written.hasPrefix(beginning), "\(written.prefix(40))")
  }

  @Test func whatIsAskedForComesBeforeTheNameOfTheFile() throws {
    let program = try Program()
    _ = try program.file("talks.jsonl", Self.line(1))
    for asked in [["--format", "csv"], ["--why"], ["--summary"]] {
      #expect(try program.run(["grade", "--output", "scores.jsonl", "talks.jsonl"] + asked).code == 0)
      #expect(try !program.contents(program.home.appending(path: "scores.jsonl").path).hasPrefix("{"), "\(asked)")
    }
  }

  @Test func aFileThatIsReadIsNotWrittenOver() throws {
    let program = try Program()
    let path = try program.file("talks.jsonl", Self.line(1))
    let result = try program.run(["grade", "--output", "talks.jsonl", "talks.jsonl"])
    #expect(result.code == 74)
    #expect(try program.contents(path) == Self.line(1))
    #expect(try program.run(["grade", "--output", "no/such/folder.csv", "talks.jsonl"]).code == 74)
  }

  @Test func rowsForSpreadsheetsHoldNoFormulas() throws {
    let program = try Program()
    let input = [
      Self.line(1),
      Self.line(2).replacing(#""id":"c2""#, with: #""id":"=HYPERLINK(\"x\")","agent":"@sum","reason":"a,b""#),
      "broken",
    ].joined(separator: "\n")
    let result = try program.run(["grade", "--format", "csv", "--identify"], input: input)
    #expect(result.code == 2)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("id,agent,channel,reason,basis,gradable,"))
    #expect(lines[2].hasPrefix(#""'=HYPERLINK(""x"")",'@sum,,"a,b",recorded,true,"#))
    #expect(lines[3].hasSuffix("line 3: column 1: expected a value"))
    let hidden = try program.run(["grade", "--format", "csv"], input: input)
    #expect(!hidden.output.contains("@sum"))
    #expect(hidden.output.contains(",agent-"))
    for jobs in ["1", "3"] {
      #expect(try program.run(["grade", "--format", "csv", "--jobs", jobs], input: input).output == hidden.output)
    }
  }

  @Test func buildServersGetTests() throws {
    let program = try Program()
    let poor = try #require(GoldenConversationTests.all.first { $0.kind == "poor" })
    _ = try program.run(["practice", poor.scenario, "--transcript", "talk.jsonl"], input: poor.input)
    let failed = try program.run(["grade", "--format", "junit", "--fail-under", "99", "talk.jsonl"])
    #expect(failed.code == 1)
    #expect(failed.output.contains(#"tests="1" failures="1""#))
    #expect(failed.output.contains("is below 99"))
    let passed = try program.run(["grade", "--format", "junit", "--fail-under", "0", "talk.jsonl"])
    #expect(passed.code == 0)
    #expect(passed.output.contains(#"failures="0""#))
  }

  @Test func otherFormsAreSummedUp() throws {
    let program = try Program()
    let text = "Agent: Good morning, how can I help?\nCustomer: My vase came broken.\nAgent: I'm sorry it broke.\n"
    let result = try program.run(["grade", "--format", "jsonl"], input: text)
    #expect(result.code == 0)
    #expect(result.errors == "rapport: -: read as plain text: 1 conversation with 3 turns\n")
    #expect(try JSON(parsing: result.output.utf8)["gradable"] == true)
    #expect(try program.run(["grade", "--quiet"], input: text).errors == "")
    #expect(try program.run(["grade", "--input-format", "jsonl"], input: text).code == 2)
    #expect(try program.run(["grade", "--input-format", "docx"], input: text).code == 64)
    #expect(try program.run(["grade", "--column", "shoe=size"], input: text).code == 64)
  }

  @Test func fromTextATableAndAChatTheSameGrade() throws {
    let program = try Program()
    let turns = [("Customer", "My vase came broken."), ("Agent", "I'm sorry it broke. I'll send a new one today.")]
    let text = turns.map { "\($0): \($1)" }.joined(separator: "\n")
    let table = "role,text\n" + turns.map { "\($0),\($1)" }.joined(separator: "\n")
    let chat =
      #"{"messages":[{"role":"user","content":"\#(turns[0].1)"},{"role":"assistant","content":"\#(turns[1].1)"}]}"#
    let scores = try [text, table, chat].map { input in
      let card = try JSON(parsing: try program.run(["grade", "--format", "jsonl"], input: input).output.utf8)
      return [card["score"], card["criteria"], card["evidence"]]
    }
    #expect(scores[0] == scores[1] && scores[1] == scores[2])
  }
}
