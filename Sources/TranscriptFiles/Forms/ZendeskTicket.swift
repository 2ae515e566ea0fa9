import Bytes
import RapportModel

/// Tickets of Zendesk with their comments: one a line, `{"tickets":[…]}`, or `{"ticket":{…},"comments":[…]}`.
///
/// The requester is the customer and whoever else writes the agent; a comment that is not public is a note.
/// Source: Zendesk's API reference, "Tickets" and "Ticket Comments".
enum ZendeskTicket: ForeignShape {
  static let format = InputFormat.zendesk

  static func fits(_ value: JSON) -> Bool {
    if let tickets = value["tickets"]?.elements { return tickets.contains { $0["comments"] != nil } }
    guard let first = value["comments"]?.elements?.first else { return false }
    return first["author_id"] != nil || first["author"] != nil
  }

  static func conversations(in value: JSON) -> [JSON] { value["tickets"]?.elements ?? [value] }

  static func read(_ value: JSON, into draft: inout ConversationDraft) throws(Wrong) {
    let ticket = value["ticket"] ?? value
    guard let comments = (value["comments"] ?? ticket["comments"])?.elements else {
      throw Wrong("no-turns", "a ticket needs 'comments', an array")
    }
    guard let requester = (ticket["requester_id"] ?? ticket["requester"]?["id"])?.plainText else {
      throw Wrong("wrong-value", "a ticket needs 'requester_id', or it cannot be told who the customer is")
    }
    draft.set(id: ticket["id"]?.plainText)
    draft.set(channel: channel(ticket["via"]?["channel"]?.stringValue))
    draft.know("name", ticket["requester"]?["name"]?.stringValue)
    draft.keep(
      "agent", (ticket["assignee_id"] ?? ticket["assignee"]?["id"]).flatMap(\.plainText).map { .string($0) })
    draft.keep("team", (ticket["group_id"] ?? ticket["group"]?["name"]).flatMap(\.plainText).map { .string($0) })
    draft.keep("reason", ticket["type"])
    draft.keep("started", ticket["created_at"])
    for comment in comments { read(comment, requester, into: &draft) }
  }

  private static func read(_ comment: JSON, _ requester: String, into draft: inout ConversationDraft) {
    guard let author = (comment["author_id"] ?? comment["author"]?["id"])?.plainText else {
      return draft.drop("comments without an author")
    }
    let isCustomer = author == requester
    var turn = Turn(role: isCustomer ? .customer : .agent)
    turn.text =
      (comment["plain_body"] ?? comment["body"])?.stringValue?.withoutEntities
      ?? comment["html_body"]?.stringValue?.withoutMarkup
    turn.speaker = author
    if comment["public"]?.boolValue == false { turn.visibility = .note }
    // −1 is Zendesk itself; a rule's words are nobody's.
    turn.isAutomated = author == "-1" || ["rule", "system"].contains(comment["via"]?["channel"]?.stringValue)
    if isCustomer { turn.isAutomated = false }
    draft.say(turn, at: Timestamp.seconds(comment["created_at"]))
  }

  private static func channel(_ word: String?) -> Channel? {
    switch word {
    case "email", "web", "web_form": .email
    case "chat", "native_messaging", "messaging": .chat
    case "voice", "phone": .phone
    case "twitter", "facebook", "whatsapp", "instagram_dm", "any_channel": .social
    default: nil
    }
  }
}
