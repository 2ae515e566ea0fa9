import ArgumentParser
import AuthoredFiles
import Authoring
import RapportModel
import Reports

/// Plays scenarios along their samples and by chance, and says what they are made of.
struct ExploreCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Play scenarios along their sample replies and by chance, to find what is missing or breaks.",
    discussion: """
      Says which nodes and branches samples and golden runs come to, the least and the most that can be earned on each \
      criterion with the way there, the shortest conversation that passes, what silence earns, and what simulated \
      trainees of four kinds come to. It follows the most promising conversations along the samples, not all there \
      are. Golden runs are the conversations in the folder 'conversations' beside a scenario, and those of --runs: \
      files 'conversation/1', or SCENARIO[+VARIANT].NAME.txt with a line a reply or action as typed. Folders are \
      searched for scenarios; without a path it is the folder 'scenarios'. The same seed gives the same result. Exits \
      with 1 when there is a finding: a dead end, a conversation without end, a criterion of which nobody earns 50, a \
      best conversation below 90, a silence that earns something, or one text that is best at two nodes; with \
      --coverage when a node or a branch is not covered.
      """)

  @Argument(
    help: ArgumentHelp("Scenarios by id or path, and folders.", valueName: "scenario"), completion: .scenario)
  var paths: [String] = []

  @Option(help: "How many conversations simulated trainees have with each scenario and each variant.")
  var plays = 1000

  @Option(help: "Draws what simulated trainees say.")
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Golden runs, beside those in 'conversations'; may be repeated.", valueName: "path"))
  var runs: [String] = []

  @Flag(help: "Say only which nodes and branches are covered, a line a scenario, and where the others stand.")
  var coverage = false

  @Option(help: "text or json (one array).")
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (0...100_000).contains(plays) else { throw ValidationError("--plays is a number from 0 to 100000") }
  }

  func run() throws {
    let grading = try Grading(shared: shared)
    var golden = GoldenRuns(shared.library, at: runs)
    if !golden.mistakes.isEmpty {
      Output.say(golden.mistakes.forPeople(width: terminalWidth, style: .plain))
      throw ExitCode.badInput
    }
    var explored: [(exploration: Exploration, findings: [Diagnostic])] = []
    var isUnusable = false
    let paths = (paths.isEmpty ? ["scenarios"] : paths).flatMap(shared.library.scenarioFiles)
    // A few at a time, so that what is done is shown.
    for some in stride(from: 0, to: paths.count, by: Self.atATime) {
      let explorers = paths[some...].prefix(Self.atATime).compactMap { path -> Explorer? in
        let explorer = explorer(of: path, grading, &golden)
        isUnusable = isUnusable || explorer == nil
        return explorer
      }
      for exploration in explorations(by: explorers) {
        explored.append((exploration, exploration.findings))
        guard format == .text, !coverage else { continue }
        try write(exploration, isFirst: explored.count == 1)
      }
    }
    if coverage { try writeCoverage(explored) } else { try finish(explored) }
    if isUnusable { throw ExitCode.badInput }
    if explored.contains(where: { coverage ? !$0.exploration.uncovered.isEmpty : !$0.findings.isEmpty }) {
      throw ExitCode.notPassed
    }
  }

  private static let atATime = 2 * Jobs.ofThisMachine

  /// Nil, and said, for a file that cannot be used.
  private func explorer(of path: String, _ grading: Grading, _ golden: inout GoldenRuns) -> Explorer? {
    let loaded = shared.library.sampledScenario(path)
    guard let sampled = loaded.value else {
      Output.say(loaded.diagnostics.forPeople(width: terminalWidth, style: .plain))
      return nil
    }
    return Explorer(
      sampled.scenario, samples: sampled.samples, places: sampled.places, runs: golden.runs(with: sampled),
      file: sampled.file, standard: grading.standard, scorer: grading.scorer)
  }

  /// In the same order, on all cores.
  private func explorations(by explorers: [Explorer]) -> [Exploration] {
    let (plays, seed) = (coverage ? 0 : plays, seed)
    let pieces = explorers.flatMap { explorer in (0..<explorer.count).map { (explorer, $0) } }
    let parts = Jobs(count: Jobs.ofThisMachine).map(pieces) { $0.0.part($0.1, plays: plays, seed: seed) }
    var rest = parts[...]
    return explorers.map { explorer in
      defer { rest = rest.dropFirst(explorer.count) }
      return explorer.exploration(of: Array(rest.prefix(explorer.count)))
    }
  }

  private func writeCoverage(_ explored: [(exploration: Exploration, findings: [Diagnostic])]) throws {
    let explorations = explored.map(\.exploration)
    switch format {
    case .json: try Output.write(ExplorationJSON.text(explored.map { ($0.exploration, findings: $0.findings) }))
    case .text: try Output.write(CoverageText.table(explorations, width: terminalWidth, style: shared.style))
    }
    let open = explorations.flatMap(\.uncovered).count
    shared.remark(
      open == 0
        ? "every node and branch is covered" : "\(open) not covered: a sample or a golden run has to come there")
  }

  private func write(_ exploration: Exploration, isFirst: Bool) throws {
    let text = ExplorationText.text(exploration, width: terminalWidth, style: shared.style)
    try Output.write((isFirst ? "" : "\n") + text)
    let findings = exploration.findings
    if !findings.isEmpty {
      try Output.write("\n" + findings.forPeople(width: terminalWidth, style: shared.style))
    }
  }

  private func finish(_ explored: [(exploration: Exploration, findings: [Diagnostic])]) throws {
    switch format {
    case .json: try Output.write(ExplorationJSON.text(explored.map { ($0.exploration, findings: $0.findings) }))
    case .text where explored.count > 1:
      let explorations = explored.map(\.exploration)
      try Output.write("\n" + ExplorationText.table(explorations, width: terminalWidth, style: shared.style))
    case .text: break
    }
    let findings = explored.flatMap(\.findings).count
    let found = findings == 0 ? "nothing found" : findings == 1 ? "1 finding" : "\(findings) findings"
    shared.remark("\(found) in \(explored.count == 1 ? "1 scenario" : "\(explored.count) scenarios")")
  }
}
