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
      if let thanks = reply.thanksForLoyalty, !conversation.knowsTenure(before: reply.turn) {
        let reason = "loyalty is thanked for, and nothing says how long the customer has been one"
        rows.append(rule.lost(Tenths(2), at: reply.turn, in: thanks, reason))
      }
      if let ask = reply.asksForFeedback, let why = conversation.whyNoFeedback(at: reply) {
        rows.append(rule.lost(Tenths(2), at: reply.turn, in: ask, "feedback is asked for while \(why)"))
      }
      return rows
    }
  }
}

extension AgentReply {
  /// Somebody is thanked: that one is "always here for you", or that the customer has been one for years, thanks
  /// nobody.
  fileprivate var thanksForLoyalty: Span? {
    own.moves.first { move in
      guard move.move == "thanks-for-loyalty" else { return false }
      let said = words.within(words.sentence(around: move.span))
      // "Thank you for choosing us" claims no loyalty.
      let isFormula =
        said.contains { CueWords.choosing.contains($0.key) } && !said.contains { CueWords.tenure.contains($0.key) }
      return !isFormula && said.contains { CueWords.grateful.contains($0.key) }
    }?.span
  }

  /// Thanks for feedback that was given ask for none.
  fileprivate var asksForFeedback: Span? { invitesFeedback ?? asksForStars }

  /// "Please give us five stars"
  private var asksForStars: Span? {
    words.sentences.first { sentence in
      let said = words.within(sentence)
      return said.contains { CueWords.rating.contains($0.key) } && said.contains { CueWords.toUs.contains($0.key) }
        && said.contains { CueWords.stars.contains($0.key) }
    }
  }

  private var invitesFeedback: Span? {
    own.moves.first { move in
      guard move.move == "invites-feedback" else { return false }
      let sentence = words.sentence(around: move.span)
      let said = words.within(sentence)
      // "We will pass your suggestions on."
      let isTheirs = words.within(move.span).first.map { CueWords.you.contains($0.key) } ?? false
      // "How did you give us feedback?", "your feedback was followed up".
      let isOver = zip(said, said.dropFirst()).contains { first, second in
        CueWords.pastAuxiliaries.contains(first.key)
          && (first.key != CueWords.did || second.key == CueWords.youAlone)
      }
      if isOver { return false }
      if words.isQuestion(sentence) || directive(in: said) != nil { return true }
      if isRecorded, isTheirs { return false }
      // "We would love to turn this around" asks for nothing.
      if said.contains(where: { CueWords.would.contains($0.key) }) {
        return !isRecorded || said.contains { CueWords.surveyed.contains($0.key) }
      }
      return !said.contains { CueWords.grateful.contains($0.key) || CueWords.received.contains($0.key) }
    }?.span
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
    let latest = customers.last { $0.turn < reply.turn }
    let isUnsolved = latest?.cues.makes(CustomerCues.contradicts) == true
    // In practice what is done later settles nothing yet.
    let isDealtWith = scenario == nil ? hasDeed : deed.map { $0 < reply.turn } ?? isRightOutcome
    return isUnsolved || !isDealtWith || isLeftOpen(by: reply, after: latest) ? "the matter is not settled" : nil
  }
}

extension Conversation {
  /// The customer of a recording came back with something else than thanks, and the reply says nothing more to it.
  private func isLeftOpen(by reply: AgentReply, after latest: CustomerTurn?) -> Bool {
    guard scenario == nil, let latest, isAnswered(before: latest.turn) else { return false }
    if let ending, ending.word.isCross, ending.turn > reply.turn { return true }
    return !(solutions[reply.turn] ?? []).contains(where: \.isStated)
  }
}

extension [Word] {
  /// As the name of a fact.
  fileprivate var saysTenure: Bool {
    contains { CueWords.tenure.contains($0.key) }
      || (contains { $0.key == Word.key("since") } && allSatisfy { CueWords.customerSince.contains($0.key) })
  }
}
