import RapportModel
import Understanding

/// Grades a conversation: the one scorer, for live, batch and reports.
package struct Scorer: Sendable {
  package let rubric: Rubric
  /// The version of Rapport.
  package let engine: String
  private let standard: [Move]
  private let recorded: Readers

  package init(rubric: Rubric, standard: [Move], engine: String) {
    self.rubric = rubric
    self.engine = engine
    self.standard = standard
    recorded = Readers(standard: standard, scenario: nil)
  }

  /// What reads a scenario's conversations; worth keeping when many of them are graded.
  package struct Prepared: Sendable {
    let scenario: Scenario?
    let readers: Readers
  }

  package func prepared(for scenario: Scenario?) -> Prepared {
    Prepared(
      scenario: scenario, readers: scenario.map { Readers(standard: standard, scenario: $0) } ?? recorded)
  }

  /// - Parameter scenario: with the transcript's variant applied; nil for a recorded conversation.
  package func scorecard(for transcript: Transcript, scenario: Scenario?) -> Scorecard {
    scorecard(for: transcript, prepared(for: scenario))
  }

  package func scorecard(for transcript: Transcript, _ prepared: Prepared) -> Scorecard {
    let scenario = prepared.scenario
    let conversation = Conversation(transcript, scenario: scenario, readers: prepared.readers)
    var card = Scorecard(
      id: transcript.id, basis: scenario == nil ? .recorded : .scenario,
      rubric: .init(name: rubric.name, version: rubric.version, sha256: rubric.sha256),
      encoder: Reader.encoder, engine: engine)
    card.outcome = conversation.outcome
    if let why = conversation.whyNotGradable {
      card.whyNotGradable = why
      card.toReview = why == Conversation.needsAPerson
      card.criteria = Sums([], rubric: rubric).criteria
      return card
    }
    let evidence = Rule.all.flatMap { rule in rule.apply(rule, conversation).map { $0.held(to: conversation) } }
    card.take(Sums(evidence, rubric: rubric))
    card.critical = scenario.map { CriticalErrors(conversation: conversation, scenario: $0).all } ?? []
    card.turns = conversation.replies.map { TurnReading(reply: $0, conversation: conversation).score }
    card.decide(under: rubric)
    return card
  }
}

extension Scorer {
  /// What the graded replies show, reply by reply: the numbers of which readings of a turn are sums.
  package func signals(in transcript: Transcript, _ prepared: Prepared) -> [(turn: Int, counts: [Signal: Int])] {
    let conversation = Conversation(transcript, scenario: prepared.scenario, readers: prepared.readers)
    return conversation.replies.map { reply in (reply.turn, reply.signals(in: conversation).counts) }
  }
}

extension Evidence {
  /// With a span that lies within its turn's text: what a file recorded may lie outside. A recording has no
  /// ledger: all that is known of it comes from words.
  fileprivate func held(to conversation: Conversation) -> Evidence {
    var row = self
    if conversation.scenario == nil { row.certainty = .language }
    guard let span else { return row }
    let length = turn.flatMap { conversation.transcript.turns[$0].text?.utf8.count } ?? 0
    row.span = 0 <= span.start && span.start < span.end && span.end <= length ? span : nil
    return row
  }
}

extension Scorecard {
  fileprivate mutating func take(_ sums: Sums) {
    evidence = sums.evidence
    criteria = sums.criteria
    service = sums.service
    care = sums.care
    score = sums.score
  }

  /// Pass, level and whether a person should look.
  fileprivate mutating func decide(under rubric: Rubric) {
    let isUnsure = criteria.values.contains { $0.opportunities > 0 && $0.score == nil }
    let toneFaults: Set = ["DoNotBlame", "DoNotDismiss", "DoNotMock"]
    toReview = isUnsure || service == nil || evidence.contains { toneFaults.contains($0.rule) }
    guard let service, !isUnsure || !critical.isEmpty else { return }
    let isServed = service >= rubric.passService
    passed = critical.isEmpty && isServed && (care.map { $0 >= rubric.passCare } ?? true)
    level = .notYet
    guard isServed, critical.isEmpty else { return }
    level = service >= Self.exceptional && (care ?? .zero) >= Self.exceptional ? .exceptional : .satisfactory
  }

  /// From here on both axes make an exceptional conversation: the mark that an excellent run is held to.
  package static let exceptional = Tenths(85)
}
