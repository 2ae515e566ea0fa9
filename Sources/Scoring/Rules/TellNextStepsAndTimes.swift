import RapportModel

extension Rule {
  /// The customer is told unasked what happens next and when; empty words without anything done earn nothing.
  static let tellNextStepsAndTimes = Rule("TellNextStepsAndTimes", .proactivity, rests: .language) {
    rule, conversation in
    let of = Tenths(4)
    let steps = ["states-next-step", "promises", "hands-over"]
    let step = conversation.replies.lazy.compactMap { reply in
      (reply.fresh(steps)?.span ?? conversation.claimedDeed(in: reply)).map { (reply.turn, $0) }
    }.first { _ in true }
    let time =
      conversation.toldTime
      ?? conversation.replies.lazy.compactMap { reply in
        reply.fresh(["gives-time"]).map { (reply.turn, $0.span) }
      }.first { _ in true }
    return [rule.told(step, "next step", of, conversation), rule.told(time, "time", of, conversation)]
  }

  private func told(
    _ place: (turn: Int, span: Span)?, _ what: String, _ of: Tenths, _ conversation: Conversation
  ) -> Evidence {
    guard let place else {
      for reply in conversation.replies {
        if let span = reply.unclear(about: CueWords.steps) {
          return notJudged(at: reply.turn, in: span, "this sentence was not understood; it may tell a \(what)")
        }
      }
      return missed(of: of, "no \(what) was told")
    }
    guard conversation.hasDeed else {
      return earned(.zero, of: of, at: place.turn, in: place.span, "a \(what) is told, but nothing was done")
    }
    return earned(of, of: of, at: place.turn, in: place.span, "a \(what) is told")
  }
}
