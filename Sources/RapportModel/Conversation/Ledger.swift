/// What has been said, done, told, asked and met so far, folded from the turns of a transcript.
///
/// The engine decides with it and the scorer folds a transcript through it, so that a condition means the same in
/// play and in grading.
package struct Ledger: Sendable, Hashable {
  /// A claim of the agent about a desk action.
  package struct Claim: Sendable, Hashable {
    package var claim: Reading.Claim
    /// Index of the turn that makes it.
    package var turn: Int

    package init(claim: Reading.Claim, turn: Int) {
      self.claim = claim
      self.turn = turn
    }
  }

  /// Held by reference and lent: a scenario is much to copy, and each moment of a conversation has a ledger.
  package var scenario: Scenario { _read { yield held.scenario } }
  private let held: HeldScenario
  /// Facts that the agent knows.
  package private(set) var agentKnows: Set<String>
  /// Facts that the customer knows.
  package private(set) var customerKnows: Set<String>
  /// The turn in which the agent first told a fact rightly; −1 for an earlier episode.
  package private(set) var told: [String: Int]
  /// How often the agent asked for a fact.
  package private(set) var asked: [String: Int]
  /// The turn in which a desk action was first carried out; −1 for a promise kept after an earlier episode.
  package private(set) var done: [String: Int]
  /// Desk actions since the customer last spoke.
  package private(set) var justDone: Set<String>
  /// Moves of the latest reply.
  package private(set) var said: Set<String>
  /// The turn in which a move was first made.
  package private(set) var everSaid: [String: Int]
  /// The turn in which a move was first made by a reading that is sure enough for needs: any that a goal wants, too.
  package private(set) var surelySaid: [String: Int]
  package private(set) var claims: [Claim]
  /// The turn in which a node was first reached.
  package private(set) var visited: [String: Int]
  /// The turn after which a need was first met.
  package private(set) var met: [String: Int]
  package private(set) var mood: Mood
  /// Seconds that the customer has waited since the agent's latest reply.
  package var silence: Int
  /// How many turns have been noted, undone ones included: the index of the next.
  package private(set) var count: Int

  package init(scenario: Scenario, carried: Carried? = nil) {
    held = HeldScenario(scenario: scenario)
    agentKnows = Set(scenario.facts.filter(\.agentKnows).map(\.name)).union(carried?.agentKnows ?? [])
    customerKnows = Set(scenario.facts.filter(\.customerKnows).map(\.name)).union(carried?.told ?? [])
    told = Dictionary((carried?.told ?? []).map { ($0, -1) }, uniquingKeysWith: { first, _ in first })
    asked = [:]
    let kept = (carried?.promises ?? []).filter { $0.state == .kept }.map(\.action)
    done = Dictionary(kept.map { ($0, -1) }, uniquingKeysWith: { first, _ in first })
    justDone = []
    said = []
    everSaid = [:]
    surelySaid = [:]
    claims = []
    visited = [:]
    met = [:]
    mood = carried?.mood ?? scenario.persona.restingMood
    silence = 0
    count = 0
  }

  /// Takes in the next turn of the transcript; an undone one only counts.
  package mutating func note(_ turn: Turn) {
    let index = count
    count += 1
    guard !turn.isUndone else { return }
    switch turn.role {
    case .agent:
      // A turn may do something and say something; what it does comes first.
      if turn.action != nil { noteAction(turn, at: index) }
      if turn.action == nil || turn.understood != nil { noteReply(turn, at: index) }
    case .customer: noteCustomer(turn, at: index)
    case .system, .tool: break
    }
    if let node = turn.node, visited[node] == nil { visited[node] = index }
    if let mood = turn.mood { self.mood = mood }
    for need in scenario.needs where met[need.name] == nil && holds(all: need.metBy, surely: true) {
      met[need.name] = index
    }
  }

  private mutating func noteAction(_ turn: Turn, at index: Int) {
    guard let name = turn.action, turn.result != .refused else { return }
    if done[name] == nil { done[name] = index }
    justDone.insert(name)
    agentKnows.formUnion(scenario.action(name)?.reveals ?? [])
  }

  private mutating func noteReply(_ turn: Turn, at index: Int) {
    let reading = turn.understood?.reading ?? Reading()
    silence = 0
    said = Set(reading.moves.map(\.move))
    for move in reading.moves where everSaid[move.move] == nil { everSaid[move.move] = index }
    for move in reading.moves where move.isSure || held.wanted.contains(move.move) {
      if surelySaid[move.move] == nil { surelySaid[move.move] = index }
    }
    for fact in reading.told where fact.isRight && agentKnows.contains(fact.fact) {
      if told[fact.fact] == nil { told[fact.fact] = index }
      customerKnows.insert(fact.fact)
    }
    for fact in reading.asked { asked[fact.fact, default: 0] += 1 }
    claims += reading.claims.map { Claim(claim: $0, turn: index) }
  }

  private mutating func noteCustomer(_ turn: Turn, at index: Int) {
    agentKnows.formUnion(turn.facts)
    // Who only asks whether anybody is there has not been told of the deeds yet.
    if let waited = turn.waited {
      silence = waited
    } else {
      justDone = []
    }
  }
}

/// A class, although it never changes, so that ledgers share it.
private final class HeldScenario: Sendable, Hashable {
  let scenario: Scenario
  /// Moves that a goal wants.
  let wanted: Set<String>

  init(scenario: Scenario) {
    self.scenario = scenario
    wanted = Set(scenario.goals.flatMap(\.conditions).flatMap(\.wanted).compactMap(\.move))
  }

  static func == (one: HeldScenario, other: HeldScenario) -> Bool {
    one === other || one.scenario == other.scenario
  }

  func hash(into hasher: inout Hasher) { hasher.combine(scenario.id) }
}
