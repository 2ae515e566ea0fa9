import RapportModel

/// Where the customer was told no.
struct Refusal: Sendable {
  let turn: Int
  let span: Span
}

extension Conversation {
  /// The first clear no: the standard move, or a scenario's own whose name begins with it ("declines-refund").
  ///
  /// What an agent cannot see, find or hear is no refusal unless the scenario says so: "I can't tell you the day". A
  /// recording knows a no only where it answers somebody.
  var refusal: Refusal? {
    replies.lazy.compactMap { reply in
      guard scenarioWords != nil || reply.answers != nil else { return nil }
      return reply.own.moves.first { move in
        move.move.utf8.starts(with: "declines".utf8)
          && (scenario?.move(move.move) != nil || reply.refuses(in: move.span))
      }.map { Refusal(turn: reply.turn, span: $0.span) }
    }.first
  }
}

extension AgentReply {
  fileprivate func refuses(in span: Span) -> Bool {
    !words.within(span).contains { CueWords.unable.contains($0.key) }
  }
}
