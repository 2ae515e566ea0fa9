import RapportModel

/// The machine's and the final grade side by side, and what people decided, for people.
package enum DecidedText {
  /// What stands behind the machine's scorecard; nothing where nobody has said anything.
  ///
  /// - Parameter why: with the sums down to the final score.
  package static func text(
    _ card: DecidedScorecard, noted: [Transcript.Dispute] = [], why: Bool = false, width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = Page(width: width, style: style)
    if !card.decisions.isEmpty, card.machine.whyNotGradable == nil {
      sides(of: card, on: &page)
      for decision in card.decisions { write(decision, of: card, on: &page) }
    }
    if !noted.isEmpty {
      page.heading("Noted by the agent")
      page.disputes(noted, label: "  ? ")
    }
    if why, card.final != card.machine {
      WhySums(scorecard: card.final, title: "How the final score adds up").write(on: &page)
    }
    return page.text.isEmpty ? "" : "\n" + page.text
  }

  private static func sides(of card: DecidedScorecard, on page: inout Page) {
    page.heading("With people's decisions")
    let own = card.decisions.contains { if case .criterion = $0.subject { true } else { false } }
    let titles = ["", "machine", "final"] + (own ? ["people"] : [])
    page.line(.init(row(titles), .faint))
    page.line(.init(row(["score", card.machine.score.text, card.final.score.text]), .strong))
    page.line(.init(row(["service", card.machine.service.text, card.final.service.text])))
    page.line(.init(row(["care", card.machine.care.text, card.final.care.text])))
    for criterion in Criterion.allCases where criterion.axis != nil {
      let scores = [card.machine, card.final].map { $0.criteria[criterion]?.score }
      let people = card.people(on: criterion)
      guard scores[0] != scores[1] || !people.isEmpty else { continue }
      page.line(.init(row([criterion.rawValue] + scores.map(\.text) + (own ? [people] : []))))
    }
    let verdicts = row(["verdict", card.machine.verdict, card.final.verdict])
    page.line(.init(verdicts, card.final.passed == true ? .good : nil))
    for error in card.final.critical.dropFirst(card.machine.critical.count) {
      page.paragraph("\(error.reason) (\(error.kind.rawValue), \(error.rule))", label: .init("  ! ", .bad))
    }
  }

  private static func row(_ cells: [String]) -> String {
    "  " + cells[0].padded(to: 17) + cells.dropFirst().map { $0.paddedLeft(to: 14) }.joined()
  }

  private static func write(_ decision: Decision, of card: DecidedScorecard, on page: inout Page) {
    let why = decision.why.map { ": \($0)" } ?? ""
    switch decision.subject {
    case .evidence(let ruling):
      let rule = card.machine.evidence.first { $0.id == ruling.evidence }?.rule ?? ""
      let word =
        switch (ruling.upheld, ruling.points) {
        case (nil, _): "disputed"
        case (true?, _): "upheld"
        case (false?, nil): "overturned, left out"
        case (false?, let points?): "overturned, given \(points.short)"
        }
      page.paragraph("\(word) by \(decision.who)\(why)", label: .init("  \(ruling.evidence) \(rule): "))
    case .check(let name, let points):
      page.paragraph("\(points.short) points by \(decision.who)\(why)", label: .init("  \(name): "))
    case .criterion, .reviewed: break
    }
  }
}

extension Tenths? {
  fileprivate var text: String { self?.description ?? "null" }
}

extension Scorecard {
  fileprivate var verdict: String {
    switch passed {
    case true?: "passed"
    case false?: "not passed"
    case nil: toReview ? "to review" : "neither"
    }
  }
}

extension DecidedScorecard {
  /// People's own scores of a criterion: "60.0, 70.0".
  fileprivate func people(on criterion: Criterion) -> String {
    let scores = decisions.compactMap { decision -> String? in
      guard case .criterion(criterion, let score) = decision.subject else { return nil }
      return score.text
    }
    return scores.joined(separator: ", ")
  }
}

extension Page {
  /// What the agent noted as misjudged, a paragraph each.
  mutating func disputes(_ disputes: [Transcript.Dispute], label: String) {
    for dispute in disputes {
      let place = dispute.turn.map { " (turn \($0))" } ?? ""
      paragraph(dispute.text + place, label: .init(label, .doubtful))
    }
  }
}
