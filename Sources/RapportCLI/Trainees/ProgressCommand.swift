import ArgumentParser
import AuthoredFiles
import LineEditing
import RapportModel
import Records
import Reports

/// How far the trainee has come.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Show how your scores develop, what you can count on, and what to practise next.",
    discussion: """
      Counts sessions that came to their end, without hints and without replies to choose from; those are counted \
      apart. Of drills it counts rounds of five replies or more. Nothing of it leaves this machine.
      """)

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var gradebook = try Gradebook(try Logbook.ofUser(shared), shared: shared)
    let attempts = gradebook.attempts()
    let progress = Progress(attempts)
    let suggestion = NextScenario(shared, attempts: attempts).forWeakestSkill
    let rounds = try Logbook.drillRounds(shared)
    let drills = shared.library.drills().map { DrillProgress(drill: $0.id, rounds: rounds) }
    let drill = DrillProgress.next(of: drills, today: LocalTime.day(LocalTime.now))
    let text = ProgressText(progress: progress, drills: drills, next: suggestion, nextDrill: drill)
    try Output.write(
      json
        ? text.json
        : text.text(width: terminalWidth, style: shared.style, hasFigures: TextLocale.isUTF8 && !shared.plain))
  }
}
