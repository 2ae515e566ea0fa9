import RapportModel

/// The conversations that are shown one by one.
extension CohortHTML {
  func conversations(on page: inout Markup) {
    page.element(
      "p", ["class": "muted"],
      "The \(cohort.lowest.count) with the lowest scores, and \(cohort.drawn.count) drawn by lot from all that were "
        + "graded: the first are no picture of the whole, the second are.")
    let lowest = Set(cohort.lowest.map(\.scorecard.id))
    for (index, entry) in shown.enumerated() {
      page.element("details", ["id": "c\(index + 1)"]) { page in
        let card = entry.scorecard
        let drawn = lowest.contains(card.id) ? "" : ", drawn"
        let about = [entry.agent, entry.reason, entry.channel].compactMap(\.self).joined(separator: ", ")
        page.element("summary", "\(card.id): \(card.score?.description ?? "no score")\(drawn) (\(about))")
        write(entry, on: &page)
      }
      page.line()
    }
  }

  private func write(_ entry: CohortEntry, on page: inout Markup) {
    let card = entry.scorecard
    page.element(
      "p",
      "service \(card.service?.description ?? "none"), care \(card.care?.description ?? "none"), \(card.passedInWords)"
    )
    for error in card.critical { page.element("p", ["class": "bad"], "Critical error: \(error.reason)") }
    page.element("ol", ["class": "turns"]) { page in
      for (index, turn) in entry.transcript.turns.enumerated().prefix(Self.turns) where !turn.isUndone {
        guard turn.role == .agent || turn.role == .customer else { continue }
        page.element("li", ["class": turn.role.rawValue]) { page in self.turn(turn, index, card, on: &page) }
      }
    }
    let rest = entry.transcript.turns.count - Self.turns
    if rest > 0 { page.element("p", ["class": "muted"], "\(rest) more turns are not shown") }
    rows(card.evidence.filter { $0.turn == nil }, on: &page)
  }

  private func turn(_ turn: Turn, _ index: Int, _ card: Scorecard, on page: inout Markup) {
    page.element("p", ["class": "muted"], turn.heading(index))
    if let text = turn.text {
      page.element("p", ["class": "said"], CohortEntry.shortened(text, around: nil, to: 800))
    }
    if let action = turn.action {
      page.element("p", "does \(action)\(turn.result.map { ": \($0.rawValue)" } ?? "")")
    }
    rows(card.evidence.filter { $0.turn == index }, on: &page)
  }

  private func rows(_ rows: [Evidence], on page: inout Markup) {
    guard !rows.isEmpty else { return }
    page.element("ul", ["class": "rows"]) { page in
      for row in rows.prefix(Self.evidence) {
        let shown = EvidenceRow(row)
        page.element("li") { page in
          page.element("span", ["class": shown.roleName], shown.points)
          page.words(", \(row.subject.name): \(CohortEntry.shortened(row.reason, around: nil, to: 200))")
        }
      }
    }
  }

  /// So much of a conversation is shown, so that the page stays small: 100 times about 30 KB at most.
  private static let turns = 40
  private static let evidence = 8
}
