import RapportModel

extension Rule {
  /// Each step is due only when the abuse before it goes on.
  static let answerAbuseCalmly = Rule(
    "AnswerAbuseCalmly", .empathy, rests: .language,
    means: "Abuse is answered by taking up the matter and drawing one calm line, when it goes on by a warning, and "
      + "after the warning by ending the conversation.",
    source: .decision(
      "Abuse often comes with a matter that is real, so the matter is answered; nobody has to bear insults for it, "
        + "and an end that was announced surprises nobody.")
  ) { rule, conversation in
    let abuse = conversation.risks.filter { $0.risk == .abuse }.map(\.turn)
      .filter { !conversation.replies(after: $0).isEmpty }
    guard let first = abuse.first else { return [] }
    var rows = [rule.matter(after: first, conversation), rule.line(after: first, conversation)]
    let steps = [(CareWords.warning, "a warning"), (CareWords.end, "an end to the conversation")]
    for (turn, step) in zip(abuse.dropFirst(), steps) { rows.append(rule.step(step, after: turn, conversation)) }
    let lines = conversation.replies(after: first).filter { conversation.care[$0.turn]?[CareWords.boundary] != nil }
    rows += lines.dropFirst(2).map { rule.lost(Tenths(1), at: $0.turn, "the same line is drawn again and again") }
    return rows
  }

  private func matter(after turn: Int, _ conversation: Conversation) -> Evidence {
    let reply = conversation.replies(after: turn).first!
    let taken = reply.words.sentence(sharing: 1, of: reply.customerWords)
    let isCalm = !reply.isHarmful && !reply.isParroted
    if isCalm, let span = taken ?? reply.fresh(Self.takingUp)?.span ?? reply.saysOfTheCase {
      return earned(Tenths(2), of: Tenths(2), at: reply.turn, in: span, "behind the abuse the matter is taken up")
    }
    return missed(of: Tenths(2), at: reply.turn, "the matter behind the abuse is not taken up calmly")
  }

  private static let takingUp = ["acknowledges-feeling", "states-next-step", "explains-reason", "owns-fault"]

  private func line(after turn: Int, _ conversation: Conversation) -> Evidence {
    guard let said = conversation.said(CareWords.boundary, after: turn) else {
      return missed(of: Tenths(2), at: turn, "no line is drawn against the abuse")
    }
    return earned(Tenths(2), of: Tenths(2), at: said.turn, in: said.span, "a calm line is drawn against the abuse")
  }

  private func step(_ step: (name: String, means: String), after turn: Int, _ conversation: Conversation)
    -> Evidence
  {
    let reason = "the abuse went on: it calls for \(step.means)"
    if let said = conversation.said(step.name, after: turn) {
      return earned(Tenths(2), of: Tenths(2), at: said.turn, in: said.span, reason)
    }
    let isEnded = step.name == CareWords.end && conversation.outcome == .agentEnded
    if isEnded { return earned(Tenths(2), of: Tenths(2), reason) }
    return missed(of: Tenths(2), at: turn, reason)
  }
}

extension AgentReply {
  /// Where it tells the customer a fact of the case, or what is done about it.
  fileprivate var saysOfTheCase: Span? {
    understood.told.first { $0.isRight && !isRepeated($0.span) }?.span
      ?? understood.claims.first { !isRepeated($0.span) }?.span
  }
}
