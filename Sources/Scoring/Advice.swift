import RapportModel

/// The one thing to do better, with a sentence of the author's to say instead.
struct Advice {
  let scorecard: Scorecard
  let transcript: Transcript
  let scenario: Scenario?
  let standard: [Move]

  /// Where most of the score was missed: the missed share of a criterion times its weight.
  var practise: Debrief.Practise? {
    guard let (row, criterion) = worst else { return nil }
    let turn = row.turn.flatMap(place)
    return Debrief.Practise(
      criterion: criterion, why: row.reason, turn: turn,
      betterSentence: authoredSentence(for: criterion, near: row) ?? standardSentence(for: row.rule))
  }

  private var worst: (row: Evidence, criterion: Criterion)? {
    var worst: (row: Evidence, criterion: Criterion)?
    var most = 0
    for row in scorecard.evidence {
      guard case .criterion(let criterion) = row.subject, row.verdict != .notJudged else { continue }
      let missed = missedScore(row, criterion)
      if missed > most { (most, worst) = (missed, (row, criterion)) }
    }
    return worst
  }

  /// Thousandths of a point of the axis that a row cost; what follows from other rows is left out.
  private func missedScore(_ row: Evidence, _ criterion: Criterion) -> Int {
    // A wrong outcome and a long way are the sum of smaller things that can be practised one by one.
    if ["ReachARightOutcome", "KeepToTheBand", "Limit"].contains(row.rule) { return 0 }
    if criterion.axis == nil { return 1000 * max(-row.points.count, 0) }
    guard let sum = scorecard.criteria[criterion], sum.score != nil else { return 0 }
    let of = scorecard.evidence.filter { $0.subject == .criterion(criterion) }.reduce(0) { $0 + $1.of.count }
    return of == 0 ? 0 : 1000 * (row.of.count - row.points.count) * sum.weight / of
  }

  /// The row's turn when it is the agent's, else the first reply after it.
  private func place(_ turn: Int) -> Int? {
    let replies = scorecard.turns.map(\.turn)
    return replies.contains(turn) ? turn : replies.first { $0 > turn } ?? replies.last
  }

  /// A good sample of the node at which it was missed: of the reaction that fits best, the one for this criterion.
  private func authoredSentence(for criterion: Criterion, near row: Evidence) -> String? {
    guard let scenario else { return nil }
    let turn = row.turn ?? scorecard.turns.first?.turn ?? 0
    let before = transcript.turns.prefix(turn + 1).filter { !$0.isUndone && $0.role == .customer }
    let name = before.last?.node ?? transcript.turns.first { $0.node != nil }?.node
    guard let node = name.flatMap(scenario.node) ?? scenario.nodes.first else { return nil }
    let reactions = node.reactions.filter { !$0.samples.good.isEmpty }
    // A branch whose weak sample fails on this criterion shows with its good one how it is met.
    let telling = reactions.first { $0.samples.weak.contains { $0.criterion == criterion } }
    let richest = reactions.max { $0.leaves < $1.leaves }
    return (telling ?? richest)?.samples.good.first.map(scenario.filled)
  }

  private func standardSentence(for rule: String) -> String? {
    let moves = [
      "AcknowledgeTheFeeling": "acknowledges-feeling", "OwnTheFault": "owns-fault", "OwnIt": "owns-fault",
      "GiveANextStep": "states-next-step", "TellNextStepsAndTimes": "gives-time", "CloseWell": "checks-solved",
      "UseWhatYouKnow": "refers-to-history", "AnswerTheQuestions": "explains-reason",
      "DiagnoseBeforeFixing": "asks-open-question", "MeetLatentNeeds": "anticipates-need",
      "OfferMoreThanPolicy": "offers-alternative", "DoNotBlame": "owns-fault",
      "DoNotDismiss": "acknowledges-feeling", "DoNotMock": "acknowledges-feeling",
      "FitTheSolution": "offers-choice", "KeepPromises": "gives-time", "DoNotOverPromise": "promises",
    ]
    guard let name = moves[rule] else { return nil }
    return standard.first { $0.name == name }?.examples.first
  }
}
