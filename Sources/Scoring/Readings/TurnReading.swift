import RapportModel

/// How strongly one reply, read after the turns before it, shows each criterion: for ranking replies, no part of
/// the conversation's sum.
///
/// Resolution, professionalism and relationship rest on weights fitted to labels of people (`Weights`), the others on
/// weights set by hand. Harm only ever takes away.
struct TurnReading {
  let reply: AgentReply
  let conversation: Conversation
  let signals: Signals
  /// The moves that are no part of a greeting or a holding line, but for those in sentences that do harm.
  let harmless: [Reading.FoundMove]
  /// The reply only greets, thanks or holds the customer off.
  let isIdle: Bool
  /// What blame, dismissal and mockery take from every reading: fixed, whatever data say.
  let harm: Int

  init(reply: AgentReply, conversation: Conversation) {
    self.reply = reply
    self.conversation = conversation
    signals = conversation.signals[reply.turn] ?? Signals()
    isIdle = reply.isIdle
    let harmful = reply.harmfulSentences
    harmless = reply.activeMoves.filter { move in !harmful.contains { $0.overlaps(move.span) } }
    harm = Self.deductions(["blames-customer": 400, "dismisses": 400, "sarcasm": 400], from: reply)
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
