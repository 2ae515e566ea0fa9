import ArgumentParser
import AuthoredFiles
import RapportModel
import Reports
import TranscriptFiles

extension Loaded {
  /// The value, after its warnings are said.
  ///
  /// - Throws: exit code 2, after its mistakes are shown, when there is none.
  func valueOrExit(_ shared: SharedOptions) throws -> Value {
    if let value { return value }
    Output.say(diagnostics.forPeople(width: terminalWidth, style: .plain))
    throw ExitCode.badInput
  }
}

extension [Diagnostic] {
  /// Each with its source line and caret.
  func forPeople(width: Int, style: Style) -> String {
    DiagnosticText.text(
      self, source: { path in (try? InputFile.bytes(of: path)).map { String(decoding: $0, as: UTF8.self) } },
      width: width, style: style)
  }
}

extension Library {
  /// Every scenario that can be played, with where it comes from.
  ///
  /// - Parameter skipped: is given the mistakes of each scenario that cannot.
  func playable(skipped: ([Diagnostic]) -> Void) -> [Listed<Scenario>] {
    scenarios().compactMap { entry in
      let loaded = scenario(entry.id)
      if loaded.value == nil { skipped(loaded.diagnostics) }
      return loaded.value.map { Listed($0, from: entry.place) }
    }
  }

  /// Every scenario that can be played in the order in which a newcomer would take them: the tutorial, then the
  /// easier ones, then by name.
  func playableEasiestFirst(skipped: ([Diagnostic]) -> Void) -> [Listed<Scenario>] {
    playable(skipped: skipped).sorted { left, right in
      func place(_ scenario: Scenario) -> (Int, String) {
        (scenario.id == "tutorial" ? 0 : scenario.difficulty, scenario.id)
      }
      return place(left.value) < place(right.value)
    }
  }

  /// Every journey that can be played, with where it comes from.
  func playableJourneys() -> [Listed<Journey>] {
    journeys().compactMap { entry in
      journey(entry.id).value.map { Listed($0, from: entry.place) }
    }
  }

  /// Whether a name or path stands for a journey.
  func isJourney(_ idOrPath: String) -> Bool {
    if idOrPath.contains("/") || idOrPath.hasSuffix(".yaml") { return isJourney(at: idOrPath) }
    let isScenario = scenarios().contains { $0.id == idOrPath }
    return !isScenario && journeys().contains { $0.id == idOrPath }
  }

  /// Where a scenario or journey comes from, for people.
  func place(of idOrPath: String) -> String {
    (scenarios() + journeys()).first { $0.id == idOrPath }?.place ?? idOrPath
  }
}
