import RapportModel

/// How strongly one reply, read after the turns before it, shows each criterion: for ranking replies, no part of
/// the conversation's sum.
///
/// Weights are set by hand, monotone in each move, and not validated against raters.
struct TurnReading {
  let reply: AgentReply
  let conversation: Conversation

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
