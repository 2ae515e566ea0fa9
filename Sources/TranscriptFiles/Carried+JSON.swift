import Bytes
import RapportModel

extension Carried {
  /// Nil when the value has another form.
  init?(_ value: JSON) {
    guard let episode = value["episode"]?.count, episode > 0, let mood = value["mood"].flatMap(Mood.init),
      let agentKnows = value["agentKnows"]?.strings, let told = value["told"]?.strings,
      let promises = value["promises"]?.elements, let outcomes = value["outcomes"]?.strings
    else { return nil }
    self.init(
      episode: episode, mood: mood, agentKnows: agentKnows, told: told,
      promises: promises.compactMap(Promise.init), outcomes: outcomes.compactMap(Outcome.init))
    guard self.promises.count == promises.count, self.outcomes.count == outcomes.count else { return nil }
  }

  var json: JSON {
    [
      "episode": JSON(episode), "mood": mood.json,
      "agentKnows": .array(agentKnows.map { .string($0) }),
      "told": .array(told.map { .string($0) }),
      "promises": .array(promises.map(\.json)),
      "outcomes": .array(outcomes.map { .string($0.rawValue) }),
    ]
  }
}

extension Carried.Promise {
  fileprivate init?(_ value: JSON) {
    guard let action = value["action"]?.stringValue, let text = value["text"]?.stringValue,
      let state = value["state"]?.stringValue.flatMap(State.init)
    else { return nil }
    self.init(action: action, text: text, state: state)
  }

  fileprivate var json: JSON {
    ["action": .string(action), "text": .string(text), "state": .string(state.rawValue)]
  }
}

extension Mood {
  /// Nil unless all scales are there, each from 0 to 100.
  init?(_ value: JSON) {
    self.init()
    for scale in Scale.allCases {
      guard let points = value[scale.rawValue]?.intValue, (0...100).contains(points) else { return nil }
      self[scale] = points
    }
  }

  var json: JSON { .object(Scale.allCases.map { JSON.Member($0.rawValue, JSON(self[$0])) }) }
}

extension Transcript.Encoder {
  init?(_ value: JSON) {
    guard let name = value["name"]?.stringValue, let sha256 = value["sha256"]?.stringValue else { return nil }
    self.init(name: name, sha256: sha256)
  }

  var json: JSON { ["name": .string(name), "sha256": .string(sha256)] }
}
