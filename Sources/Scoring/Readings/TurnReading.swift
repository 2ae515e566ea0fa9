import RapportModel
import Understanding

/// How strongly one reply, read after the turns before it, shows each criterion: for ranking replies, no part of
/// the conversation's sum.
///
/// Resolution, professionalism and relationship rest on weights fitted to labels of people (`Weights`), the others on
/// weights set by hand. Harm only ever takes away.
struct TurnReading {
  let reply: AgentReply
  let signals: Signals
  /// All moves, and those that are no part of a greeting or a holding line, but for those in sentences that do harm.
  private let made: [MadeMove]
  private let harmless: [MadeMove]
  /// Content words that it shares with what the customer said since the reply before.
  let shared: Int
  /// The reply only greets, thanks or holds the customer off.
  let isIdle: Bool
  /// What blame, dismissal and mockery take from every reading: fixed, whatever data say.
  let harm: Int
  /// Moves of the scenario's own that it makes and that do no harm.
  let suitableMoves: Int
  /// How polite it is: the sum of `Weights.courtesy`.
  let courtesy: Int
  /// The customer's latest message takes an earlier reply, and calls for no other.
  let isSettled: Bool

  init(reply: AgentReply, conversation: Conversation) {
    self.reply = reply
    signals = conversation.signals[reply.turn] ?? Signals()
    courtesy = signals.sum(Weights.courtesy)
    isIdle = reply.isIdle
    let harmful = reply.harmfulSentences
    made = reply.own.moves.map(MadeMove.init)
    harmless = reply.activity.moves.filter { move in !harmful.contains { $0.overlaps(move.span) } }.map(
      MadeMove.init)
    shared = reply.words.content.countShared(with: reply.customerWords)
    harm = Self.sum(of: made, ["blames-customer": 400, "dismisses": 400, "sarcasm": 400])
    suitableMoves =
      conversation.scenario.map { scenario in
        reply.understood.moves.count { scenario.move($0.move)?.isHarmful == false }
      } ?? 0
    isSettled = conversation.isSatisfied(before: reply)
  }

  /// What the reply's moves show, but for those in sentences that do harm.
  func signs(_ weights: MoveWeights) -> Signs {
    var signs: Signs = []
    add(weights, to: &signs)
    return signs
  }

  func add(_ weights: MoveWeights, to signs: inout Signs) {
    for move in harmless {
      if let weight = move.weight(in: weights) { signs.append(weight) }
    }
  }

  func deductions(_ weights: MoveWeights) -> Int { Self.sum(of: made, weights) }

  private static func sum(of moves: [MadeMove], _ weights: MoveWeights) -> Int {
    moves.reduce(0) { $0 + ($1.weight(in: weights) ?? 0) }
  }

  var score: Scorecard.TurnScore {
    Scorecard.TurnScore(
      turn: reply.turn,
      criteria: [
        .resolution: resolution, .clarity: clarity, .empathy: empathy, .personalisation: personalisation,
        .proactivity: proactivity, .relationship: relationship, .professionalism: professionalism,
      ],
      empathy: mechanisms, moves: reply.own.moves, notUnderstood: reply.own.notUnderstood)
  }
}

/// What some moves weigh, in thousandths.
typealias MoveWeights = KeyValuePairs<Key, Int>

/// A move by the key of its name, which compares sooner than the name.
private struct MadeMove {
  let name: Key
  let confidence: Int

  init(_ move: Reading.FoundMove) {
    name = Key(move.move)
    confidence = move.confidence
  }

  /// As far as it is sure.
  func weight(in weights: MoveWeights) -> Int? {
    weights.first { $0.key == name }.map { $0.value * confidence / 1000 }
  }
}
