import Bytes
import RapportModel

/// Takes the members of a conversation apart.
///
/// Under Rapport's own schema a field of the wrong form is an error. In a foreign conversation a field that only
/// shares its name with one of ours is theirs, and kept.
struct ConversationReader {
  var transcript = Transcript(id: "")
  var hasTurns = false
  private let isOurs: Bool

  init(schema: JSON?) throws(Wrong) {
    let name = schema?.stringValue ?? ""
    isOurs = name == Transcript.schema || name == Journal.schema
    if !isOurs, name.hasPrefix("rapport.") {
      throw Wrong(
        "unknown-schema", "schema '\(name)' is not known to this version, which reads '\(Transcript.schema)'")
    }
  }

  mutating func read(_ members: [JSON.Member]) throws(Wrong) {
    for member in members {
      if member.value == .null && Self.known.contains(member.name) { continue }
      try read(member)
    }
  }

  private mutating func read(_ member: JSON.Member) throws(Wrong) {
    let value = member.value
    switch member.name {
    case "id": transcript.id = try value.plainText.or(.type("id", "a string"))
    case "schema": if !isOurs { keep(member) }
    case "scenario": transcript.scenario = try value.stringValue.or(.type("scenario", "a string"))
    case "scenarioSHA256": transcript.scenarioSHA256 = try ours(member, value.stringValue, "a string")
    case "variant": transcript.variant = try ours(member, value.stringValue, "a string")
    case "seed": transcript.seed = try ours(member, value.uint64Value, "a whole number from 0")
    case "mode": transcript.mode = try ours(member, value.stringValue, "a string")
    case "attempt": transcript.attempt = try ours(member, value.count, "a whole number from 0")
    case "channel":
      transcript.channel = try ours(member, value.stringValue.flatMap(Channel.init), "phone, email, chat or social")
    case "language": transcript.language = try ours(member, value.stringValue, "a string")
    case "encoder": transcript.encoder = try ours(member, Transcript.Encoder(value), "a name and a sha256")
    case "customer": readCustomer(member)
    case "turns": try readTurns(value)
    case "ended": transcript.ended = try ours(member, value.stringValue.flatMap(Outcome.init), "an outcome")
    case "hints": transcript.hints = try ours(member, value.count, "a whole number from 0") ?? 0
    case "carried": transcript.carried = try ours(member, Carried(value), "what an episode hands on")
    case "disputes": try readDisputes(member)
    case "notes": try readNotes(member)
    case "selfAssessment":
      let expected = "service and care from 1 to 4"
      transcript.selfAssessment = try ours(member, SelfAssessment(value), expected)
    default: keep(member)
    }
  }

  /// The names of `read(_:)`, whose null means that they are not there.
  static let known: Set<String> = [
    "id", "schema", "scenario", "scenarioSHA256", "variant", "seed", "mode", "attempt", "channel", "language",
    "encoder", "customer", "turns", "ended", "hints", "carried", "disputes", "notes", "selfAssessment",
  ]

  private mutating func readCustomer(_ member: JSON.Member) {
    guard let (fields, rest) = member.value.scalars else { return keep(member) }
    transcript.customer = fields
    if let rest { keep(JSON.Member("customer", rest)) }
  }

  private mutating func readDisputes(_ member: JSON.Member) throws(Wrong) {
    let all = member.value.elements?.map { Transcript.Dispute($0) }
    let disputes = all.flatMap { $0.contains(nil) ? nil : $0.compactMap(\.self) }
    transcript.disputes = try ours(member, disputes, "an array of what is wrong, and where") ?? []
  }

  private mutating func readNotes(_ member: JSON.Member) throws(Wrong) {
    let all = member.value.elements?.map { Transcript.Note($0) }
    let notes = all.flatMap { $0.contains(nil) ? nil : $0.compactMap(\.self) }
    transcript.notes = try ours(member, notes, "an array of notes, each with the turn it stands before") ?? []
  }

  private mutating func readTurns(_ value: JSON) throws(Wrong) {
    guard let turns = value.elements else { throw Wrong("no-turns", "turns: expected an array") }
    hasTurns = true
    transcript.turns.reserveCapacity(turns.count)
    for (index, turn) in turns.enumerated() {
      transcript.turns.append(try TurnReader.turn(turn, path: "turns[\(index)]", isOurs: isOurs))
    }
  }

  /// The value if it has our form; otherwise the member is kept, or refused under our own schema.
  private mutating func ours<Value>(
    _ member: JSON.Member, _ value: Value?, _ expected: String
  ) throws(Wrong) -> Value? {
    if let value { return value }
    if isOurs { throw .type(member.name, expected) }
    keep(member)
    return nil
  }

  private mutating func keep(_ member: JSON.Member) {
    // The customer first, as it is written.
    let place = member.name == "customer" ? 0 : transcript.extra.count
    transcript.extra.insert(Transcript.Field(member.name, member.value.text), at: place)
  }
}

extension Optional {
  /// The value, or the error.
  func or(_ error: Wrong) throws(Wrong) -> Wrapped {
    guard let self else { throw error }
    return self
  }
}

extension JSON {
  /// The scalars of an object as named texts, and an object of what else it holds (nil when nothing).
  var scalars: (fields: [Transcript.Field], rest: JSON?)? {
    guard let members else { return nil }
    var fields: [Transcript.Field] = []
    var rest: [Member] = []
    for member in members {
      if let text = member.value.plainText {
        fields.append(Transcript.Field(member.name, text))
      } else {
        rest.append(member)
      }
    }
    return (fields, rest.isEmpty ? nil : .object(rest))
  }
}
