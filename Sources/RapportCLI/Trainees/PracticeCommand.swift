import ArgumentParser
import AuthoredFiles
import LineEditing
import Practice
import RapportModel

/// One session in the shell; a journey is one session an episode.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Talk to a simulated customer in your own words.",
    discussion: """
      Type what you would say, and commands that begin with '/': /help lists them. Without a scenario you choose one. \
      When standard input is not a terminal, it is read as one line a turn, without prompts or colours.
      """)

  @Argument(
    help: ArgumentHelp("A scenario or journey, by id or path.", valueName: "scenario"),
    completion: .scenarioOrJourney)
  var scenario: String?

  @Flag(help: "Draw a scenario from those that are new, or due again by your record.")
  var random = false

  @Flag(help: "Take the scenario that serves your weakest skill best, by your record.")
  var weakest = false

  @Option(
    help: ArgumentHelp(
      """
      guided: replies to choose from; coached: remarks on the way (the usual one on a terminal); free: help only when \
      asked for; assessed: no help, no second try, seed and variant drawn, and exit code 1 when not passed.
      """, valueName: "mode"))
  var mode: Mode?

  @Option(help: "Chooses the customer's wordings; drawn on a terminal, otherwise 1.")
  var seed: UInt64?

  @Option(help: "Play a variant, in which other facts are true.")
  var variant: String?

  @Option(help: "phone, email, chat or social, where the scenario has it.")
  var channel: String?

  @Option(
    help: ArgumentHelp(
      """
      How fast the customer's time passes at a terminal: real, off, or a factor such as 0.5. Real unless they write by \
      email, or you are assessed.
      """, valueName: "pace"))
  var pace: Pace?

  @Option(help: "Speak the customer's lines on the phone: off, auto, espeak-ng or piper.")
  var voice = Speech.off

  @Option(help: ArgumentHelp("Also write the transcript to this file.", valueName: "file"), completion: .file())
  var transcript: String?

  @Option(
    help: ArgumentHelp("Also write the scorecard to this file, as JSON.", valueName: "file"), completion: .file())
  var scorecard: String?

  @OptionGroup var encoder: EncoderOption

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    let ways = [scenario != nil, random, weakest].count { $0 }
    if ways > 1 { throw ValidationError("name a scenario, or say --random or --weakest") }
  }

  func run() throws {
    try MainActor.assumeIsolated { try choosing().perform() }
  }

  @MainActor
  private func perform() throws {
    TextLocale.useUTF8()
    let grading = try Grading(shared: shared)
    var stage = try Stage(command: self, grading: grading)
    let id = try scenario ?? stage.choice()
    let origin = shared.library.origin(of: id)
    stage.mentionUnfinished(of: origin)
    stage.origin = origin
    if shared.library.isJourney(id) {
      try stage.play(shared.library.journey(id).valueOrExit(shared))
    } else {
      try stage.play(shared.library.scenario(id).valueOrExit(shared))
    }
  }
}

extension Pace: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Mode: ExpressibleByArgument {}
