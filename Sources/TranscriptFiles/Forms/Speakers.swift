import RapportModel

/// Who of a file's speakers is the agent, and who the customer.
struct Speakers {
  /// What a speaker is in the conversation.
  struct Part: Hashable {
    var role: Turn.Role
    var isAutomated = false
  }

  private let agents: [String]

  /// - Parameter agents: names that people said are agents'.
  init(agents: [String]) {
    self.agents = agents
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
      throw Wrong("unknown-speaker", "who of \(Self.list(Set(open))) is the agent? \(cure)")
    }
    for name in open { parts[name] = Part(role: role) }
    return parts
  }

  /// What people said already is no cure.
  private var cure: String {
    agents.isEmpty ? "say so with --agent-is" : "none of them is \(Self.list(Set(agents))), as --agent-is has it"
  }

  private static func list(_ names: Set<String>) -> String {
    let more = names.count > 4 ? " and \(names.count - 4) more" : ""
    return names.sorted().prefix(4).map { "'\($0)'" }.joined(separator: ", ") + more
  }

  /// People said that it is an agent's.
  func isNamed(_ name: String) -> Bool { agents.contains { $0.lowercased() == name.lowercased() } }

  /// Nil where neither people nor the name itself say it.
  private func part(of name: String) -> Part? {
    if isNamed(name) { return Part(role: .agent) }
    // With names given, words decide only what the names leave open.
    let words = RoleWords.words(of: name)
    if words.contains(where: RoleWords.automata.contains) { return Part(role: .agent, isAutomated: true) }
    if words.contains("system") { return Part(role: .system) }
    // "Customer service" is an agent, and "service user" a customer.
    switch words.last(where: { RoleWords.customers.contains($0) || RoleWords.agents.contains($0) }) {
    case let word?: return Part(role: RoleWords.customers.contains(word) ? .customer : .agent)
    case nil: return nil
    }
  }
}
