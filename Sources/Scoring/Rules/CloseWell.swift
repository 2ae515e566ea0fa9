import RapportModel

extension Rule {
  static let closeWell = Rule(
    "CloseWell", .relationship, rests: .language,
    means: "Where the matter is settled, the last reply checks, thanks or says goodbye, or tells a customer who "
      + "takes leave what comes next; elsewhere such words are nothing, and a bare goodbye that wishes nothing, sums "
      + "up nothing and asks nothing is no good end unless it returns the customer's own.",
    source: .published(
      "Warm at the beginning and the end, plain competence between (Packard, Li and Berger, "
        + "Journal of Consumer Research 2023)."),
    helpedBy: ["checks-solved", "closes"]
  ) { rule, conversation in
    guard conversation.isSettled, let last = conversation.replies.last else { return [] }
    let of = Tenths(6)
    let closing = ["closes", "checks-solved", "invites-feedback", "thanks", "thanks-for-loyalty"]
    let settled = conversation.settledTurn ?? -1
    var curt: (span: Span, saysMore: Bool)?
    for reply in conversation.replies.suffix(2).reversed() {
      // Before it was settled only who asks how it went was about to close.
      if reply.turn < settled, !(reply.asksHowItWent && conversation.hasStated(before: reply.turn)) { continue }
      let moves = reply.own.moves.filter { closing.contains($0.move) }
      guard !reply.isHarmful, let move = moves.first(where: { !reply.isBareFarewell($0) }) ?? moves.first else {
        continue
      }
      if reply.isBareFarewell(move), !conversation.returnsFarewell(reply), !reply.isWarmBesideFarewell {
        if reply.turn != last.turn { continue }
        curt = (move.span, reply.saysMoreThanFarewell)
        continue
      }
      return [rule.earned(of, of: of, at: reply.turn, in: move.span, "the conversation is brought to a good end")]
    }
    if conversation.settlesLast { return [] }
    if let (span, saysMore) = curt {
      let reason = "it ends with a bare goodbye"
      return [rule.earned(saysMore ? Tenths(2) : .zero, of: of, at: last.turn, in: span, reason)]
    }
    if !last.isHarmful, let move = last.makes("promises", "states-next-step", "reassures") {
      if conversation.isPartedByCustomer(after: last), !last.isRepeated(move.span) {
        let reason = "it ends with what comes next, and the customer says goodbye"
        return [rule.earned(of, of: of, at: last.turn, in: move.span, reason)]
      }
      let reason = "it ends with what comes next, without a closing word"
      return [rule.earned(Tenths(4), of: of, at: last.turn, in: move.span, reason)]
    }
    // Whoever says the same once more has had the last word in hand.
    let isNew = !last.isHarmful && last.repeatedSentences.isEmpty
    if isNew, conversation.isPartedByCustomer(after: last) { return [] }
    return [rule.missed(of: of, at: last.turn, "it ends without a closing word")]
  }
}

extension Conversation {
  /// The right outcome is reached, or the customer of a recording says that it is solved.
  fileprivate var isSettled: Bool {
    if scenario != nil { return isRightOutcome }
    if let ending, !ending.word.isTaken { return false }
    return customers.contains { customer in
      isAnswered(before: customer.turn) && customer.endings.contains { $0.word == .confirms }
    }
  }

  /// A recording's customer has the last word with what settles it: no reply was there to close.
  fileprivate var settlesLast: Bool {
    guard let settledTurn, let last = replies.last else { return false }
    return settledTurn > last.turn
  }

  /// The first message of a recording's customer that says that it is solved, after an answer.
  fileprivate var settledTurn: Int? {
    guard scenario == nil else { return nil }
    return customers.first { customer in
      isAnswered(before: customer.turn) && customer.endings.contains { $0.word == .confirms }
    }?.turn
  }

  /// The customer has taken leave, and the reply answers that.
  fileprivate func returnsFarewell(_ reply: AgentReply) -> Bool {
    reply.answers.flatMap(customer(at:))?.takesLeave ?? false
  }

  /// In practice the customer's next words ended it: the agent could not know that these were the last.
  fileprivate func isPartedByCustomer(after last: AgentReply) -> Bool {
    scenario != nil && customers.last.map { $0.turn > last.turn } ?? false
  }
}
