/// Something that holds or does not hold at a moment of the conversation.
///
/// In an author's file a condition is a few words ("said declines-refund", "mood calm below 40"); a `when` is a
/// list of them, and all must hold.
package indirect enum Condition: Sendable, Hashable {
  /// The latest reply makes the move; in goals and needs, any reply so far.
  case said(String)
  /// Any reply so far makes the move.
  case everSaid(String)
  /// The desk action was carried out at any time so far.
  case done(String)
  /// The desk action was carried out since the customer last spoke.
  case justDone(String)
  /// The agent has told the customer the fact.
  case told(String)
  /// The agent knows the fact: from the record, the desk or the customer.
  case knows(String)
  /// The need is met.
  case met(String)
  case moodBelow(Mood.Scale, Int)
  case moodAtLeast(Mood.Scale, Int)
  /// The agent has asked for the fact at least this many times.
  case asked(String, times: Int)
  /// The customer has waited at least this many seconds for a reply.
  case silent(seconds: Int)
  /// The conversation has been at the node.
  case visited(String)
  /// The session runs this variant.
  case variant(String)
  case not(Condition)
  case any([Condition])

  /// How many leaves it has: of reactions that hold, the one with most is taken.
  package var leaves: Int {
    switch self {
    case .not(let inner): inner.leaves
    case .any(let some): some.map(\.leaves).max() ?? 0
    default: 1
    }
  }

  /// What it waits for: its leaves but for those that it excludes.
  package var wanted: [Condition] {
    switch self {
    case .not: []
    case .any(let some): some.flatMap(\.wanted)
    default: [self]
    }
  }

  /// The move whose being said it is; nil for every other condition.
  package var move: String? {
    switch self {
    case .said(let move), .everSaid(let move): move
    default: nil
    }
  }

  /// Calls with each leaf, also with what is excluded.
  package func visit(_ leaf: (Condition) -> Void) {
    switch self {
    case .not(let inner): inner.visit(leaf)
    case .any(let some): for condition in some { condition.visit(leaf) }
    default: leaf(self)
    }
  }
}
