import RapportModel

/// A conversation that was played, with a note at each reply: what it earned and what it missed.
package struct WatchText {
  private let transcript: Transcript
  private let scenario: Scenario
  private let scorecard: Scorecard
  private let width: Int
  private let style: Style

  package init(
    _ transcript: Transcript, of scenario: Scenario, scorecard: Scorecard, width: Int = 80, style: Style = .plain
  ) {
    self.transcript = transcript
    self.scenario = scenario
    self.scorecard = scorecard
    self.width = width
    self.style = style
  }

  /// What it is about, before the first run.
  package static func opening(_ scenario: Scenario, width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    page.paragraph(scenario.title, .heading)
    page.paragraph(scenario.filled(scenario.brief).trimmed, indent: 2)
    page.blank()
    return page.text
  }

  /// A page a reply: the customer's words before it, the desk, the reply and its note; the last has the customer's
  /// last words.
  package func pages(titled title: String) -> [String] {
    var pages: [String] = []
    var page = Page(width: width, style: style)
    page.heading(title)
    page.blank()
    var answered: Int?
    for (index, turn) in transcript.turns.enumerated() where !turn.isUndone {
      if let action = turn.action {
        page.paragraph(desk(turn, action), .faint, label: .init("Desk: ", .faint))
      } else if turn.role == .agent {
        page.paragraph(turn.text ?? "", label: .init("You: ", .strong))
        note(on: index, answering: answered, page: &page)
        page.blank()
        pages.append(page.text)
        page = Page(width: width, style: style)
      } else if let text = turn.text {
        answered = index
        page.paragraph(text, label: .init("\(scenario.persona.name): ", .heading))
      }
    }
    page.blank()
    return page.text.isEmpty ? pages : pages + [page.text]
  }

  private func desk(_ turn: Turn, _ action: String) -> String {
    let arguments = turn.arguments.map { " \($0.value)" }.joined()
    let result = turn.result == .refused ? turn.why : scenario.action(action)?.result
    let words = result.map { scenario.filled($0).trimmed } ?? ""
    return "/\(action)\(arguments)" + (words.isEmpty ? "" : " · \(words)")
  }

  /// The two rows that earned most and the two that cost most.
  private func note(on reply: Int, answering answered: Int?, page: inout Page) {
    let rows = scorecard.rows(reply: reply, answering: answered)
    let earned = rows.filter { $0.of > .zero && $0.points == $0.of }.sorted { $0.of > $1.of }.prefix(2)
    let missed = rows.filter { $0.points < $0.of }.sorted { $0.of - $0.points > $1.of - $1.points }.prefix(2)
    for row in earned { page.paragraph(row.inWords, label: .init("  + ", .good)) }
    for row in missed { page.paragraph(row.inWords, label: .init("  − ", .doubtful)) }
  }

  /// Both grades beside each other.
  package static func comparison(
    _ first: (name: String, card: Scorecard), _ second: (name: String, card: Scorecard), width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = Page(width: width, style: style)
    let columns = max(first.name.columns, second.name.columns, 6) + 2
    page.line(
      .init("".padded(to: 17)), .init(first.name.paddedLeft(to: columns), .heading),
      .init(second.name.paddedLeft(to: columns), .heading))
    func row(_ name: String, _ role: Style.Role? = nil, _ score: (Scorecard) -> Tenths?) {
      let values = [first.card, second.card].map { (score($0)?.description ?? "–").paddedLeft(to: columns) }
      page.line(.init(name.padded(to: 17), role), .init(values[0], role), .init(values[1], role))
    }
    row("score", .strong) { $0.score }
    for axis in Axis.allCases {
      row(axis.rawValue, .strong) { axis == .service ? $0.service : $0.care }
      for criterion in Criterion.allCases where criterion.axis == axis {
        row("  " + criterion.rawValue) { $0.criteria[criterion]?.score }
      }
    }
    return page.text
  }
}

extension Evidence {
  /// "empathy: acknowledged: fed up because nobody answered".
  fileprivate var inWords: String { "\(subject.name): \(reason)" }
}
