import ArgumentParser
import AuthoredFiles
import LineEditing
import RapportModel
import Records
import Reports

/// What the record says should be practised next.
struct NextScenario {
  private let candidates: [Suggestion.Candidate]
  private let attempts: [Attempt]
  private let today = LocalTime.day(LocalTime.now)

  /// The tutorial teaches the shell and nothing else, so it is suggested to nobody.
  init(_ shared: SharedOptions, attempts: [Attempt]) {
    candidates = shared.library.playable { _ in }.map(\.value).filter { $0.id != "tutorial" }.map {
      Suggestion.Candidate(scenario: $0.id, difficulty: $0.difficulty, variants: $0.variants.map(\.name))
    }
    self.attempts = attempts
  }

  init(_ shared: SharedOptions) throws {
    var gradebook = try Gradebook(try Logbook.ofUser(shared), shared: shared)
    self.init(shared, attempts: gradebook.attempts())
  }

  var forWeakestSkill: Suggestion? { .weakest(candidates, attempts: attempts, today: today) }

  func drawn(seed: UInt64) -> Suggestion? { .random(candidates, attempts: attempts, today: today, seed: seed) }
}

extension PracticeCommand {
  /// The same with what `--random` or `--weakest` choose, and says why.
  func choosing() throws -> PracticeCommand {
    guard random || weakest else { return self }
    let next = try NextScenario(shared)
    var command = self
    if random { command.seed = RapportCLI.seed(seed, isDrawn: TerminalWindow.isInteractive) }
    let suggestion = random ? next.drawn(seed: command.seed ?? 1) : next.forWeakestSkill
    guard let suggestion else { throw refusal("there is no scenario to choose from") }
    command.scenario = suggestion.scenario
    command.variant = variant ?? suggestion.variant
    let seed = command.seed.flatMap { self.seed == nil ? " --seed \($0)" : nil } ?? ""
    shared.remark("\(SuggestionText.command(suggestion))\(seed): \(SuggestionText.reasons(suggestion))")
    return command
  }
}
