import ArgumentParser
import RapportModel
import Reports
import Scoring
import Shipped
import TranscriptFiles

/// Grades the conversations that ship for it: whether tricks pay, and whether a grade sees what it should not.
struct SelftestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selftest",
    abstract: "Check that tricks earn no more than honest replies, or with --fair that style does not matter.",
    discussion: """
      Grades tricks (stuffed phrases, parroting, denied empathy, claims without deeds, keyword lists and others) \
      beside the honest replies that they imitate. With --fair it grades the same conversations with other names, \
      spellings, dialect, slips and lengths, and prints how far each criterion moves. Exits with 1 when a trick is \
      given more than its honest reply, or a limit is broken.
      """)

  @Flag(help: "Vary names, spelling, dialect, slips, courtesy and length instead.")
  var fair = false

  @Argument(
    help: ArgumentHelp("With --fair: vary these conversations instead of the shipped ones.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(help: ArgumentHelp("Use this rubric instead of the default one.", valueName: "file"), completion: .file())
  var rubric: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if !files.isEmpty, !fair { throw ValidationError("only --fair takes files; the tricks ship with the program") }
  }

  func run() throws {
    var grading = try Grading(shared: shared, rubric: rubric)
    guard let battery = Battery.shipped else { preconditionFailure("the battery ships with the program") }
    let conversations =
      try files.isEmpty ? battery.honest : files.flatMap { try ConversationFile.transcriptsOrExit(in: $0) }
    if fair {
      let fairness = Fairness(of: conversations) { grading.graded($0).scorecard }
      try Output.write(FairnessTable.text(fairness, style: shared.style))
      if !fairness.isFair { throw ExitCode.notPassed }
    } else {
      let comparisons = battery.comparisons { grading.graded($0).scorecard }
      try Output.write(BatteryTable.text(comparisons, style: shared.style))
      if comparisons.contains(where: \.hasRisen) { throw ExitCode.notPassed }
    }
  }
}

extension Battery {
  /// The tricks that ship with the program.
  static var shipped: Battery? {
    guard let bytes = ShippedFiles.bytes(of: "data/battery.jsonl") else { return nil }
    let items = try? ConversationFile.read(bytes)
    return items.flatMap { Battery($0.compactMap { try? $0.conversation.get() }) }
  }
}
