import Bytes
import RapportModel

/// A conversation while it is made of somebody else's form.
struct ConversationDraft {
  private(set) var transcript = Transcript(id: "")
  private(set) var dropped: [String: Int] = [:]
  /// When the first message was written, in seconds; what is later is counted from here.
  private var start: Double?

  /// Who is named, and by what; a conversation without a name is called after its bytes.
  mutating func set(id: String?) { if let id, !id.isEmpty { transcript.id = id } }

  mutating func set(channel: Channel?) { transcript.channel = channel ?? transcript.channel }

  mutating func set(language: String?) { transcript.language = language ?? transcript.language }

  mutating func set(scenario: String?) { transcript.scenario = scenario ?? transcript.scenario }

  /// Of the record that an agent can see.
  mutating func know(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { transcript.customer.append(.init(name, value)) }
  }

  /// A field that no score rests on: "agent", "reason", "outcome".
  mutating func keep(_ name: String, _ value: JSON?) {
    guard let value, value != .null, !transcript.extra.contains(where: { $0.name == name }) else { return }
    transcript.extra.append(.init(name, value.text))
  }

  /// Something of the file that the conversation does without.
  mutating func drop(_ what: String) { dropped[what, default: 0] += 1 }

  /// A turn with words; one without is dropped.
  ///
  /// - Parameter time: in seconds since any moment that is the same for all turns.
  mutating func say(_ turn: Turn, at time: Double? = nil, until end: Double? = nil) {
    guard turn.action != nil || turn.text?.contains(where: { !$0.isWhitespace }) == true else {
      return drop("messages without text")
    }
    var turn = turn
    if let time, time.isFinite {
      let start = start ?? time
      self.start = start
      if time >= start { turn.at = time - start }
      if let end, end >= time, end >= start { turn.end = end - start }
    }
    transcript.turns.append(turn)
  }

  /// Adds to the last turn.
  mutating func goOn(_ text: String, until end: Double? = nil) {
    guard let last = transcript.turns.indices.last else { return }
    transcript.turns[last].text? += text
    if let end, let start, end >= start { transcript.turns[last].end = end - start }
  }

  /// What came of the latest action of a name that has no result yet, oldest first.
  mutating func settle(_ index: Int, _ result: Turn.ActionResult, why: String?) {
    guard transcript.turns.indices.contains(index) else { return }
    transcript.turns[index].result = result
    transcript.turns[index].why = why
  }

  /// - Parameter hash: names it where nothing else does.
  func finished(_ hash: () -> String) -> Transcript {
    var transcript = transcript
    if transcript.id.isEmpty { transcript.id = "sha256:" + hash() }
    return transcript
  }
}
