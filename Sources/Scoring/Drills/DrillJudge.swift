import RapportModel

/// Says whether a reply does what a drill asks for, by the readings of a recorded conversation of two messages.
package struct DrillJudge {
  /// What was found in a reply.
  package struct Finding: Sendable, Hashable {
    package var part: Drill.Part
    /// Where a move shows it.
    package var span: Span?

    package init(part: Drill.Part, span: Span? = nil) {
      self.part = part
      self.span = span
    }
  }

  package struct Judgement: Sendable, Hashable {
    package var verdict: Drill.Verdict
    package var met: [Finding]
    package var missing: [Drill.Part]
    package var faults: [Finding]

    package init(verdict: Drill.Verdict, met: [Finding], missing: [Drill.Part], faults: [Finding] = []) {
      self.verdict = verdict
      self.met = met
      self.missing = missing
      self.faults = faults
    }
  }

  private let scorer: Scorer
  private let prepared: Scorer.Prepared

  package init(scorer: Scorer) {
    self.scorer = scorer
    prepared = scorer.prepared(for: nil)
  }

  package func judge(_ reply: String, to opener: Drill.Opener, in drill: Drill) -> Judgement {
    let turns = [Turn(role: .customer, text: opener.says), Turn(role: .agent, text: reply)]
    let findings = scorer.findings(for: Transcript(id: drill.id, turns: turns), prepared)
    let shown = Shown(findings, opener: opener)
    let met = drill.parts.compactMap { part in shown?.finding(of: part) }
    let missing = drill.parts.filter { part in !met.contains { $0.part == part } }
    let faults = drill.faults.compactMap { part in shown?.finding(of: part) }
    let verdict: Drill.Verdict =
      if !faults.isEmpty { .not } else if missing.isEmpty { .made } else if met.count >= missing.count {
        .nearly
      } else {
        .not
      }
    return Judgement(verdict: verdict, met: met, missing: missing, faults: faults)
  }
}

/// What one reply shows.
private struct Shown {
  private let turn: Scorecard.TurnScore
  private let signals: Signals
  private let forms: DrillForms
  /// A word that takes up the customer's matter.
  private let taken: Span?

  /// Nil for a reply that cannot be read: too short, or in another language.
  init?(_ findings: Scorer.Findings, opener: Drill.Opener) {
    guard findings.conversation.whyNotGradable == nil, let turn = findings.turns.first,
      let signals = findings.conversation.signals[turn.turn],
      let reply = findings.conversation.replies.first
    else { return nil }
    self.turn = turn
    self.signals = signals
    forms = DrillForms(reply.text, reply.words)
    taken = reply.isParroted ? nil : DrillLikeness(to: opener).span(in: reply.text, reply.words)
  }

  /// Nil when the reply does not do it.
  func finding(of part: Drill.Part) -> DrillJudge.Finding? {
    guard part.reads.allSatisfy({ (turn.criteria[$0] ?? .zero) >= $1 }),
      part.questions.map({ signals[.questions] == $0 }) ?? true,
      !part.isSpecific || taken != nil || signals[.sharedWords] > 0
    else { return nil }
    if !part.when.isEmpty || part.form == nil, part.when.allSatisfy(holds) {
      let names = Set(part.when.flatMap(\.wanted).compactMap(\.move))
      let move = turn.moves.first { names.contains($0.move) }?.span
      return DrillJudge.Finding(part: part, span: move ?? (part.isSpecific ? taken : nil))
    }
    return part.form.flatMap(forms.span).map { DrillJudge.Finding(part: part, span: $0) }
  }

  private func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .said(let move): turn.moves.contains { $0.move == move }
    case .not(let inner): !holds(inner)
    case .any(let some): some.contains(where: holds)
    // Nothing else can be told from one reply; files that ask for it do not load.
    default: false
    }
  }
}
