import Bytes
import RapportModel

/// Takes the members of a turn apart, by the same rule as `ConversationReader`.
struct TurnReader {
  private var turn: Turn
  private let path: String
  private let isOurs: Bool

  static func turn(_ value: JSON, path: String, isOurs: Bool) throws(Wrong) -> Turn {
    guard let members = value.members else { throw .type(path, "an object") }
    guard let word = value["role"]?.stringValue else {
      throw Wrong("wrong-value", "\(path).role: every turn needs a role")
    }
    guard let role = role(word) else {
      throw Wrong(
        "wrong-value",
        "\(path).role: '\(word)' is none of customer, agent, user, assistant, system, tool")
    }
    var reader = TurnReader(turn: Turn(role: role), path: path, isOurs: isOurs)
    for member in members {
      if member.value == .null && known.contains(member.name) { continue }
      try reader.read(member)
    }
    guard reader.turn.text != nil || reader.turn.action != nil else {
      throw Wrong("wrong-value", "\(path): a turn needs 'text' or 'action'")
    }
    return reader.turn
  }

  private static func role(_ word: String) -> Turn.Role? {
    switch word {
    case "user": .customer
    case "assistant": .agent
    default: Turn.Role(rawValue: word)
    }
  }

  private mutating func read(_ member: JSON.Member) throws(Wrong) {
    let value = member.value
    switch member.name {
    case "role": break
    case "text": turn.text = try value.stringValue.or(.type("\(path).text", "a string"))
    case "action": turn.action = try ours(member, value.stringValue, "a string")
    case "arguments": try readArguments(member)
    case "result":
      turn.result = try ours(member, value.stringValue.flatMap(Turn.ActionResult.init), "ok or refused")
    case "why": turn.why = try ours(member, value.stringValue, "a string")
    case "at": turn.at = try seconds(member)
    case "end": turn.end = try seconds(member)
    case "speaker": turn.speaker = try ours(member, value.plainText, "a string")
    case "automated": turn.isAutomated = try value.boolValue.or(.type("\(path).automated", "true or false"))
    case "visibility":
      turn.visibility = try value.stringValue.flatMap(Turn.Visibility.init)
        .or(.type("\(path).visibility", "public, private or note"))
    case "node": turn.node = try ours(member, value.stringValue, "a string")
    case "mood": turn.mood = try ours(member, Mood(value), "calm, trust and warmth from 0 to 100")
    case "understood": turn.understood = try ours(member, Turn.Understood(value), "what was understood")
    case "facts": turn.facts = try ours(member, value.strings, "an array of strings") ?? []
    case "waited": turn.waited = try ours(member, value.count, "a whole number of seconds from 0")
    case "hints": turn.hints = try ours(member, value.count, "a whole number from 0") ?? 0
    case "undone": turn.isUndone = try ours(member, value.boolValue, "true or false") ?? false
    case "breach": turn.isBreach = try ours(member, value.boolValue, "true or false") ?? false
    default: keep(member)
    }
  }

  /// The names of `read(_:)`, whose null means that they are not there.
  static let known: Set<String> = [
    "role", "text", "action", "arguments", "result", "why", "at", "end", "speaker", "automated", "visibility",
    "node", "mood", "understood", "facts", "waited", "hints", "undone", "breach",
  ]

  private mutating func readArguments(_ member: JSON.Member) throws(Wrong) {
    guard let (fields, rest) = try ours(member, member.value.scalars, "an object") else { return }
    turn.arguments = fields
    if let rest { keep(JSON.Member("arguments", rest)) }
  }

  private func seconds(_ member: JSON.Member) throws(Wrong) -> Double {
    guard let seconds = member.value.doubleValue, seconds >= 0 else {
      throw .type("\(path).\(member.name)", "a number of seconds, at least 0")
    }
    return seconds
  }

  private mutating func ours<Value>(
    _ member: JSON.Member, _ value: Value?, _ expected: String
  ) throws(Wrong) -> Value? {
    if let value { return value }
    if isOurs { throw .type("\(path).\(member.name)", expected) }
    keep(member)
    return nil
  }

  private mutating func keep(_ member: JSON.Member) {
    // The arguments first, as they are written.
    let place = member.name == "arguments" ? 0 : turn.extra.count
    turn.extra.insert(Transcript.Field(member.name, member.value.text), at: place)
  }
}

extension JSON {
  /// The strings of an array of nothing else.
  var strings: [String]? {
    guard let elements else { return nil }
    let strings = elements.compactMap(\.stringValue)
    return strings.count == elements.count ? strings : nil
  }

  /// A whole number from 0 that fits into 31 bits, so that sums of them fit into an `Int`.
  var count: Int? { intValue.flatMap { (0...Int(Int32.max)).contains($0) ? $0 : nil } }
}
