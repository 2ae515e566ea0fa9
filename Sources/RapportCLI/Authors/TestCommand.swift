import ArgumentParser
import AuthoredFiles
import Authoring
import RapportModel
import Reports
import TranscriptFiles

/// Runs what authors expect of their files.
struct TestCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, junit
  }

  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the sample replies of scenarios, and whole conversations, as tests.",
    discussion: """
      Each sample stands at a branch. A good or weak one must take it, a wrong one must not, and a weak one must show \
      the criterion that it is weak on less than a good one. Conversations (files 'conversation/1', which 'rapport \
      record' writes) are played, and what they expect is held against what comes of them; with --accept what came is \
      written in its place. Folders are searched for .yaml files; without a path it is the folder 'scenarios'. Exits \
      with 1 when a test fails, and with 2 when a file cannot be used.
      """)

  @Argument(help: ArgumentHelp("Files and folders, or ids of scenarios.", valueName: "path"))
  var paths: [String] = []

  @Option(help: "text, json or junit.")
  var format = Format.text

  @Flag(help: "Write what came about into conversations that expected something else, and show the difference.")
  var accept = false

  @OptionGroup var encoder: EncoderOption

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if accept, format != .text {
      throw ValidationError("'--accept' shows differences as text; leave '--format' out")
    }
  }

  func run() throws {
    var run = TestRun(grading: try Grading(shared: shared), library: shared.library, fine: encoder.reading(shared))
    let accepting: ((TestRun.Difference) throws -> Void)? = accept ? { try show($0) } : nil
    for file in (paths.isEmpty ? ["scenarios"] : paths).flatMap(shared.library.testFiles) {
      try run.add(file, accepting: accepting)
    }
    for mistakes in run.unusable { Output.say(mistakes.forPeople(width: terminalWidth, style: .plain)) }
    try write(run.cases)
    shared.remark(TestReport.summary(run.cases, unusable: run.unusable.count))
    if !run.unusable.isEmpty { throw ExitCode.badInput }
    if run.cases.contains(where: { $0.failure != nil }) { throw ExitCode.notPassed }
  }

  private func show(_ difference: TestRun.Difference) throws {
    try Output.write(
      LineDifference.text(from: difference.old, to: difference.new, file: difference.file, style: shared.style))
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
