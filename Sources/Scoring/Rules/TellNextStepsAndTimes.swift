import RapportModel

extension Rule {
  static let tellNextStepsAndTimes = Rule(
    "TellNextStepsAndTimes", .proactivity, rests: .language,
    means:
      "The customer is told unasked what happens next and when; empty words without anything done earn nothing; "
      + "in a recording that is what the company does, and it is missed only where something of it remains to be done, "
      + "the time only of what is announced.",
    source: .decision("Good handling of complaints says what happens next and gives a timescale."),
    helpedBy: ["states-next-step", "gives-time"]
  ) { rule, conversation in
    conversation.scenario == nil ? rule.recorded(conversation) : rule.authored(conversation)
  }

  private static let next = "what happens next"
  private static let done = "what has been done"
  private static let times = "when it happens"
  private static let told = Tenths(4)

  private func authored(_ conversation: Conversation) -> [Evidence] {
    let step = conversation.replies.lazy.compactMap { reply in
      conversation.toldStep(in: reply, Conversation.companySteps).map { (turn: reply.turn, span: $0.span) }
    }.first { _ in true }
    let time = conversation.toldTime
    // "It's brought to you between four and six" says both.
    let next = step ?? (conversation.deed == nil ? nil : time)
    // Solved in the conversation, with nothing done at the desk: there is nothing to wait for.
    let isAwaited = conversation.deed != nil || !conversation.isRightOutcome
    return [(next, Self.next), (time, Self.times)].filter { isAwaited || $0.0 != nil }.map { place, what in
      if let place { return earned(at: place, what, isDone: conversation.hasDeed) }
      return untold(what, in: conversation, \.unclearStep)
    }
  }

  private func recorded(_ conversation: Conversation) -> [Evidence] {
    var rows: [Evidence] = []
    let remains = conversation.remains
    // What the customer is to do is the answer, and no news of what follows.
    let steps = conversation.nextSteps.filter { $0.who == .company }
    if let step = conversation.companyStep {
      let isDone = conversation.hasDeed || !conversation.showsDeeds
      rows.append(earned(at: (step.turn, step.span), step.isDone ? Self.done : Self.next, isDone: isDone))
    } else if remains, !conversation.replies.contains(where: \.mayTellNext) {
      rows.append(untold(Self.next, in: conversation) { $0.doubt(about: CueWords.announcing) })
    }
    if let time = conversation.timeToCome {
      rows.append(earned(at: time, Self.times, isDone: conversation.hasDeed || !conversation.showsDeeds))
    } else if remains, steps.contains(where: { !$0.isDone }) {
      // Before anything is announced there is nothing to tell a time of.
      rows.append(untold(Self.times, in: conversation) { $0.doubt(about: CueWords.times) })
    }
    return rows
  }

  private func earned(at place: (turn: Int, span: Span), _ what: String, isDone: Bool) -> Evidence {
    let reason = "the customer is told \(what)" + (isDone ? "" : ", but nothing was done")
    return earned(isDone ? Self.told : .zero, of: Self.told, at: place.turn, in: place.span, reason)
  }

  private func untold(
    _ what: String, in conversation: Conversation, _ unclear: (AgentReply) -> Span?
  ) -> Evidence {
    for reply in conversation.replies {
      if let span = unclear(reply) {
        return notJudged(at: reply.turn, in: span, "this sentence was not understood; it may tell \(what)")
      }
    }
    return missed(of: Self.told, "the customer is not told \(what)")
  }
}
