import RapportModel
import Understanding

/// Grades a conversation: the one scorer, for live, batch and reports.
package struct Scorer: Sendable {
  package let rubric: Rubric
  /// The version of Rapport.
  package let engine: String
  private let standard: [Move]
  private let standardNames: Set<String>
  private let recorded: Readers

  package init(rubric: Rubric, standard: [Move], engine: String) {
    self.rubric = rubric
    self.engine = engine
    self.standard = standard
    standardNames = Set(standard.map(\.name))
    recorded = Readers(standard: standard, scenario: nil)
  }

  /// What reads a scenario's conversations; worth keeping when many of them are graded.
  package struct Prepared: Sendable {
    let readers: Readers
  }

  package func prepared(for scenario: Scenario?) -> Prepared {
    Prepared(readers: scenario.map { Readers(standard: standard, scenario: $0) } ?? recorded)
  }

  /// The same, for those who grade conversations that are made of the same replies: each is read once.
  ///
  /// - Parameter reader: of the standard moves and the scenario's, without the fine encoder; nil to make it.
  package func prepared(forManyOf scenario: Scenario, reader: Reader? = nil) -> Prepared {
    Prepared(readers: Readers(standard: standard, scenario: scenario, keepsReadings: true, reader: reader))
  }

  /// - Parameter scenario: with the transcript's variant applied; nil for a recorded conversation.
  package func scorecard(for transcript: Transcript, scenario: Scenario?) -> Scorecard {
    scorecard(for: transcript, prepared(for: scenario))
  }

  package func scorecard(for transcript: Transcript, _ prepared: Prepared) -> Scorecard {
    scorecard(of: findings(for: transcript, prepared), under: rubric)
  }

  /// What a conversation shows, before a rubric weighs it.
  package struct Findings: Sendable {
    let conversation: Conversation
    let evidence: [Evidence]
    let critical: [Scorecard.CriticalError]
    var turns: [Scorecard.TurnScore] = []
  }

  package func findings(for transcript: Transcript, _ prepared: Prepared) -> Findings {
    let conversation = Conversation(transcript, readers: prepared.readers)
    var findings = findings(in: conversation)
    findings.turns = conversation.replies.map { TurnReading(reply: $0, conversation: conversation).score }
    return findings
  }

  /// But for the readings of single replies.
  func findings(in conversation: Conversation) -> Findings {
    guard conversation.whyNotGradable == nil else {
      return Findings(conversation: conversation, evidence: [], critical: [])
    }
    return Findings(
      conversation: conversation, evidence: Rule.all.flatMap { $0.apply($0, conversation) },
      critical: conversation.scenario.map { CriticalErrors(conversation: conversation, scenario: $0).all } ?? [])
  }

  /// One reading of a conversation may be weighed by several rubrics.
  package func scorecard(of findings: Findings, under rubric: Rubric) -> Scorecard {
    let conversation = findings.conversation
    let rubric = rubric.applying(channel: conversation.channel)
    var card = Scorecard(
      id: conversation.transcript.id, basis: conversation.scenarioWords == nil ? .recorded : .scenario,
      rubric: .init(rubric), encoder: Reader.encoder, engine: engine)
    card.outcome = conversation.outcome
    if let why = conversation.whyNotGradable {
      card.whyNotGradable = why
      card.toReview = why == Conversation.needsAPerson
      card.criteria = Sums([], rubric: rubric).criteria
      // No points, but what each reply shows can still be told and compared.
      card.turns = findings.turns
      return card
    }
    let checks = RubricChecks(rubric.checks, conversation: conversation, standardMoves: standardNames)
    var rows = findings.evidence + checks.evidence
    for index in rows.indices { rows[index].hold(to: conversation) }
    card.take(Sums(rows, rubric: rubric))
    card.human = checks.human
    card.critical = findings.critical
    card.turns = findings.turns
    card.decide(under: rubric)
    return card
  }
}

extension Scorer {
  /// What the graded replies show, reply by reply: the numbers of which readings of a turn are sums.
  package func signals(in transcript: Transcript, _ prepared: Prepared) -> [(turn: Int, signals: Signals)] {
    let conversation = Conversation(transcript, readers: prepared.readers)
    return conversation.replies.map { reply in (reply.turn, conversation.signals[reply.turn] ?? Signals()) }
  }
}

extension Evidence {
  /// With a span that lies within its turn's text: what a file recorded may lie outside. A recording has no
  /// ledger: all that is known of it comes from words.
  fileprivate mutating func hold(to conversation: Conversation) {
    if conversation.scenarioWords == nil { certainty = .language }
    guard let held = span else { return }
    let length = turn.flatMap { conversation.transcript.turns[$0].text?.utf8.count } ?? 0
    if held.start < 0 || held.start >= held.end || held.end > length { span = nil }
  }
}

extension Scorecard {
  mutating func take(_ sums: Sums) {
    evidence = sums.evidence
    criteria = sums.criteria
    service = sums.service
    care = sums.care
    score = sums.score
  }

  /// Pass, level and whether a person should look.
  ///
  /// - Parameter settled: the ids of rows that a person has decided.
  mutating func decide(under rubric: Rubric, settled: Set<String> = []) {
    let isUnsure = criteria.values.contains { $0.opportunities > 0 && $0.score == nil }
    toReview =
      isUnsure || evidence.indices.contains { evidence[$0].isToneFault && !settled.contains(evidence[$0].id) }
    failedGates = rubric.failedGates(of: criteria)
    let isHeldBack = !critical.isEmpty || !failedGates.isEmpty
    (passed, level) = (nil, nil)
    guard isHeldBack || (service != nil && !isUnsure) else {
      if isOutOfReach(under: rubric) { (passed, level) = (false, .notYet) }
      return
    }
    let service = service ?? .zero
    let isServed = service >= rubric.passService && !isHeldBack
    passed = isServed && (care.map { $0 >= rubric.passCare } ?? true)
    level = .notYet
    guard isServed else { return }
    let least = min(service, care ?? .zero, score ?? .zero)
    level = least >= rubric.exceptional ? .exceptional : .satisfactory
  }
}

extension Scorecard {
  /// Were all that could not be judged as good as can be, service or care would still be below the mark.
  private func isOutOfReach(under rubric: Rubric) -> Bool {
    func best(_ axis: Axis) -> Tenths? {
      let called = criteria.filter { $0.key.axis == axis && $0.value.opportunities > 0 }.values
      return Tenths.mean(called.map { ($0.score ?? Tenths(100), $0.weight) })
    }
    return best(.service).map { $0 < rubric.passService } ?? false
      || best(.care).map { $0 < rubric.passCare } ?? false
  }
}

extension Rubric {
  fileprivate func failedGates(of criteria: [Criterion: Scorecard.CriterionScore]) -> [Scorecard.FailedGate] {
    Criterion.allCases.compactMap { criterion in
      guard let gate = gates[criterion], let score = criteria[criterion]?.score, score < gate else { return nil }
      return Scorecard.FailedGate(criterion: criterion, score: score, gate: gate)
    }
  }
}
