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

  init(reply: AgentReply, conversation: Conversation) {
    self.reply = reply
    self.conversation = conversation
    signals = reply.signals(in: conversation)
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
