import Foundation
import Testing

/// `rapport new`: what it writes can be checked, tested and played at once.
@Suite struct NewCommandTests {
  static let kinds = ["decline", "delay", "fault", "outreach"]
  static let channels = ["chat", "phone", "email", "social"]

  private let program: Program

  init() throws { program = try Program() }

  @Test(arguments: kinds, channels) func `a scenario is clean, tested and playable`(
    kind: String, channel: String
  ) throws {
    let written = try program.run(["new", "--kind", kind, "--channel", channel, "--title", "One day: \(kind)"])
    #expect(written.code == 0 && written.output.isEmpty, "\(written.errors)")
    let file = "scenarios/one-day-\(kind).yaml"
    #expect(written.errors.contains("written to \(file)"))
    let checked = try program.run(["lint"])
    #expect(checked.code == 0 && checked.output.isEmpty, "\(checked.output)")
    let tested = try program.run(["test", file])
    #expect(tested.code == 0 && tested.errors.hasPrefix("rapport: all "), "\(tested.output)")
    let played = try program.run(["practice", "one-day-\(kind)"], input: "Hello\n/help\n/quit\n")
    #expect(played.code == 0 && played.output.contains("One day: \(kind)"), "\(played.errors)")
  }

  @Test func `its good samples and deeds reach a good end`() throws {
    let runs: [(kind: String, lines: [String])] = [
      (
        "decline",
        [
          "I'm sorry the lamp doesn't suit the room. I can't refund it, because you bought it 40 days ago and refunds end "
            + "after 30 days. I can exchange it for another one, though.", "/exchange",
          "I've picked the taller model, which gives more light, for your mother's reading corner. It arrives in 3 working "
            + "days.",
        ]
      ),
      (
        "delay",
        [
          "/track", "I'm sorry, that's worrying. Your parcel is at the depot, and it comes on Thursday.",
          "/redirect",
          "I've asked the driver to leave it next door, so it is there for your son's birthday on Friday.",
        ]
      ),
      (
        "fault",
        [
          "/right-plates",
          "I'm sorry, we packed the wrong box, and green plates instead of blue must be annoying. The right plates are on "
            + "their way and arrive in 5 working days.", "/express because of the guests",
          "For your guests on Saturday I've sent them by express. Just keep the green plates.",
        ]
      ),
    ]
    for run in runs {
      _ = try program.run(["new", "--kind", run.kind, "--title", run.kind])
      let played = try program.run(
        ["practice", run.kind, "--seed", "1"], input: run.lines.joined(separator: "\n") + "\n")
      #expect(played.output.contains(" · passed"), "\(played.output) \(played.errors)")
    }
  }

  @Test func `a persona is clean and can be taken for a scenario`() throws {
    #expect(try program.run(["new", "--kind", "persona", "--title", "Zoë O'Neill: florist"]).code == 0)
    _ = try program.run(["new", "--kind", "delay", "--title", "Late", "--persona", "zoe-oneill-florist"])
    let checked = try program.run(["lint"])
    #expect(checked.code == 0 && checked.output.isEmpty, "\(checked.output)")
    let shown = try program.run(["show", "late"])
    #expect(shown.output.contains("Zoë O'Neill: florist"), "\(shown.output)")
  }

  @Test func `letters with marks keep their letters in the file's name`() throws {
    let written = try program.run(["new", "--kind", "delay", "--title", "Überbuchung Zürich"])
    #expect(written.errors.contains("scenarios/ueberbuchung-zuerich.yaml"), "\(written.errors)")
  }

  @Test func `a company of any trade says nothing of another`() throws {
    let written = try program.run(["new", "--kind", "company", "--title", "Pine Ridge Hotel", "-o", "-"])
    #expect(written.code == 0 && !written.output.contains("bicycle") && !written.output.contains("repair"))
  }

  @Test func `nothing is ever overwritten`() throws {
    let file = try program.file("mine.yaml", "precious")
    let result = try program.run(["new", "--title", "Mine", "-o", file])
    #expect(result.code == 74 && result.errors.contains("there is such a file already"))
    #expect(try program.contents(file) == "precious")
  }

  @Test func `what is missing or unknown is said`() throws {
    let untitled = try program.run(["new", "--kind", "delay"])
    #expect(untitled.code == 64 && untitled.errors.contains("--title"))
    let stranger = try program.run(["new", "--title", "A", "--persona", "wants-it-solvd"])
    #expect(stranger.code == 2 && stranger.errors.contains("did you mean 'wants-it-solved'?"))
    let unnamed = try program.run(["new", "--title", "…"])
    #expect(unnamed.code == 64 && unnamed.errors.contains("-o"))
    #expect(try program.run(["new", "--title", "A", "--kind", "complaint"]).code == 64)
  }

  @Test func `editors find the schema beside it`() throws {
    _ = try program.run(["new", "--title", "A"])
    _ = try program.run(["new", "--title", "B", "--kind", "persona"])
    for (file, schema) in [("a.yaml", "schema/scenario.json"), ("personas/b.yaml", "../schema/persona.json")] {
      let text = try program.contents(program.home.appending(path: "scenarios/\(file)").path)
      #expect(text.hasPrefix("# yaml-language-server: $schema=\(schema)\n"))
    }
    for name in ["scenario.json", "persona.json"] {
      let written = try program.contents(program.home.appending(path: "scenarios/schema/\(name)").path)
      let published = try program.contents(Program.root.appending(path: "scenarios/schema/\(name)").path)
      #expect(written == published)
    }
  }

  @Test func `a trade of one's own is a company, and a scenario of it`() throws {
    let written = try program.run(["new", "--kind", "company", "--title", "Halden Pianos"])
    #expect(written.code == 0 && written.errors.contains("written to scenarios/companies/halden-pianos.yaml"))
    let scenario = try program.run(["new", "--title", "Flat", "--company", "halden-pianos"])
    #expect(scenario.code == 0, "\(scenario.errors)")
    let checked = try program.run(["lint"])
    #expect(checked.code == 0 && checked.output.isEmpty && checked.errors.contains("2 files"), "\(checked.output)")
  }

  @Test func `a scenario without a terminal goes to standard output when asked to`() throws {
    let result = try program.run(["new", "--title", "A", "-o", "-"])
    #expect(result.code == 0 && result.output.contains("\ntitle: A\n") && result.errors.isEmpty)
  }

  // MARK: Recorded conversations

  private static let talk = #"""
    {"id":"c1","channel":"email","customer":{"name":"M. Okafor","order":"HH-48213","id":"k9"},"turns":[{"role":"customer","text":"My vase HH-48213 came broken: it cost £40, and the {party} is on Friday. #sad"},{"role":"agent","text":"I'm so sorry the vase arrived broken. I'm sending a new one by express, it reaches you tomorrow before noon."},{"role":"agent","action":"replace","result":"ok"},{"role":"agent","action":"gift wrap"},{"role":"customer","text":"Oh, that works."},{"role":"customer","text":"Do I get the £40 back?"},{"role":"agent","text":"No, the new one takes its place. It costs nothing."},{"role":"agent","text":"wait","automated":true},{"role":"customer","text":"Fine. Thank you!"}]}
    {"id":"c2","turns":[{"role":"agent","text":"Hello, your order is late."},{"role":"customer","text":"Oh. When does it come?"},{"role":"agent","text":"On 12 March."}]}
    {"id":"c3","turns":[{"role":"customer","text":"Hello?"}]}
    """#

  @Test func `a recording becomes a draft`() throws {
    let file = try program.file("talk.jsonl", Self.talk)
    let written = try program.run(["new", "--from-transcript", file, "--title", "The vase"])
    #expect(written.code == 0, "\(written.errors)")
    let draft = try program.contents(program.home.appending(path: "scenarios/the-vase.yaml").path)
    for line in [
      "channel: email\n", "  customer-name: M. Okafor\n", "\nboth know:\n  order-number: HH-48213\n",
      "  amount: \"£40\"\n",
      "  date: Friday\n", "  gift-wrap: {title: gift wrap}\n", "  replace-done: [done replace]\n",
      "when: [done gift-wrap, done replace, said answer-1]",
    ] {
      #expect(draft.contains(line), "\(line) in \(draft)")
    }
    let checked = try program.run(["lint", "--format", "json", "scenarios"])
    #expect(checked.code == 0, "\(checked.output)")
    let tested = try program.run(["test", "scenarios"])
    #expect(tested.code == 0 && tested.errors.hasPrefix("rapport: all 2 tests"), "\(tested.output)")
    let played = try program.run(
      ["practice", "the-vase", "--seed", "1"],
      input:
        "/verify\n/replace\n/gift-wrap\nI'm so sorry the vase arrived broken. I'm sending a new one by express.\nThe new one takes its place\n"
    )
    #expect(played.output.contains("outcome: solved"), "\(played.output)")
  }

  @Test func `one of several recordings, and one in which the agent begins`() throws {
    let file = try program.file("talk.jsonl", Self.talk)
    let second = try program.run(["new", "--from-transcript", file, "--conversation", "c2", "--title", "Second"])
    #expect(second.code == 0, "\(second.errors)")
    #expect(try program.run(["lint"]).code == 0)
    #expect(try program.run(["test", "scenarios"]).code == 0)
    let draft = try program.contents(program.home.appending(path: "scenarios/second.yaml").path)
    #expect(draft.contains("opens: agent") && draft.contains("  date: \"12 March\""))
  }

  @Test func `what cannot be drafted is said`() throws {
    let file = try program.file("talk.jsonl", Self.talk)
    let oneSided = try program.run(["new", "--from-transcript", file, "--conversation", "c3", "--title", "A"])
    #expect(
      oneSided.code == 2
        && oneSided.errors.contains("a draft needs what a customer said and what an agent answered"))
    let missing = try program.run(["new", "--from-transcript", file, "--conversation", "c9", "--title", "A"])
    #expect(missing.code == 2 && missing.errors.contains("there is no conversation 'c9'"))
    #expect(try program.run(["new", "--from-transcript", "gone.jsonl", "--title", "A"]).code == 2)
    #expect(try program.run(["new", "--from-transcript", file, "--kind", "delay", "--title", "A"]).code == 64)
  }
}
