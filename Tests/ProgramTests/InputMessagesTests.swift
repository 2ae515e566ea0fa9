import Bytes
import Foundation
import Testing

/// What people are told about their files and their words, through the built program.
@Suite struct InputMessagesTests {
  private static let talk =
    "Customer: My vase came broken.\nAgent: I'm sorry it broke. I'll send a new one today.\n"

  @Test func aTableWithUnknownTitlesIsSaidOnce() throws {
    let program = try Program()
    _ = try program.file(
      "talks.csv",
      "Ticket ID,Sender Type,Message Body\n" + String(repeating: "1,Agent,\"Yes, it is.\"\n", count: 500))
    let result = try program.run(["grade", "talks.csv"])
    #expect(result.code == 2)
    #expect(
      result.errors
        == "rapport: talks.csv:1: error: no column for the role among: Ticket ID, Sender Type, Message Body; "
        + "say which with --column role=TITLE\n")
    let told = try program.run(
      ["grade", "--column", "role=Sender Type", "--column", "text=Message Body", "talks.csv"])
    #expect(told.code == 0 && told.errors.contains("read as CSV: 1 conversation with 500 turns"), "\(told.errors)")
  }

  @Test func timesInBracketsAreNoJSON() throws {
    let result = try Program().run(
      ["grade", "--format", "jsonl"], input: "[10:01] Customer: is it open?\n[10:02] Agent: yes until nine\n")
    #expect(result.code == 0 && result.errors.contains("read as plain text: 1 conversation with 2 turns"))
  }

  @Test func nothingIsSaidToBeNothing() throws {
    let program = try Program()
    for (name, text) in [("empty.txt", ""), ("blank.jsonl", "\n\n"), ("titles.csv", "conversation_id,role,text\n")]
    {
      _ = try program.file(name, text)
      let result = try program.run(["grade", name])
      #expect(
        result.code == 0 && result.output == "" && result.errors == "rapport: \(name): no conversation in it\n")
      #expect(try program.run(["grade", "--quiet", name]).errors == "")
    }
    #expect(try program.run(["grade", "--format", "json"]).errors == "rapport: -: no conversation in it\n")
    #expect(try program.run(["grade", "nowhere.txt"]).errors.contains("no conversation in it") == false)
  }

  @Test func aSlipInACommandIsNamed() throws {
    let program = try Program()
    let slip = try program.run(["grad", "x"])
    #expect(slip.code == 64 && slip.errors.contains("there is no command 'grad'; did you mean 'grade'?"))
    _ = try program.file("talks.jsonl", "")
    #expect(try program.run(["talks.jsonl"]).errors.contains("to grade a file: rapport grade talks.jsonl"))
    #expect(try program.run(["zzzzzz"]).errors.contains("'rapport --help' lists them"))
    for words in [["help", "grade"], ["--version"], ["grade", "--help"], []] {
      #expect(try program.run(words).code == 0, "\(words)")
    }
  }

  @Test func aDrawNeedsAFieldAndACount() throws {
    let program = try Program()
    _ = try program.file("talks.jsonl", ContractTests.line + "\n")
    let without = try program.run(["sample", "talks.jsonl"])
    #expect(without.code == 64 && without.errors.contains("--per <field count>"))
    #expect(!without.errors.contains("[--per"), "usage says that it is needed")
    let wrong = try program.run(["sample", "talks.jsonl", "--per", "agent"])
    #expect(wrong.code == 64 && wrong.errors.contains("--per takes a field and a count from 1: --per agent 8"))
    let quoted = try program.run(["sample", "--per", "agent 8", "talks.jsonl"])
    #expect(quoted.code == 0, "\(quoted.errors)")
    #expect(quoted.output == (try program.run(["sample", "--per", "agent", "8", "talks.jsonl"]).output))
  }

  @Test func aDrawSaysWhatItCannotReadOnce() throws {
    let program = try Program()
    _ = try program.file("talks.txt", Self.talk)
    let named = ContractTests.line.replacing(#"{"id":"c1","#, with: #"{"id":"c1","agent":"a","#)
    _ = try program.file("talks.jsonl", named + "\nbroken\n")
    let result = try program.run(["sample", "--per", "agent", "8", "talks.txt", "talks.jsonl", "nowhere"])
    #expect(result.code == 2 && result.output.split(separator: "\n").count == 2)
    let errors = result.errors.split(separator: "\n")
    #expect(errors.count == 3, "\(result.errors)")
    #expect(errors[1] == "rapport: talks.jsonl:2: error: column 1: expected a value")
  }

  @Test func idsThatSeveralHaveAreNamed() throws {
    let program = try Program()
    _ = try program.file("talks.jsonl", ContractTests.line + "\n" + ContractTests.line + "\n")
    let twice = try program.run(["grade", "--format", "jsonl", "talks.jsonl"])
    #expect(twice.code == 0)
    #expect(
      twice.errors
        == "rapport: 1 conversation has the id of an earlier one: 'c1'; decisions and labels cannot tell them apart\n"
    )
    _ = try program.file("talks.txt", Self.talk)
    _ = try program.file("other/talks.txt", Self.talk)
    let files = try program.run(["grade", "talks.txt", "other/talks.txt", "talks.jsonl"])
    #expect(files.errors.contains("2 conversations have ids of earlier ones: 'talks', 'c1'; "))
    #expect(try program.run(["grade", "talks.txt"]).errors.contains("earlier") == false)
  }

  @Test func buildServersSkipWhatIsNotDecided() throws {
    let short = #"{"id":"s","turns":[{"role":"agent","text":"Yes."}]}"#
    let result = try Program().run(["grade", "--format", "junit"], input: short)
    #expect(result.output.contains(#"tests="1" failures="0" skipped="1""#))
    #expect(result.output.contains(#"<skipped message="not graded: "#))
  }

  @Test func whoIsCalledAgentHasNoName() throws {
    let program = try Program()
    _ = try program.file("a.txt", Self.talk)
    _ = try program.file("b.txt", Self.talk.replacing("Agent:", with: "Agent Ann:"))
    let rows = try program.run(["grade", "--format", "csv", "--identify", "a.txt", "b.txt"]).output
      .split(separator: "\n").map(String.init)
    #expect(rows[1].hasPrefix("a,,") && rows[2].hasPrefix("b,Agent Ann,"))
    let grouped = try program.run(["grade", "--summary", "--group-by", "agent", "a.txt"])
    #expect(grouped.errors.contains("no conversation has a field 'agent', nor any other"))
    let all = try program.run(["coach", "--agent", "Agent", "a.txt", "b.txt"])
    #expect(all.code == 0 && all.output.hasPrefix("Agent: 1 conversation\n"))
    #expect(all.errors.contains("'Agent' is no name: whoever is called so is taken for one agent"))
    #expect(try program.run(["coach", "--agent", "x", "a.txt"]).errors.contains("none says who answers"))
  }

  @Test func notesAreMarkedAsNotes() throws {
    let ticket =
      #"{"ticket":{"id":1,"requester_id":1},"comments":[{"author_id":1,"body":"My lamp is broken, what now?"},"#
      + #"{"author_id":2,"body":"check stock","public":false},{"author_id":2,"body":"I've sent a new lamp, it arrives on Friday."}]}"#
    let program = try Program()
    #expect(
      try program.run(["grade", "--why"], input: ticket).output.contains(
        "turn 1, agent, note (the customer does not see it)\n  check stock"))
    #expect(try program.run(["grade", "--format", "html"], input: ticket).output.contains("turn 1, agent, note ("))
  }

  @Test func partsOfAnAddressAreMasked() throws {
    let talk =
      #"{"id":"r","customer":{"name":"T. Novak","address":"12 Mill Lane, SE15 4RT","email":"tz@example.org"},"turns":["#
      + #"{"role":"customer","text":"I live at 12 Mill Lane. Is the lamp in stock?"},"#
      + #"{"role":"agent","text":"Yes, Mr Novak. You will have a mail at tz@example.org by Friday."}]}"#
    let program = try Program()
    let masked = try program.run(["grade", "--redact", "--why"], input: talk)
    #expect(!masked.output.contains("Mill") && masked.output.contains("** **** ****"))
    #expect(masked.errors.contains("addresses that are not in the record"))
    // Evidence does not end within an address.
    #expect(!(try program.run(["grade", "--why"], input: talk).output.contains(").org")))
  }

  @Test func labelsOfAnotherScaleAreDoubted() throws {
    let program = try Program()
    let help = try program.run(["calibrate", "--help"]).output
    #expect(help.contains("(default: 0-100)") && !help.contains("Scale("))
    _ = try program.file("talks.jsonl", ContractTests.line + "\n")
    func errors(_ scores: [String], _ arguments: [String] = []) throws -> String {
      _ = try program.file("l.csv", scores.enumerated().map { "c1,score,r\($0),\($1)\n" }.joined())
      return try program.run(["calibrate", "l.csv", "talks.jsonl"] + arguments).errors
    }
    let low = ["1", "2", "5", "4", "3"]
    #expect(try errors(low).contains("no score is above 10, and they are read as of 0 to 100"))
    #expect(try errors(low).contains("--scale 1-5"))
    #expect(try errors(low, ["--scale", "1-5"]).contains("above 10") == false)
    #expect(try errors(["1", "2", "50", "4", "3"]).contains("above 10") == false)
    let swapped = try program.run(["calibrate", "talks.jsonl", "l.csv"])
    #expect(swapped.code == 2)
    _ = try program.file("many.csv", String(repeating: "prose without any number\n", count: 50))
    let many = try program.run(["calibrate", "many.csv", "talks.jsonl"])
    #expect(many.code == 2 && many.errors.split(separator: "\n").count <= 12, "\(many.errors)")
    #expect(many.errors.contains("40 more lines are wrong"))
  }

  @Test func aGraderIsToldWhichReasonIsUnknown() throws {
    let program = try Program()
    _ = try program.file("talks.jsonl", ContractTests.line + "\n")
    let answers = ["?"] + [String](repeating: "70", count: 7) + ["e-1 e-999", ""]
    let result = try program.run(
      ["review", "--form", "--who", "ann", "talks.jsonl"], input: answers.joined(separator: "\n") + "\n")
    #expect(result.errors.contains("expected 0 to 100, or -"))
    #expect(!result.errors.contains("'?'"))
    #expect(result.errors.contains("'e-999': no reason that is left to decide on"), "\(result.errors)")
    #expect(result.output.contains("      you  machine\n"))
  }
}
