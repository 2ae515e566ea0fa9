import RapportModel

extension Rule {
  /// Replies that verify, meet a need for the first time or check that all is solved are not needless. Without a
  /// scenario only what had to be written again counts: chased, said twice, or because what was said was no help. When
  /// the customer says nothing of the kind and takes nothing, there is no opportunity. Who is vulnerable or abusive
  /// takes the time that it takes.
  static let keepToTheBand = Rule(
    "KeepToTheBand", .efficiency, rests: .state,
    means: "Once the right outcome is reached, the replies that it took lie within the author's band: full up to "
      + "the good number, nothing from the most.",
    source: .decision(
      "A short way counts only when it leads somewhere, so nothing is earned by saying little; "
        + "what a case needs its author knows.")
  ) { rule, conversation in
    if conversation.shows(.vulnerability) || conversation.shows(.abuse) { return [] }
    guard let scenario = conversation.scenario, let ledger = conversation.ledger else {
      return rule.chased(conversation)
    }
    let of = Tenths(10)
    guard conversation.isRightOutcome else {
      return [rule.missed(of: of, "no right outcome was reached, so no way to it can be called short")]
    }
    let met = Set(ledger.met.values)
    let needed = conversation.replies.filter { reply in
      reply.makes("verifies-identity", "checks-solved") == nil && !met.contains(reply.turn)
    }
    let band = scenario.turns
    let count = needed.count
    let width = max(band.most - band.good, 1)
    let over = min(max(count - band.good, 0), width)
    let points = Tenths(10, times: width - over, of: width)
    let counted = count == 1 ? "1 reply" : "\(count) replies"
    let isAll = count == conversation.replies.count
    let taken = "it took \(counted)" + (isAll ? "" : " beside those that verified, checked or met a need")
    let reason =
      over == 0
      ? "\(taken); up to \(band.good) is good"
      : "\(taken); up to \(band.good) would have been good, \(band.most) is too many"
    return [rule.earned(points, of: of, reason)]
  }

  private func chased(_ conversation: Conversation) -> [Evidence] {
    let cues = conversation.customers.compactMap { customer -> (turn: Int, span: Span)? in
      let cue = customer.cues.moves.first { [CustomerCues.chases, CustomerCues.repeats].contains($0.move) }
      guard let cue, conversation.isAnswered(before: customer.turn) else { return nil }
      return (customer.turn, cue.span)
    }
    let of = Tenths(10)
    if conversation.isInVain, let ending = conversation.ending {
      return [missed(of: of, at: ending.turn, "the customer writes again, and does not take what was said")]
    }
    if let first = cues.first {
      let points = Tenths(max(10 - 4 * cues.count, 0))
      let times = cues.count == 1 ? "once" : "\(cues.count) times"
      let reason = "the customer had to chase or repeat something \(times)"
      return [earned(points, of: of, at: first.turn, in: first.span, reason)]
    }
    guard let ending = conversation.ending else { return [] }
    let (points, reason) = told(ending, in: conversation)
    return [earned(points, of: of, at: ending.turn, in: ending.span, reason)]
  }

  private func told(_ ending: Ending, in conversation: Conversation) -> (Tenths, String) {
    guard conversation.isTaken else {
      return (Tenths(6), "the customer need not ask again yet; nothing was read as a solution")
    }
    let taken =
      ending.word == .confirms ? "the customer says that it is solved" : "the customer takes what was said"
    let count = conversation.comebacks(before: ending.turn)
    guard count > 0 else { return (Tenths(10), "\(taken), and need not ask again") }
    let times = count == 1 ? "once" : "\(count) times"
    return (Tenths(max(10 - 2 * count, 4)), "\(taken), after having come back to the matter \(times)")
  }
}

extension Conversation {
  /// In how many messages after a reply the customer says that it is not solved, complains or asks the same once more.
  /// Who only answers a question has not come back.
  fileprivate func comebacks(before end: Int) -> Int {
    var asked: [RecordedQuestion] = []
    return customers.filter { $0.turn < end }.count { customer in
      let questions = customer.questions.map { RecordedQuestion($0, in: customer) }
      let isAgain = questions.contains { question in asked.contains(where: question.repeats) }
      asked += questions
      guard isAnswered(before: customer.turn), !customer.isAsked else { return false }
      return isAgain
        || customer.endings.contains { $0.word.isCross && $0.word != .objects }
    }
  }
}
