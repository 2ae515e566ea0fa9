import RapportModel

extension Scorecard {
  /// The grade as people's decisions leave it, beside this one.
  ///
  /// An overturned row is left out of the sums, as if there had been nothing to judge, unless the decision says what
  /// it is worth instead. Answers to the rubric's questions for people become rows. A fault of tone that is upheld is
  /// a critical error. All else follows from the rows as before.
  ///
  /// - Parameters:
  ///   - decisions: on this conversation, in the order of their file; at most one ruling a row.
  ///   - rubric: what graded, with its channel's expectations.
  package func decided(by decisions: [Decision], under rubric: Rubric) -> DecidedScorecard {
    var result = DecidedScorecard(machine: self, final: self, decisions: [], refusals: [])
    var rows = evidence.filter { !$0.isArithmetic }
    var settled: Set<String> = []
    var confirmed: [CriticalError] = []
    for decision in decisions {
      if let reason = refusal(of: decision, under: rubric) {
        result.refusals.append(.init(decision, reason))
        continue
      }
      result.decisions.append(decision)
      switch decision.subject {
      case .evidence(let ruling):
        guard let upheld = ruling.upheld else { break }
        guard let index = rows.firstIndex(where: { $0.id == ruling.evidence }) else { break }
        settled.insert(ruling.evidence)
        if !upheld {
          rows[index].overturn(for: ruling.points, by: decision)
        } else if rows[index].isToneFault {
          confirmed.append(rows[index].confirmed(by: decision))
        }
      case .check(let name, let points):
        guard let index = human.firstIndex(where: { $0.check == name }) else { break }
        result.final.human[index].points = points
        rows.append(human[index].row(points, by: decision))
      case .criterion, .reviewed: break
      }
    }
    guard whyNotGradable == nil else { return result }
    result.final.take(Sums(rows, rubric: rubric))
    result.final.critical += confirmed
    result.final.decide(under: rubric, settled: settled)
    let isOpen = result.decisions.contains { decision in
      decision.ruling.map { $0.upheld == nil && !settled.contains($0.evidence) } ?? false
    }
    if isOpen { result.final.toReview = true }
    return result
  }

  /// Why a decision cannot be taken up; nil when it can.
  private func refusal(of decision: Decision, under rubric: Rubric) -> String? {
    switch decision.subject {
    case .criterion, .reviewed: return nil
    case .evidence(let ruling):
      if let why = whyNotGradable { return "conversation '\(id)' is not graded (\(why)) and has no evidence" }
      guard let row = evidence.first(where: { $0.id == ruling.evidence }) else {
        return "conversation '\(id)' has no evidence '\(ruling.evidence)'; \(Self.cure)"
      }
      return refusal(of: ruling, on: row)
    case .check(let name, let points):
      if let why = whyNotGradable { return "conversation '\(id)' is not graded (\(why)) and asks people nothing" }
      guard let item = human.first(where: { $0.check == name }) else {
        let names = human.map(\.check)
        let near = names.nearest(to: name).map { "; did you mean '\($0)'?" } ?? ""
        return "rubric '\(rubric.name)' asks people no '\(name)'" + near
      }
      guard (.zero...item.of).contains(points) else {
        return "'\(name)' is worth 0 to \(item.of) points, not \(points)"
      }
      return nil
    }
  }

  private static let cure = "'rapport grade --why' shows each row with its id"

  private func refusal(of ruling: Decision.Ruling, on row: Evidence) -> String? {
    if let rule = ruling.rule, rule != row.rule {
      return "\(row.id) is now \(row.rule), not \(rule): the grade is another one; \(Self.cure)"
    }
    if let turn = ruling.turn, turn != row.turn {
      let now = row.turn.map { "turn \($0)" } ?? "no turn"
      return "\(row.id) is now about \(now), not turn \(turn): the grade is another one; \(Self.cure)"
    }
    if row.isArithmetic { return "\(row.id) (\(row.rule)) only adds up; decide on the rows that it comes from" }
    guard let points = ruling.points else { return nil }
    if row.verdict == .notJudged { return "\(row.id) was not judged and has no points; leave 'points' out" }
    let range = min(row.points, .zero)...row.of
    return range.contains(points)
      ? nil : "\(row.id) can be given \(range.lowerBound) to \(range.upperBound) points, not \(points)"
  }
}

extension Evidence {
  /// Takes the person's word for the machine's.
  fileprivate mutating func overturn(for points: Tenths?, by decision: Decision) {
    let because = decision.why.map { ": \($0)" } ?? ""
    if let points {
      verdict = points == .zero ? .absent : .found
      self.points = points
      reason = "\(decision.who) decided\(because); before: \(reason)"
    } else {
      // Neither points nor an opportunity, also where it was not judged.
      if verdict == .notJudged { verdict = .absent }
      self.points = .zero
      of = .zero
      reason = "left out, \(decision.who) decided\(because); before: \(reason)"
    }
  }

  fileprivate func confirmed(by decision: Decision) -> Scorecard.CriticalError {
    .init(kind: .customer, rule: rule, turn: turn, reason: "\(reason); confirmed by \(decision.who)")
  }
}

extension Scorecard.HumanItem {
  fileprivate func row(_ points: Tenths, by decision: Decision) -> Evidence {
    let because = decision.why.map { ": \($0)" } ?? ""
    return Evidence(
      subject: .criterion(criterion), rule: check, verdict: points == .zero ? .absent : .found, points: points,
      of: of,
      certainty: .language, reason: "\(question) Answered by \(decision.who)\(because)")
  }
}
