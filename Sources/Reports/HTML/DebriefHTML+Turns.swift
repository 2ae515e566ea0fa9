import RapportModel

/// The conversation, with what counted marked and the rows of evidence under each turn.
extension DebriefHTML {
  func turns(on page: inout Markup) {
    page.element("ol", ["class": "turns"]) { page in
      for (index, turn) in transcript.turns.enumerated() where !turn.isUndone {
        page.element("li", ["class": turn.role.rawValue]) { page in write(turn, index, on: &page) }
        page.line()
      }
    }
    let shown = Set(transcript.turns.indices.filter { !transcript.turns[$0].isUndone })
    let whole = scorecard.evidence.filter { row in !(row.turn.map(shown.contains) ?? false) }
    guard !whole.isEmpty else { return }
    page.element("h3", "The conversation as a whole")
    rows(whole, on: &page)
  }

  private func write(_ turn: Turn, _ index: Int, on page: inout Markup) {
    let rows = scorecard.evidence.filter { $0.turn == index }
    page.element("p", ["class": "muted"], turn.heading(index))
    if let text = turn.text { page.element("p", ["class": "said"]) { marked(text, rows, on: &$0) } }
    if let action = turn.action {
      let arguments = turn.arguments.map { " \($0.name)=\($0.value)" }.joined()
      page.element("p", "does \(action)\(arguments)\(turn.result.map { ": \($0.rawValue)" } ?? "")")
    }
    if !rows.isEmpty { self.rows(rows, on: &page) }
  }

  /// The text cut where a span begins or ends; what lies in any is marked, and its rows are named where it ends.
  private func marked(_ text: String, _ rows: [Evidence], on page: inout Markup) {
    let bytes = Array(text.utf8)
    let spans = rows.compactMap { row in
      row.span.flatMap { span -> (span: Span, id: String)? in
        let span = Span(bytes.characterBoundary(at: span.start), bytes.characterBoundary(at: span.end))
        return span.isEmpty ? nil : (span, row.id)
      }
    }
    let cuts = Set([0, bytes.count] + spans.flatMap { [$0.span.start, $0.span.end] }).sorted()
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let piece = String(decoding: bytes[start..<end], as: UTF8.self)
      if spans.contains(where: { $0.span.start <= start && end <= $0.span.end }) {
        page.element("mark", piece)
      } else {
        page.words(piece)
      }
      for ended in spans where ended.span.end == end {
        page.element("sup") { page in
          page.words(" ")
          link(to: ended.id, ended.id, on: &page)
        }
      }
    }
  }

  private func rows(_ rows: [Evidence], on page: inout Markup) {
    page.element("ul", ["class": "rows"]) { page in
      for row in rows {
        let shown = EvidenceRow(row)
        page.element("li", ["id": prefix + row.id]) { page in
          page.element("span", ["class": shown.roleName], "\(row.id) \(shown.points)")
          page.words(", \(row.subject.name): \(row.reason) ")
          page.element("span", ["class": "muted"], "(\(row.rule))")
        }
      }
    }
  }
}
