import RapportModel

extension Scorer {
  /// The conversation under the scorer's rubric and under another one.
  package func comparison(
    of transcript: Transcript, _ prepared: Prepared, with other: Rubric
  ) -> RubricComparison {
    let findings = findings(for: transcript, prepared)
    let channel = findings.conversation.channel
    let search = CauseSearch(
      scorer: self, findings: findings, from: rubric.applying(channel: channel),
      to: other.applying(channel: channel))
    return RubricComparison(from: search.before, to: search.after, causes: search.causes)
  }
}

/// Puts the keys of one rubric into another until the verdict changes.
private struct CauseSearch {
  let scorer: Scorer
  let findings: Scorer.Findings
  let from: Rubric
  let to: Rubric
  let before: Scorecard
  let after: Scorecard

  init(scorer: Scorer, findings: Scorer.Findings, from: Rubric, to: Rubric) {
    self.scorer = scorer
    self.findings = findings
    self.from = from
    self.to = to
    before = scorer.scorecard(of: findings, under: from)
    after = scorer.scorecard(of: findings, under: to)
  }

  /// Those that do it alone; where none does, the fewest in file order that do it together.
  var causes: [RubricComparison.Cause] {
    guard before.passed != after.passed else { return [] }
    let alone = changes.filter { flips([$0]) }
    if !alone.isEmpty { return alone.map(cause) }
    var together = changes
    for change in changes {
      let rest = together.filter { $0 != change }
      if flips(rest) { together = rest }
    }
    return together.map(cause)
  }

  /// A key that differs, or one of its entries.
  private enum Change: Hashable {
    case weights, foundation, pass, coverage
    case gate(Criterion)
    case check(String)
  }

  private var changes: [Change] {
    var changes: [Change] = []
    if Criterion.allCases.contains(where: { from.weight(of: $0) != to.weight(of: $0) }) { changes.append(.weights) }
    if from.foundation != to.foundation { changes.append(.foundation) }
    if from.passService != to.passService || from.passCare != to.passCare { changes.append(.pass) }
    changes += Criterion.allCases.filter { from.gates[$0] != to.gates[$0] }.map { .gate($0) }
    if from.coverage != to.coverage { changes.append(.coverage) }
    var names: [String] = []
    for name in (from.checks + to.checks).map(\.name) where !names.contains(name) { names.append(name) }
    return changes + names.filter { from.check($0) != to.check($0) }.map { .check($0) }
  }

  private func flips(_ changes: [Change]) -> Bool { card(with: changes).passed == after.passed }

  private func card(with changes: [Change]) -> Scorecard {
    scorer.scorecard(of: findings, under: changes.reduce(into: from) { put($1, into: &$0) })
  }

  private func put(_ change: Change, into rubric: inout Rubric) {
    switch change {
    case .weights: rubric.weightings = to.weightings
    case .foundation: rubric.foundation = to.foundation
    case .pass: (rubric.passService, rubric.passCare) = (to.passService, to.passCare)
    case .coverage: rubric.coverage = to.coverage
    case .gate(let criterion): rubric.gates[criterion] = to.gates[criterion]
    case .check(let name):
      rubric.checks.removeAll { $0.name == name }
      if let check = to.check(name) { rubric.checks.append(check) }
    }
  }

  // MARK: For people

  private func cause(_ change: Change) -> RubricComparison.Cause {
    let changed = card(with: [change])
    switch change {
    case .weights: return .init(key: "criteria", reason: "other weights: \(axes(of: changed))")
    case .foundation:
      return .init(key: "foundation", reason: "service is held against \(to.foundation), before \(from.foundation)")
    case .pass:
      let marks = "passing takes service \(to.passService) and care \(to.passCare)"
      let old = "before \(from.passService) and \(from.passCare)"
      return .init(key: "pass", reason: "\(marks), \(old); \(axes(of: changed))")
    case .coverage:
      return .init(
        key: "coverage", reason: "judged from \(to.coverage) % of the checks on, before \(from.coverage) %")
    case .gate(let criterion):
      let score = changed.criteria[criterion]?.score.map(\.description) ?? "null"
      let gate = to.gates[criterion].map { "passing takes \($0)" } ?? "there is no gate any more"
      return .init(
        key: "gates", name: criterion.rawValue, reason: "\(criterion.rawValue) is \(score), and \(gate)")
    case .check(let name):
      let row = (changed.evidence + before.evidence).first { $0.rule == name }
      return .init(
        key: "checks", name: name, turn: row?.turn,
        reason: "\(row?.reason ?? "not expected any more"); \(axes(of: changed))")
    }
  }

  /// "service 71.2 becomes 66.0"
  private func axes(of changed: Scorecard) -> String {
    let axes = [("service", before.service, changed.service), ("care", before.care, changed.care)]
    let words = axes.map { name, old, new in
      let old = old?.description ?? "null"
      let new = new?.description ?? "null"
      return old == new ? "\(name) stays \(old)" : "\(name) \(old) becomes \(new)"
    }
    return words.joined(separator: ", ")
  }
}

extension Rubric {
  fileprivate func check(_ name: String) -> Check? { checks.first { $0.name == name } }
}
