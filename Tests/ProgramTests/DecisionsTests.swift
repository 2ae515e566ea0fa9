import Bytes
import Foundation
import Testing

/// People's decisions beside grades, and the form that asks for them, through the built program.
@Suite struct DecisionsTests {
  private static let rude =
    #"{"id":"c2","turns":[{"role":"customer","text":"My vase came broken and I am really upset."},"#
    + #"{"role":"agent","text":"You should have read the terms. I will send a new one today."}]}"#
  private static let input = ContractTests.line + "\n" + rude + "\n"

  private struct Talks {
    let program: Program
    let path: String
    /// The row of a rule, by conversation.
    let row: (String, String) throws -> JSON

    init() throws {
      program = try Program()
      path = try program.file("talks.jsonl", DecisionsTests.input)
      let cards = try program.run(["grade", "--format", "jsonl", path]).output.split(separator: "\n")
        .map { try JSON(parsing: $0.utf8) }
      row = { conversation, rule in
        let card = try #require(cards.first { $0["id"]?.stringValue == conversation })
        return try #require(card["evidence"]?.elements?.first { $0["rule"]?.stringValue == rule })
      }
    }

    func decisions(_ lines: String...) throws -> String {
      try program.file("d.jsonl", lines.joined(separator: "\n") + "\n")
    }
  }

  @Test func machineAndFinalStandSideBySide() throws {
    let talks = try Talks()
    let id = try talks.row("c2", "DoNotBlame")["id"]!.stringValue!
    let decisions = try talks.decisions(
      #"{"conversation":"c2","evidence":"\#(id)","who":"a-1","why":"I meant the page"}"#,
      #"{"conversation":"c2","evidence":"\#(id)","rule":"DoNotBlame","upheld":false,"who":"qa","why":"no blame"}"#)
    let text = try talks.program.run(["grade", "--decisions", decisions, talks.path])
    #expect(text.code == 0, "\(text.errors)")
    #expect(text.output.contains("With people's decisions\n                          machine         final\n"))
    #expect(text.output.contains("  \(id) DoNotBlame: overturned, left out by qa: no blame\n"))
    #expect(
      text.output.hasSuffix(
        """
        Rules most often overturned
                                      rows  disputed  decided  overturned   share
          DoNotBlame                     1         1        1           1   100 %

        """))
    let lines = try talks.program.run(["grade", "--decisions", decisions, "--format", "jsonl", talks.path])
    #expect(lines.errors.contains("DoNotBlame"))
    let cards = try lines.output.split(separator: "\n").map { try JSON(parsing: $0.utf8) }
    #expect(cards.count == 2)
    #expect(cards[1]["final"]!["score"]!.doubleValue! > cards[1]["score"]!.doubleValue!)
    #expect(cards[1]["decisions"]?.elements?.map { $0["upheld"] } == [JSON.null, false])
    #expect(cards[0]["final"]?["score"] == cards[0]["score"])
    #expect(cards[0]["final"]?["evidence"] == cards[0]["evidence"])
    let again = try talks.program.run(
      ["grade", "--decisions", decisions, "--format", "jsonl", "--jobs", "1", "--quiet", talks.path])
    #expect(again.output == lines.output)
    #expect(again.errors.isEmpty)
  }

  @Test func theFinalScoreIsHeldAgainstTheMark() throws {
    let talks = try Talks()
    let row = try talks.row("c2", "DoNotBlame")["id"]!.stringValue!
    let decisions = try talks.decisions(
      #"{"conversation":"c2","evidence":"\#(row)","upheld":false,"who":"qa","why":"no blame"}"#)
    let card = try talks.program.run(["grade", "--format", "jsonl", "-"], input: Self.rude)
    let machine = try JSON(parsing: card.output.utf8)["score"]!.doubleValue!
    let mark = ["--fail-under", String(machine + 1), "-"]
    #expect(try talks.program.run(["grade"] + mark, input: Self.rude).code == 1)
    #expect(try talks.program.run(["grade", "--decisions", decisions] + mark, input: Self.rude).code == 0)
  }

  @Test func whatIsWrongIsNamedAndTheRestIsDone() throws {
    let talks = try Talks()
    let decisions = try talks.decisions(
      "not json", #"{"conversation":"c3","evidence":"e-1","upheld":false,"who":"qa","why":"x"}"#,
      #"{"conversation":"c1","evidence":"e-99","upheld":false,"who":"qa","why":"x"}"#,
      #"{"conversation":"c1","reviewed":true,"who":"qa"}"#, #"{"conversation":"c1","reviewed":true,"who":"qa"}"#)
    let result = try talks.program.run(["grade", "--decisions", decisions, talks.path])
    #expect(result.code == 2)
    #expect(result.output.contains("No rule was disputed or overturned."))
    for words in [
      ":1: error: column 2:", ":2: error: there is no conversation 'c3'; did you mean 'c1'?",
      ":3: error: conversation 'c1' has no evidence 'e-99'", ":5: error: says the same thing again as line 4",
    ] {
      #expect(result.errors.contains("d.jsonl" + words), "\(result.errors)")
    }
    let twice = try talks.decisions(#"{"conversation":"c1","reviewed":true,"who":"qa"}"#)
    let double = try talks.program.run(["grade", "--decisions", twice, talks.path, talks.path])
    #expect(double.code == 2)
    #expect(double.errors.contains("'c1' is the id of two conversations"))
    #expect(try talks.program.run(["grade", "--decisions", "missing.jsonl", talks.path]).code == 2)
    #expect(try talks.program.run(["grade", "--decisions", "-"]).code == 64)
    #expect(try talks.program.run(["grade", "--decisions", "d.jsonl", "--against", "default"]).code == 64)
  }

  @Test func theFormAsksBeforeItShowsAndGoesOnWhereItStopped() throws {
    let talks = try Talks()
    let rubric = Program.root.appending(path: "rubrics/phone-support.yaml").path
    let form = ["review", "--form", "--who", "ann", "--rubric", rubric, talks.path]
    let first = try talks.program.run(form, input: "80\nnonsense\n-\n")
    #expect(first.code == 0)
    #expect(first.errors.contains("'nonsense' is not understood; expected 0 to 100"))
    #expect(first.errors.contains("2 answers written to \(talks.program.home.path)/talks.decisions.jsonl"))
    #expect(first.output.contains("70–89.9"), "the rubric's own marks")
    #expect(!first.output.contains("How it adds up"), "nothing is shown before all is answered")
    #expect(!first.output.contains("e-1"))
    // Five criteria, the rubric's own question, no row; then the second conversation, whose blame has to be decided.
    let second = try talks.program.run(
      form,
      input: "70\n70\n70\n70\n70\n7\nwarm enough\n\n" + "50\n60\n50\n60\n50\n60\n50\n-\nno\n\nit is a fact\n\n")
    #expect(second.code == 0, "\(second.errors)")
    #expect(second.output.contains("  resolution            80.0"))
    #expect(second.output.contains("upheld, it is a critical error"))
    let written = try talks.program.contents(talks.program.home.appending(path: "talks.decisions.jsonl").path)
    let lines = try written.split(separator: "\n").map { try JSON(parsing: $0.utf8) }
    #expect(lines.count == 18, "\(written)")
    #expect(lines[7]["check"]?.stringValue == "sounded-meant")
    #expect(lines[7]["why"]?.stringValue == "warm enough")
    #expect(lines[16]["rule"]?.stringValue == "DoNotBlame")
    #expect(lines[16]["upheld"] == false)
    #expect(try talks.program.run(form).output == "Nothing is left to review.\n")
    let decisions = talks.program.home.appending(path: "talks.decisions.jsonl").path
    let graded = try talks.program.run(["grade", "--rubric", rubric, "--decisions", decisions, talks.path])
    #expect(graded.code == 0, "\(graded.errors)")
    #expect(graded.output.contains("sounded-meant: 7 points by ann: warm enough"))
  }

  @Test func aNumberBeyondAllBoundsIsAskedAgain() throws {
    let talks = try Talks()
    let result = try talks.program.run(
      ["review", "--form", "--who", "ann", talks.path], input: "-9223372036854775808\n80\n")
    #expect(result.code == 0)
    #expect(result.errors.contains("'-9223372036854775808' is not understood; expected 0 to 100"))
    #expect(result.errors.contains("1 answer written"))
  }

  @Test func theFormNeedsAFileAndAName() throws {
    let program = try Program()
    let path = try program.file("talks.jsonl", Self.input)
    #expect(try program.run(["review", path, "--who", "ann"]).code == 64)
    #expect(try program.run(["review", "--form", "-", "--who", "ann"]).code == 64)
    #expect(try program.run(["review", "--form", path]).code == 64)
    #expect(try program.run(["review", "--form", "missing.jsonl", "--who", "ann"]).code == 2)
    let broken = try program.file("broken.jsonl", "{}\n")
    let result = try program.run(["review", "--form", "--who", "ann", "--decisions", broken, path])
    #expect(result.code == 2)
    #expect(result.errors.contains("broken.jsonl:1: error: expected one of evidence"))
    #expect(
      try program.run(["review", "--form", "--who", "ann", "--decisions", "/no/such/d.jsonl", path]).code == 74)
  }
}
