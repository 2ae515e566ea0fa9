import RapportModel

extension Debrief {
  /// What the trainee takes away.
  ///
  /// - Parameters:
  ///   - standard: the moves that ship, for a better sentence where the author has none.
  ///   - rubric: its marks decide what the customer says today.
  ///   - prepared: reads the scenario's conversations; nil to make it.
  package init(
    scorecard: Scorecard, transcript: Transcript, scenario: Scenario?, standard: [Move] = [], rubric: Rubric,
    prepared: Scorer.Prepared? = nil
  ) {
    let rubric = rubric.applying(channel: transcript.channel(in: scenario))
    let advice = Advice(
      scorecard: scorecard, transcript: transcript, scenario: scenario, standard: standard, prepared: prepared)
    let outlook = Outlook(scorecard, advice.conversation, rubric: rubric)
    let practise = advice.practise
    self.init(
      today: outlook.today, tomorrow: outlook.tomorrow, wentWell: Self.best(of: scorecard), practise: practise,
      levels: Criterion.allCases.filter { $0.axis != nil }.map {
        Self.level(of: $0, scorecard, rubric, transcript)
      },
      judged: Self.judged(scorecard, transcript, rubric))
  }

  /// The checks that earned most, one a criterion, at most three.
  private static func best(of card: Scorecard) -> [String] {
    let full = card.evidence.filter { $0.verdict == .found && $0.of > .zero && $0.points == $0.of }
    let ranked = full.enumerated().sorted { a, b in
      (b.element.of, a.offset) < (a.element.of, b.offset)
    }.map(\.element)
    var seen: Set<Evidence.Subject> = []
    return Array(ranked.filter { seen.insert($0.subject).inserted }.map(\.reason).prefix(3))
  }

  private static func level(
    of criterion: Criterion, _ card: Scorecard, _ rubric: Rubric, _ transcript: Transcript
  ) -> CriterionLevel {
    let sum = card.criteria[criterion]
    let checks = card.checks(of: criterion)
    var level = "nothing called for it"
    if let score = sum?.score {
      level = rubric.level(of: criterion, at: score).rawValue
    } else if (sum?.opportunities ?? 0) > 0 {
      level = "too little was understood to judge it"
    }
    return CriterionLevel(
      criterion: criterion, level: level, met: checks.met, applied: checks.applied, score: sum?.score,
      best: card.best(of: criterion).map { Moment($0, in: transcript) },
      worst: card.worst(of: criterion).map { Moment($0, in: transcript) })
  }

  private static func judged(_ card: Scorecard, _ transcript: Transcript, _ rubric: Rubric) -> [Judged] {
    Axis.allCases.compactMap { axis in
      guard let own = transcript.selfAssessment?[axis] else { return nil }
      let score = axis == .service ? card.service : card.care
      return Judged(axis: axis, own: own, level: score.map { rubric.level(of: axis, at: $0) })
    }
  }
}

/// The customer on today and on tomorrow.
struct Outlook {
  let today: String
  let tomorrow: String

  init(_ card: Scorecard, _ conversation: Conversation, rubric: Rubric) {
    let isServed = card.service.map { $0 >= rubric.passService } ?? false
    let isCaredFor = card.care.map { $0 >= rubric.passCare } ?? isServed
    today = Self.today(isServed, isCaredFor, conversation)
    tomorrow = Self.tomorrow(isServed, isCaredFor, open: card.hasOpenPromise)
  }

  /// What is said of today is so: authors' lines say that the matter is settled or that it isn't. Where that is settled in
  /// part, or the service says otherwise than the end, none of them fits.
  private static func today(_ isServed: Bool, _ isCaredFor: Bool, _ conversation: Conversation) -> String {
    let isSettled = conversation.scenario == nil ? isServed : conversation.isSettled
    return switch (isSettled, isServed, isCaredFor) {
    case (true, true, true): conversation.thought(\.both) ?? "It is settled, and somebody listened."
    case (true, true, false):
      conversation.thought(\.served) ?? "It is settled. I could have written to a machine."
    case (false, false, true): conversation.thought(\.soothed) ?? "They were kind. I still have the problem."
    case (false, false, false):
      conversation.thought(\.neither) ?? "Nothing is settled, and nobody seemed to mind."
    case (_, true, true): "They did right by me, very nearly all the way."
    case (_, true, false): "It was in order, very nearly. I could have written to a machine."
    case (_, false, true): "They were kind about it. It could have been a good deal straighter."
    case (_, false, false): "It could have been a good deal straighter, and kinder."
    }
  }

  /// Would they come back, and tell others? By both axes and what is still promised.
  private static func tomorrow(_ isServed: Bool, _ isCaredFor: Bool, open: Bool) -> String {
    switch (isServed, isCaredFor) {
    case (true, true):
      open ? "Comes back if what was promised happens." : "Comes back, and says so to others."
    case (true, false):
      "Comes back as long as nobody else is nearer or cheaper; recommends nobody."
    case (false, true):
      "Tries once more, somewhere else first" + (open ? "; remembers what was promised." : ".")
    case (false, false): "Does not come back, and tells others why."
    }
  }
}

extension Conversation {
  /// It has come to a right end with all that belongs to it; nil when with a part.
  fileprivate var isSettled: Bool? {
    guard isRightOutcome, let outcome else { return false }
    return trueLedger?.openGoals(for: outcome).isEmpty == true ? true : nil
  }

  /// Of the scenario's lines that hold one, else of the persona's; the seed chooses.
  fileprivate func thought(_ lines: KeyPath<Afterthoughts, [Afterthoughts.Line]>) -> String? {
    guard let scenario, let ledger = trueLedger else { return nil }
    for thoughts in [scenario.afterwards, scenario.persona.afterwards] {
      let fitting = thoughts[keyPath: lines].filter { ledger.holds(all: $0.when) }
      if fitting.isEmpty { continue }
      return scenario.filled(fitting[Int((transcript.seed ?? 0) % UInt64(fitting.count))].says)
    }
    return nil
  }
}

extension Scorecard {
  private func judged(_ criterion: Criterion) -> [Evidence] {
    evidence.filter { $0.subject == .criterion(criterion) && $0.verdict != .notJudged && !$0.isArithmetic }
  }

  /// What earned all that it could, and most: of several what can be quoted, then the earliest.
  fileprivate func best(of criterion: Criterion) -> Evidence? {
    judged(criterion).filter { $0.points == $0.of && $0.of > .zero }.first(by: { row, best in
      (row.turn == nil ? 0 : 1, row.points) > (best.turn == nil ? 0 : 1, best.points)
    })
  }

  /// What cost most; what is the sum of smaller things only when there is nothing else.
  fileprivate func worst(of criterion: Criterion) -> Evidence? {
    judged(criterion).filter { $0.points < $0.of }.first(by: { row, worst in
      (row.isSumOfOthers ? 0 : 1, row.of - row.points) > (worst.isSumOfOthers ? 0 : 1, worst.of - worst.points)
    })
  }

  fileprivate var hasOpenPromise: Bool {
    evidence.contains { $0.rule == "KeepPromises" && $0.points == .zero && $0.of > .zero }
  }
}

extension [Evidence] {
  /// The first row that no other is before.
  fileprivate func first(by isBefore: (Evidence, Evidence) -> Bool) -> Evidence? {
    var first: Evidence?
    for row in self where first.map({ isBefore(row, $0) }) ?? true { first = row }
    return first
  }
}
