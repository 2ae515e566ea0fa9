import RapportModel

/// What came about before a reply is tried on a branch.
package struct Arrangement: Sendable, Hashable {
  /// Deeds that the branch waits for were done since the customer last spoke, not before.
  package var deedsAreFresh: Bool
  /// What the branch waits for and the reply does not say was said before.
  package var wordsWereSaid: Bool
  /// Where words or a deed will do, the deed is not done, so that the words decide.
  package var wordsDecide: Bool

  package init(deedsAreFresh: Bool, wordsWereSaid: Bool, wordsDecide: Bool = false) {
    self.deedsAreFresh = deedsAreFresh
    self.wordsWereSaid = wordsWereSaid
    self.wordsDecide = wordsDecide
  }
}

/// How a branch is reached without playing up to it: what authors' samples are tried on.
extension Session {
  /// A new session of the same scenario that stands at a node, where all that a reaction waits for has come about but
  /// for what the reply itself brings.
  ///
  /// The agent knows all there is to know, as after a look at everything.
  ///
  /// - Parameter reading: of the reply that will be tried: what it says need not have been said before.
  package func arranged(
    at node: Node, for reaction: Reaction, before reading: Reading, _ arrangement: Arrangement
  ) -> Session {
    var session = Session(
      scenario: scenario, standard: Array(moves.values), channel: channel, seed: seed, carried: carried, id: id,
      mode: mode, encoder: encoder)
    session.state.ledger.note(session.knowingAll)
    let open = session.open(reaction.when, beyond: reading, arrangement)
    if arrangement.wordsWereSaid { session.sayBefore(open) }
    session.feelAndWait(open)
    let deeds = open.compactMap(\.deed)
    if !arrangement.deedsAreFresh { for deed in deeds where !deed.isFresh { session.noteDeed(deed.action) } }
    if !node.says.isEmpty { session.arrive(for: node) }
    for deed in deeds where deed.isFresh || arrangement.deedsAreFresh { session.noteDeed(deed.action) }
    return session
  }

  /// Whether the words of a reply are of a branch's business: it waits for none, or for some that the reply says.
  package func isAddressed(_ reaction: Reaction, by reading: Reading) -> Bool {
    var waits = false
    var isAddressed = false
    for condition in reaction.when {
      condition.visit { leaf in
        guard leaf.isAboutWords else { return }
        waits = true
        isAddressed = isAddressed || reading.shows(leaf)
      }
    }
    return !waits || isAddressed
  }

  private mutating func arrive(for node: Node) {
    arrive(at: node, after: [])
    // The trial is about what comes next.
    state.outcome = nil
    state.patience = scenario.persona.patience
  }

  /// The leaves that have to come about before the reply, one of each alternative.
  private func open(
    _ conditions: [Condition], beyond reading: Reading, _ arrangement: Arrangement
  ) -> [Condition] {
    var after = state.ledger
    after.note(Self.reply(reading))
    return conditions.flatMap { leaves(of: $0, after, arrangement) }
  }

  private func leaves(of condition: Condition, _ after: Ledger, _ arrangement: Arrangement) -> [Condition] {
    guard !after.holds(condition, inReply: true) else { return [] }
    switch condition {
    case .said, .variant, .not: return []
    case .any(let some):
      if arrangement.wordsDecide, some.contains(where: \.isAboutWords) { return [] }
      return some.lazy.map { leaves(of: $0, after, arrangement) }.first { !$0.isEmpty } ?? []
    case .met(let name):
      let need = scenario.needs.first { $0.name == name }
      return (need?.metBy ?? []).flatMap { leaves(of: $0.atAnyTime, after, arrangement) }
    default: return [condition]
    }
  }

  private var knowingAll: Turn {
    var turn = Turn(role: .customer, text: "")
    turn.facts = scenario.facts.map(\.name)
    turn.mood = state.mood
    return turn
  }

  private mutating func sayBefore(_ open: [Condition]) {
    let span = Span(0, 1)
    for condition in open {
      var reading = Reading()
      switch condition {
      case .told(let fact): reading.told = [.init(fact: fact, span: span)]
      case .everSaid(let move): reading.moves = [.init(move: move, confidence: 1000, span: span, by: "")]
      case .asked(let fact, let times):
        reading.asked = Array(repeating: .init(fact: fact, span: span), count: times)
      default: continue
      }
      state.ledger.note(Self.reply(reading))
    }
  }

  private mutating func feelAndWait(_ open: [Condition]) {
    for condition in open {
      switch condition {
      case .visited(let node):
        var turn = Turn(role: .customer, text: "")
        turn.node = node
        state.ledger.note(turn)
      case .moodBelow(let scale, let bound): state.mood[scale] = max(0, bound - Self.safely)
      case .moodAtLeast(let scale, let bound): state.mood[scale] = min(100, bound + Self.safely)
      case .silent(let seconds): state.ledger.silence = seconds
      default: break
      }
    }
  }

  /// So far from a bound, in points, that what the reply stirs does not cross it: three steps of 8 at a temperament of
  /// 100 %.
  private static let safely = 24

  private mutating func noteDeed(_ name: String) {
    var turn = Turn(role: .agent, action: name)
    turn.result = .ok
    turn.facts = scenario.action(name)?.reveals ?? []
    add(turn)
  }

  private static func reply(_ reading: Reading) -> Turn {
    var turn = Turn(role: .agent, text: "")
    turn.understood = Turn.Understood(reading: reading, reaction: "")
    return turn
  }
}

extension Condition {
  /// A reply can bring it about by what it says.
  fileprivate var isAboutWords: Bool {
    switch self {
    case .said, .told, .asked: true
    default: false
    }
  }

  /// The desk action that it waits for, and whether it has to be done since the customer last spoke.
  fileprivate var deed: (action: String, isFresh: Bool)? {
    switch self {
    case .done(let action): (action, false)
    case .justDone(let action): (action, true)
    default: nil
    }
  }

  /// In a need what was said counts whenever it was said.
  fileprivate var atAnyTime: Condition {
    switch self {
    case .said(let move): .everSaid(move)
    case .any(let some): .any(some.map(\.atAnyTime))
    default: self
    }
  }
}

extension Reading {
  fileprivate func shows(_ leaf: Condition) -> Bool {
    switch leaf {
    case .said(let move): makes(move)
    case .told(let fact): told.contains { $0.fact == fact }
    case .asked(let fact, _): asked.contains { $0.fact == fact }
    default: false
    }
  }
}

extension Session {
  /// The conditions that would not hold after a reply.
  package func missing(_ conditions: [Condition], after reading: Reading) -> [Condition] {
    var after = state.ledger
    after.note(Self.reply(reading))
    return conditions.filter { !after.holds($0, inReply: true) }
  }
}
