import ArgumentParser
import LineEditing
import Practice
import RapportModel
import Records
import Simulation

/// Goes on with a session that was left, at the same turn.
struct ResumeCommand: MainActorCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Go on with a session that was left, at the same turn.",
    discussion: """
      Mood, wordings and clock are what they were; the time between does not count. It does not matter how the session \
      stopped. Without a name it is the latest unfinished one; 'rapport sessions' lists them.
      """)

  @Argument(help: ArgumentHelp("The first digits of its key, or its scenario.", valueName: "session"))
  var session: String?

  @Option(
    help: ArgumentHelp(
      "How fast the customer's time passes at a terminal: real, off, or a factor such as 0.5.", valueName: "pace"))
  var pace: Pace?

  @Option(help: ArgumentHelp("Also write the transcript to this file.", valueName: "file"))
  var transcript: String?

  @Option(help: ArgumentHelp("Also write the scorecard to this file, as JSON.", valueName: "file"))
  var scorecard: String?

  @OptionGroup var encoder: EncoderOption

  @OptionGroup var shared: SharedOptions

  @MainActor
  func perform() throws {
    TextLocale.useUTF8()
    let logbook = try Logbook.ofUser(shared)
    let entry = try chosen(in: logbook)
    let grading = try Grading(shared: shared)
    let resumption = try Resumption(entry, in: logbook, library: shared.library, standard: grading.standard)
    var stage = try Stage(command: practice(of: resumption), grading: grading)
    stage.origin = resumption.origin
    try stage.resume(resumption)
  }

  private func chosen(in logbook: Logbook) throws -> SessionEntry {
    if let session { return try logbook.entry(named: session) { !$0.isFinished } }
    guard let entry = logbook.lastUnfinished else {
      throw refusal("no session is unfinished; 'rapport practice' begins one")
    }
    return entry
  }

  /// The practice that the session belongs to.
  @MainActor
  private func practice(of resumption: Resumption) throws -> PracticeCommand {
    var practice = try PracticeCommand.parse([])
    practice.mode = resumption.session.mode
    practice.seed = resumption.session.seed
    practice.pace = pace
    practice.transcript = transcript
    practice.scorecard = scorecard
    practice.encoder = encoder
    practice.shared = shared
    return practice
  }
}
