import Agreement
import ArgumentParser
import Bytes
import RapportModel
import Reports
import TranscriptFiles

/// Compares grades with what came of conversations.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Compare grades with what came of conversations: satisfaction, resolution, contact again.",
    discussion: """
      Reads 'outcome' of each conversation: csat, resolved and repeat_days. Prints how far each criterion goes along with \
      each (Spearman's rank correlation, with a 95 % interval by bootstrap), and says where it predicts nothing. That \
      two things go together does not make one the cause of the other.
      """)

  @Argument(help: ArgumentHelp("Files of conversations with outcomes.", valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp("Grade against this scenario, by id or path.", valueName: "scenario"), completion: .scenario)
  var scenario: String?

  @Option(help: ArgumentHelp("Use this rubric instead of the default one.", valueName: "file"), completion: .file())
  var rubric: String?

  @OptionGroup var input: InputArguments
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var validation = Validation()
    let hasBadInput = try CardRun(shared: shared, input: input, scenario: scenario, rubric: rubric).each(of: files)
    {
      validation.add($0.scorecard, $0.transcript.outcomes)
    }
    try Output.write(ValidationText.text(validation, width: terminalWidth, style: shared.style))
    if hasBadInput { throw ExitCode.badInput }
  }
}

extension Transcript {
  /// What came of it, as the file says: numbers of which more is better.
  var outcomes: [Validation.Outcome: Double] {
    guard let field = extra.first(where: { $0.name == "outcome" }), let outcome = try? JSON(parsing: field.value)
    else {
      return [:]
    }
    var found: [Validation.Outcome: Double] = [:]
    found[.satisfaction] = outcome["csat"]?.doubleValue
    found[.resolved] = outcome["resolved"]?.boolValue.map { $0 ? 1 : 0 }
    // Null says that nobody came back.
    if let again = outcome["repeat_days"] {
      found[.noRepeat] = again == .null ? 1 : again.doubleValue.map { _ in 0 }
    }
    return found
  }
}
