import Bytes
import RapportModel

extension Transcript {
  /// The conversation as one line, without a line ending.
  package var jsonLine: String { json.text }

  /// The conversation as an object: what it is, then the fields that were kept, then turns, ending, and what the agent
  /// wrote about it.
  package var json: JSON {
    let turns = JSON.Member("turns", .array(turns.map(\.json)))
    return .object(about(schema: Self.schema) + [turns] + ending)
  }

  /// All but the turns and the ending.
  func about(schema: String) -> [JSON.Member] {
    var members = [JSON.Member("id", .string(id))]
    func add(_ name: String, _ value: JSON?) {
      if let value { members.append(JSON.Member(name, value)) }
    }
    if !hasForeignForms { add("schema", .string(schema)) }
    add("scenario", scenario.map { .string($0) })
    add("scenarioSHA256", scenarioSHA256.map { .string($0) })
    add("variant", variant.map { .string($0) })
    add("seed", seed.map { .number(String($0)) })
    add("mode", mode.map { .string($0) })
    add("attempt", attempt.map { JSON($0) })
    add("channel", channel.map { .string($0.rawValue) })
    add("language", language.map { .string($0) })
    add("encoder", encoder?.json)
    members.add("customer", customer, with: extra)
    add("carried", carried?.json)
    members.add(extra, besides: "customer")
    return members
  }

  /// Some kept field has the name of one of ours in another form, which our schema does not allow.
  private var hasForeignForms: Bool {
    extra.contains { $0.name != "customer" && ConversationReader.known.contains($0.name) }
      || turns.contains { turn in
        turn.extra.contains { TurnReader.known.contains($0.name) && !($0.name == "arguments" && $0.isObject) }
      }
  }

  private var ending: [JSON.Member] {
    let ended = ended.map { [JSON.Member("ended", .string($0.rawValue))] } ?? []
    let own = selfAssessment.map { [JSON.Member("selfAssessment", $0.json)] } ?? []
    let hints = hints == 0 ? [] : [JSON.Member("hints", JSON(hints))]
    return ended + hints + (disputes.isEmpty ? [] : [JSON.Member("disputes", .array(disputes.map(\.json)))])
      + (notes.isEmpty ? [] : [JSON.Member("notes", .array(notes.map(\.json)))]) + own
  }
}

extension Turn {
  var json: JSON {
    var members = [JSON.Member("role", .string(role.rawValue))]
    func add(_ name: String, _ value: JSON?) {
      if let value { members.append(JSON.Member(name, value)) }
    }
    add("speaker", speaker.map { .string($0) })
    add("text", text.map { .string($0) })
    add("action", action.map { .string($0) })
    members.add("arguments", arguments, with: extra)
    add("result", result.map { .string($0.rawValue) })
    add("why", why.map { .string($0) })
    add("at", at.map { JSON($0) })
    add("end", end.map { JSON($0) })
    add("automated", isAutomated ? true : nil)
    add("visibility", visibility.map { .string($0.rawValue) })
    add("node", node.map { .string($0) })
    add("mood", mood?.json)
    add("understood", understood?.json)
    add("facts", facts.isEmpty ? nil : .array(facts.map { .string($0) }))
    add("waited", waited.map { JSON($0) })
    add("hints", hints == 0 ? nil as JSON? : JSON(hints))
    add("undone", isUndone ? true : nil)
    add("breach", isBreach ? true : nil)
    members.add(extra, besides: "arguments")
    return .object(members)
  }
}

extension [JSON.Member] {
  /// An object of named texts, together with what was kept of the object because it is no scalar.
  fileprivate mutating func add(_ name: String, _ fields: [Transcript.Field], with extra: [Transcript.Field]) {
    let kept = extra.first { $0.name == name }?.json
    if let kept, kept.members == nil { return append(JSON.Member(name, kept)) }
    let members = fields.map { JSON.Member($0.name, .string($0.value)) } + (kept?.members ?? [])
    if !members.isEmpty { append(JSON.Member(name, .object(members))) }
  }

  fileprivate mutating func add(_ extra: [Transcript.Field], besides name: String) {
    self += extra.filter { $0.name != name }.map { JSON.Member($0.name, $0.json) }
  }
}

extension Transcript.Field {
  /// The value of a kept field; a text that is no JSON becomes a string.
  fileprivate var json: JSON { (try? JSON(parsing: value)) ?? .string(value) }

  fileprivate var isObject: Bool { json.members != nil }
}
