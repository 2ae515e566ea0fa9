import RapportModel

/// Who of a file's speakers is the agent, and who the customer.
struct Speakers {
  /// What a speaker is in the conversation.
  struct Part: Hashable {
    var role: Turn.Role
    var isAutomated = false
  }

  private let agents: Set<String>

  /// - Parameter agents: names that people said are agents'.
  init(agents: [String]) {
    self.agents = Set(agents.map { $0.lowercased() })
  }

  /// What each of a conversation's speakers is.
  ///
  /// Named agents first, then words that say what somebody is ("Agent 2", "caller"). Whoever is left is on the side
  /// that nobody has taken.
  ///
  /// - Throws: when it cannot be told.
  func parts(of names: [String]) throws(Wrong) -> [String: Part] {
    var parts: [String: Part] = [:]
    for name in names { parts[name] = part(of: name) }
    let open = names.filter { parts[$0] == nil }
    guard !open.isEmpty else { return parts }
    let taken = Set(parts.values.filter { !$0.isAutomated }.map(\.role))
    let role: Turn.Role
    switch (taken.contains(.agent), taken.contains(.customer)) {
    case (true, _): role = .customer
    case (false, true): role = .agent
    case (false, false):
      let list = Set(open).sorted().prefix(4).map { "'\($0)'" }.joined(separator: ", ")
      throw Wrong("unknown-speaker", "who of \(list) is the agent? say so with --agent-is")
    }
    for name in open { parts[name] = Part(role: role) }
    return parts
  }

  private func part(of name: String) -> Part? {
    let name = name.lowercased()
    if agents.contains(name) { return Part(role: .agent) }
    // With names given, words decide only what the names leave open.
    let words = name.split { !$0.isLetter }.map(String.init)
    if words.contains(where: Self.automata.contains) { return Part(role: .agent, isAutomated: true) }
    if words.contains("system") { return Part(role: .system) }
    if words.contains(where: Self.customers.contains) { return Part(role: .customer) }
    if words.contains(where: Self.agentWords.contains) { return Part(role: .agent) }
    return nil
  }

  private static let automata: Set = ["bot", "chatbot", "ivr", "automated", "automation", "virtual"]
  private static let customers: Set = [
    "customer", "caller", "client", "user", "guest", "member", "visitor", "consumer", "passenger", "patient",
    "buyer",
    "enduser", "requester", "human", "lead", "inbound", "kunde", "contact",
  ]
  private static let agentWords: Set = [
    "agent", "advisor", "adviser", "representative", "rep", "csr", "operator", "support", "assistant", "staff",
    "employee", "associate", "specialist", "clerk", "host", "admin", "outbound", "service", "helpdesk",
  ]
}
