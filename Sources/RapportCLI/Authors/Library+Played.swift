import AuthoredFiles
import Glibc
import RapportModel
import Records

/// What a stored session was played with, as it is now.
struct Played: Sendable {
  /// With its variant.
  var scenario: Scenario
  /// Of which the scenario is an episode.
  var journey: Journey?
}

extension Library {
  /// What a journal says of where a scenario or journey was found: its absolute path, or the id of one that ships.
  func origin(of idOrPath: String) -> String {
    let place = place(of: idOrPath)
    guard place != "built in", let real = realpath(place, nil) else { return idOrPath }
    defer { free(real) }
    return String(cString: real)
  }

  /// Looked for where it was then, and by its id; rather one that has not changed. Nil when it is gone.
  func played(_ entry: SessionEntry) -> Played? {
    let found = [entry.origin, entry.scenario].compactMap { $0 }.compactMap { played(entry, from: $0) }
    return found.first { $0.scenario.sha256 == entry.scenarioSHA256 } ?? found.first
  }

  private func played(_ entry: SessionEntry, from origin: String) -> Played? {
    var played: Played?
    if isJourney(origin) {
      guard let journey = journey(origin).value, journey.episodes.indices.contains(entry.episode - 1) else {
        return nil
      }
      played = Played(scenario: journey.episodes[entry.episode - 1].scenario, journey: journey)
    } else {
      played = scenario(origin).value.map { Played(scenario: $0) }
    }
    guard let variant = entry.variant else { return played }
    guard let applied = played?.scenario.applying(variant: variant) else { return nil }
    played?.scenario = applied
    return played
  }
}
