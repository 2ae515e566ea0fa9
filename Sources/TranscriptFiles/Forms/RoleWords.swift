/// Words by which speakers are called after what they do: "Agent 2", "Caller", "Bot".
package enum RoleWords {
  static let automata: Set = ["bot", "chatbot", "ivr", "automated", "automation", "virtual"]
  static let customers: Set = [
    "customer", "caller", "client", "user", "guest", "member", "visitor", "consumer", "passenger", "patient",
    "buyer",
    "enduser", "requester", "human", "lead", "inbound", "kunde", "contact",
  ]
  static let agents: Set = [
    "agent", "advisor", "adviser", "representative", "rep", "csr", "operator", "support", "assistant", "staff",
    "employee", "associate", "specialist", "clerk", "host", "admin", "outbound", "service", "helpdesk", "care",
  ]

  /// A name that is nothing but such words says what somebody does, and not who they are: "Agent", "Customer service".
  package static func areAll(of name: String) -> Bool {
    let words = Self.words(of: name)
    return !words.isEmpty && !name.contains(where: \.isNumber)
      && words.allSatisfy { automata.contains($0) || customers.contains($0) || agents.contains($0) }
  }

  /// In lower case.
  static func words(of name: String) -> [String] { name.lowercased().split { !$0.isLetter }.map(String.init) }
}
