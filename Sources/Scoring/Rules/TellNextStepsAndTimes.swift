import RapportModel

extension Rule {
  static let tellNextStepsAndTimes = Rule(
    "TellNextStepsAndTimes", .proactivity, rests: .language,
    means: "The customer is told unasked what happens next and when; empty words without anything done earn "
      + "nothing.",
    source: .decision("Good handling of complaints says what happens next and gives a timescale."),
    helpedBy: ["states-next-step", "gives-time"]
  ) { rule, conversation in
    let of = Tenths(4)
    let steps = ["states-next-step", "promises", "hands-over"]
    let step = conversation.replies.lazy.compactMap { reply in
      (reply.freshStep(steps)?.span ?? conversation.claimedDeed(in: reply)).map { (turn: reply.turn, span: $0) }
    }.first { _ in true }
    let given = conversation.replies.lazy.compactMap { reply in
      reply.freshStep(["gives-time"]).map { (turn: reply.turn, span: $0.span) }
    }.first { _ in true }
    let time = [conversation.toldTime, given].compactMap(\.self).min { $0.turn < $1.turn }
    // Solved in the conversation, with nothing done at the desk: there is nothing to wait for.
    let isAwaited = conversation.scenario == nil || conversation.deed != nil || !conversation.isRightOutcome
    let places = [(step, "what happens next"), (time, "when it happens")]
    return places.filter { isAwaited || $0.0 != nil }.map { rule.told($0.0, $0.1, of, conversation) }
  }

  private func told(
    _ place: (turn: Int, span: Span)?, _ what: String, _ of: Tenths, _ conversation: Conversation
  ) -> Evidence {
    guard let place else {
      for reply in conversation.replies {
        if let span = reply.unclear(about: CueWords.steps) {
          return notJudged(at: reply.turn, in: span, "this sentence was not understood; it may tell \(what)")
        }
      }
      return missed(of: of, "the customer is not told \(what)")
    }
    guard conversation.hasDeed else {
      return earned(
        .zero, of: of, at: place.turn, in: place.span, "the customer is told \(what), but nothing was done")
    }
    return earned(of, of: of, at: place.turn, in: place.span, "the customer is told \(what)")
  }
}
