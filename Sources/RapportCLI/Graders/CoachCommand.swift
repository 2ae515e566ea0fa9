import ArgumentParser
import RapportModel
import Reports
import TranscriptFiles

/// One thing for one agent to work on, out of many conversations.
struct CoachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coach",
    abstract: "Find the one behaviour for an agent to work on: best and missed moments, and what trains it.",
    discussion: """
      Grades the conversations of one agent and chooses the behaviour that most points were missed by, among those \
      with at least \(CoachingFocus.minimum) opportunities. Shows up to two moments where it went well, two where it \
      was missed, and the scenario to practise. --agent takes a name as the file has it, or a pseudonym of a report.
      """)

  @Argument(help: ArgumentHelp("Files of conversations.", valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(help: ArgumentHelp("Whose conversations.", valueName: "name"))
  var agent: String

  @Option(help: ArgumentHelp("Use this rubric instead of the default one.", valueName: "file"), completion: .file())
  var rubric: String?

  @Flag(help: "Mask what tells who a customer is, as 'rapport grade --redact' does.")
  var redact = false

  @OptionGroup var input: InputArguments
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var masked = 0
    var focus = CoachingFocus()
    var others: Set<String> = []
    var isUnnamed = false
    let hasBadInput = try CardRun(shared: shared, input: input, rubric: rubric).each(of: files) { graded in
      let name = graded.transcript.agent
      // Who is called "Agent" throughout may be the one that is asked for.
      isUnnamed = isUnnamed || name == nil && graded.transcript.speakers.contains(agent)
      guard name.map(isMeant) ?? graded.transcript.speakers.contains(agent) else {
        if let name { others.insert(name) }
        return
      }
      var graded = graded
      if redact { masked += graded.redact(with: Redactor(record: graded.transcript.customer)) }
      focus.add(graded.scorecard, graded.transcript)
    }
    if redact { shared.remark(RedactionText.summary(masked)) }
    guard focus.conversations > 0 else {
      Output.say("rapport: no conversation is of agent '\(agent)'; \(Self.cure(agent, others.sorted()))")
      throw ExitCode.badInput
    }
    if isUnnamed { shared.remark("'\(agent)' is no name: whoever is called so is taken for one agent") }
    let scenario = focus.behaviour.flatMap { training($0.criterion) }
    try Output.write(
      CoachingText.text(focus, agent: agent, scenario: scenario, width: terminalWidth, style: shared.style))
    if hasBadInput { throw ExitCode.badInput }
  }

  private func isMeant(_ name: String) -> Bool { name == agent || Pseudonym.name(of: name) == agent }

  /// - Parameter names: of the agents that there are, in order.
  private static func cure(_ agent: String, _ names: [String]) -> String {
    if names.isEmpty { return "none says who answers: name them with 'agent', or as speakers" }
    if let meant = names.nearest(to: agent) { return "did you mean '\(meant)'?" }
    return "there are: " + names.prefix(5).joined(separator: ", ")
      + (names.count > 5 ? " and \(names.count - 5) more" : "")
  }

  /// The scenario with the most samples that are weak on a criterion; of equals the easiest, then by id.
  private func training(_ criterion: Criterion) -> String? {
    shared.library.playable { _ in }.map { listed in (listed.value, listed.value.weakSamples(on: criterion)) }
      .filter { $0.0.id != "tutorial" && $0.1 > 0 }
      .min { a, b in (b.1, a.0.difficulty, a.0.id) < (a.1, b.0.difficulty, b.0.id) }?.0.id
  }
}

extension Scenario {
  fileprivate func weakSamples(on criterion: Criterion) -> Int {
    nodes.reduce(0) { sum, node in
      sum + node.reactions.reduce(0) { $0 + $1.samples.weak.count { $0.criterion == criterion } }
    }
  }
}
