import RapportModel

/// The one thing to do better, with a sentence of the author's to say instead.
struct Advice {
  let scorecard: Scorecard
  let conversation: Conversation
  private let readers: Readers
  private let standard: [Move]

  /// - Parameter prepared: reads the scenario's conversations; nil to make it.
  init(
    scorecard: Scorecard, transcript: Transcript, scenario: Scenario?, standard: [Move], prepared: Scorer.Prepared?
  ) {
    self.scorecard = scorecard
    self.standard = standard
    readers = prepared?.readers ?? Readers(standard: standard, scenario: scenario)
    conversation = Conversation(transcript, readers: readers)
  }

  /// Where most of the score was missed: the missed share of a criterion times its weight.
  var practise: Debrief.Practise? {
    guard let (row, criterion) = worst else { return nil }
    return practise(row, criterion)
  }

  /// What a row missed, and a sentence that would not have.
  func practise(_ row: Evidence, _ criterion: Criterion) -> Debrief.Practise {
    let whatIf = WhatIf(row, in: scorecard, of: conversation, readers: readers)
    let better = whatIf.flatMap { BetterSentence(instead: $0, row: row, standard: standard) }
    return Debrief.Practise(
      criterion: criterion, why: row.reason, turn: better?.turn ?? row.turn.flatMap(place),
      betterSentence: better?.text)
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
    if row.isSumOfOthers { return 0 }
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
}

extension Evidence {
  /// A wrong outcome and a long way are the sum of smaller things that can be practised one by one.
  var isSumOfOthers: Bool { ["ReachARightOutcome", "KeepToTheBand", "Limit"].contains(rule) }
}
