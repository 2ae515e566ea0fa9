import Bytes
import RapportModel

/// Conversations of Intercom: one a line, or `{"conversations":[…]}`.
///
/// Users, leads and contacts are the customer, admins and teams the agent; bots are automated; notes are notes.
/// Source: Intercom's API reference, "Conversations", of version 2.11.
enum IntercomConversation: ForeignShape {
  static let format = InputFormat.intercom

  static func fits(_ value: JSON) -> Bool {
    if let all = value["conversations"]?.elements { return all.first.map(fits) ?? false }
    return value["conversation_parts"] != nil && value["source"] != nil
  }

  static func conversations(in value: JSON) -> [JSON] { value["conversations"]?.elements ?? [value] }

  static func read(_ value: JSON, into draft: inout ConversationDraft) throws(Wrong) {
    guard let source = value["source"], source.members != nil else {
      throw Wrong("no-turns", "a conversation of Intercom needs 'source', the first message")
    }
    let parts = value["conversation_parts"]?["conversation_parts"] ?? value["conversation_parts"]
    draft.set(id: value["id"]?.plainText)
    draft.set(channel: channel(source["type"]?.stringValue))
    draft.keep("agent", value["admin_assignee_id"]?.plainText.map { .string($0) })
    draft.keep("team", value["team_assignee_id"]?.plainText.map { .string($0) })
    if let rating = value["conversation_rating"]?["rating"], rating.intValue != nil {
      draft.keep("outcome", ["csat": rating])
    }
    let author = source["author"]
    if isCustomer(author) {
      draft.know("name", author?["name"]?.stringValue)
      draft.know("id", author?["id"]?.plainText)
    }
    say(source, at: source["created_at"] ?? value["created_at"], isNote: false, into: &draft)
    for part in parts?.elements ?? [] {
      let kind = part["part_type"]?.stringValue ?? "comment"
      guard let body = part["body"]?.stringValue, !body.isEmpty else {
        draft.drop(
          kind == "comment" ? "messages without text" : "events without text (assigned, closed and the like)")
        continue
      }
      say(part, at: part["created_at"], isNote: kind == "note", into: &draft)
    }
  }

  private static func say(_ message: JSON, at time: JSON?, isNote: Bool, into draft: inout ConversationDraft) {
    let author = message["author"]
    var turn = Turn(role: isCustomer(author) ? .customer : .agent)
    turn.text = message["body"]?.stringValue?.withoutMarkup
    turn.speaker = author?["id"]?.plainText
    turn.isAutomated =
      turn.role == .agent
      && (author?["type"]?.stringValue == "bot" || author?["from_ai_agent"]?.boolValue == true
        || message["delivered_as"]?.stringValue == "automated")
    if isNote { turn.visibility = .note }
    draft.say(turn, at: Timestamp.seconds(time))
  }

  private static func isCustomer(_ author: JSON?) -> Bool {
    ["user", "lead", "contact"].contains(author?["type"]?.stringValue)
  }

  private static func channel(_ word: String?) -> Channel? {
    switch word {
    case "conversation", "push": .chat
    case "email": .email
    case "phone_call", "phone_switch": .phone
    case "facebook", "instagram", "twitter", "whatsapp": .social
    default: nil
    }
  }
}
