import RapportModel

extension Rule {
  /// Thanks in their place are part of a good end, which `CloseWell` judges: here they earn nothing.
  static let thankInItsPlace = Rule(
    "ThankInItsPlace", .relationship, rests: .language,
    means:
      "Loyalty is thanked for only where it is known, and feedback is asked for only when the matter is settled "
      + "and the customer calm.",
    source: .decision(
      "Thanks for a loyalty that nobody knows of are a phrase, and a survey beside an open complaint tells the "
        + "customer that the score matters more than they do.")
  ) { rule, conversation in
    conversation.replies.flatMap { reply -> [Evidence] in
      var rows: [Evidence] = []
      if let thanks = reply.makes("thanks-for-loyalty"), !conversation.knowsTenure(before: reply.turn) {
        let reason = "loyalty is thanked for, and nothing says how long the customer has been one"
        rows.append(rule.lost(Tenths(2), at: reply.turn, in: thanks.span, reason))
      }
      if let ask = reply.makes("invites-feedback"), let why = conversation.whyNoFeedback(at: reply) {
        rows.append(rule.lost(Tenths(2), at: reply.turn, in: ask.span, "feedback is asked for while \(why)"))
      }
      return rows
    }
  }
}

extension Conversation {
  /// A fact or a field of the record is about it, or the customer has said so.
  fileprivate func knowsTenure(before turn: Int) -> Bool {
    let known = transcript.customer.map(\.name) + (scenario?.facts.map(\.name) ?? [])
    let said = customers.filter { $0.turn < turn }.flatMap(\.words.all)
    return known.contains { Words($0.spelled).all.saysTenure } || said.contains { CueWords.tenure.contains($0.key) }
  }

  /// Why the moment is wrong; nil when the matter is in hand and no feeling is open.
  fileprivate func whyNoFeedback(at reply: AgentReply) -> String? {
    if let felt = openFeeling(after: reply) { return "this is open: \(felt.inWords)" }
    if let ledger = ledger(before: reply.turn), ledger.mood.calm < 40 { return "the customer is not calm" }
    let isUnsolved = customers.last { $0.turn < reply.turn }?.cues.makes(CustomerCues.contradicts) == true
    return isUnsolved || !hasDeed ? "the matter is not settled" : nil
  }
}

extension [Word] {
  /// As the name of a fact.
  fileprivate var saysTenure: Bool {
    contains { CueWords.tenure.contains($0.key) }
      || (contains { $0.key == Word.key("since") } && allSatisfy { CueWords.customerSince.contains($0.key) })
  }
}
