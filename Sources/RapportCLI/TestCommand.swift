import ArgumentParser
import AuthoredFiles
import Authoring
import RapportModel
import Reports

/// Runs what authors expect of their files.
struct TestCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, junit
  }

  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the sample replies of scenarios as tests.",
    discussion: """
      Each sample stands at a branch. A good or weak one must take it, a wrong one must not, and a weak one must show \
      the criterion that it is weak on less than a good one. Folders are searched for .yaml files; without a path it \
      is the folder 'scenarios'. Exits with 1 when a test fails, and with 2 when a file cannot be used.
      """)

  @Argument(help: ArgumentHelp("Files and folders, or ids of scenarios.", valueName: "path"))
  var paths: [String] = []

  @Option(help: "text, json or junit.")
  var format = Format.text

  @OptionGroup var encoder: EncoderOption

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let grading = try Grading(shared: shared)
    let fine = encoder.reading(shared)
    var cases: [TestCase] = []
    var isUnusable = false
    for path in (paths.isEmpty ? ["scenarios"] : paths).flatMap(shared.library.scenarioFiles) {
      let loaded = shared.library.sampledScenario(path)
      guard let sampled = loaded.value else {
        Output.say(loaded.diagnostics.forPeople(width: terminalWidth, style: .plain))
        isUnusable = true
        continue
      }
      let trial = SampleTrial(
        sampled.scenario, samples: sampled.samples, standard: grading.standard, scorer: grading.scorer, fine: fine)
      cases += trial.cases(suite: sampled.scenario.id, file: sampled.file)
    }
    try write(cases)
    shared.remark(TestReport.summary(cases))
    if isUnusable { throw ExitCode.badInput }
    if cases.contains(where: { $0.failure != nil }) { throw ExitCode.notPassed }
  }

  private func write(_ cases: [TestCase]) throws {
    switch format {
    case .text: try Output.write(cases.compactMap(\.failure).forPeople(width: terminalWidth, style: shared.style))
    case .json: try Output.write(TestReport.json(cases))
    case .junit:
      try Output.write(TestReport.junit(cases) { [$0].forPeople(width: 100, style: .plain) })
    }
  }
}
