import Bytes
import RapportModel

/// Messages as OpenAI's chat interface has them: `{"messages":[{"role":"user","content":"…"}, …]}`, or the array alone.
///
/// The assistant is the agent and the user the customer. Calls of tools become actions, the tools' answers their
/// results.
enum OpenAIChat: ForeignShape {
  static let format = InputFormat.openai

  static func fits(_ value: JSON) -> Bool {
    let messages = value["messages"]?.elements ?? value.elements
    guard let first = messages?.first, first["role"]?.stringValue != nil, first["turns"] == nil else {
      return false
    }
    return first["content"] != nil || first["tool_calls"] != nil
  }

  static func read(_ value: JSON, into draft: inout ConversationDraft) throws(Wrong) {
    guard let messages = value["messages"]?.elements ?? value.elements else {
      throw Wrong("no-turns", "expected an array of messages, or 'messages'")
    }
    draft.set(id: (value["id"] ?? value["conversation_id"] ?? value["custom_id"])?.plainText)
    for name in ["agent", "team", "reason", "channel", "language"] {
      let field = value[name] ?? value["metadata"]?[name]
      switch name {
      case "channel": draft.set(channel: field?.stringValue.flatMap(Channel.init))
      case "language": draft.set(language: field?.stringValue)
      default: draft.keep(name, field)
      }
    }
    try MessageReader.read(messages, into: &draft)
  }
}

/// The messages of a chat with tools, one after another.
struct MessageReader {
  /// Which turn is the action that a call made.
  private var calls: [String: Int] = [:]

  static func read(_ messages: [JSON], into draft: inout ConversationDraft) throws(Wrong) {
    var reader = MessageReader()
    for (index, message) in messages.enumerated() {
      try reader.read(message, path: "messages[\(index)]", into: &draft)
    }
  }

  private mutating func read(_ message: JSON, path: String, into draft: inout ConversationDraft) throws(Wrong) {
    guard let word = message["role"]?.stringValue else {
      throw Wrong("wrong-value", "\(path).role: every message needs a role")
    }
    let text = Self.text(of: message["content"])
    let time = Timestamp.seconds(message["timestamp"] ?? message["created_at"])
    switch word {
    case "user", "human", "customer":
      // tau-bench's simulated customer ends with a token of its own.
      var turn = Turn(role: .customer, text: text?.replacing("###STOP###", with: "").trimmed)
      turn.speaker = message["name"]?.stringValue
      draft.say(turn, at: time)
      for _ in message["tool_calls"]?.elements ?? [] { draft.drop("the customer's own tool calls") }
    case "assistant", "agent": try readAgent(message, text: text, at: time, path: path, into: &draft)
    case "tool", "function": settle(message, text: text, into: &draft)
    case "system", "developer": draft.say(Turn(role: .system, text: text), at: time)
    default:
      throw Wrong("wrong-value", "\(path).role: '\(word)' is none of user, assistant, system, developer, tool")
    }
  }

  private mutating func readAgent(
    _ message: JSON, text: String?, at time: Double?, path: String, into draft: inout ConversationDraft
  ) throws(Wrong) {
    var made = message["tool_calls"]?.elements ?? []
    if let old = message["function_call"], old != .null { made.append(old) }
    if text?.isEmpty == false || made.isEmpty {
      var turn = Turn(role: .agent, text: text)
      turn.speaker = message["name"]?.stringValue
      draft.say(turn, at: time)
    }
    for call in made {
      let function = call["function"] ?? call
      guard let name = function["name"]?.stringValue else {
        throw Wrong("wrong-value", "\(path).tool_calls: a call needs a name")
      }
      var turn = Turn(role: .agent, action: name)
      var arguments = function["arguments"] ?? .object([])
      if let written = arguments.stringValue { arguments = (try? JSON(parsing: written)) ?? .object([]) }
      turn.arguments = (arguments.members ?? []).map { .init($0.name, $0.value.plainText ?? $0.value.text) }
      if let id = call["id"]?.stringValue { calls[id] = draft.transcript.turns.count }
      draft.say(turn, at: time)
    }
  }

  /// A tool's answer that begins with an error refuses the action.
  private mutating func settle(_ message: JSON, text: String?, into draft: inout ConversationDraft) {
    let id = (message["tool_call_id"] ?? message["id"])?.stringValue
    let place =
      id.flatMap { calls.removeValue(forKey: $0) } ?? draft.transcript.turns.lastIndex { $0.action != nil }
    guard let place else { return draft.drop("answers of tools without a call") }
    let isError = text?.lowercased().hasPrefix("error") == true || message["error"]?.boolValue == true
    draft.settle(place, isError ? .refused : .ok, why: isError ? text : nil)
    draft.say(Turn(role: .tool, text: text?.isEmpty == false ? text : "(no answer)"))
  }

  /// A string, or the texts of an array of parts.
  private static func text(of content: JSON?) -> String? {
    if let parts = content?.elements {
      return parts.compactMap { ($0["text"] ?? $0["input_text"])?.stringValue }.joined(separator: "\n")
    }
    return content?.stringValue
  }
}
