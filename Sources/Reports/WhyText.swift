import RapportModel

/// The reasons for a part of a grade.
package struct WhyText {
  /// As it is, for the sums.
  private let whole: Scorecard
  /// With the rows that may be shown.
  private let scorecard: Scorecard
  private let transcript: Transcript
  private let rubric: Rubric
  private let isGoingOn: Bool
  private let width: Int
  private let style: Style

  /// - Parameters:
  ///   - rubric: what graded, with its channel's expectations.
  ///   - isGoingOn: the practice is not over: of its reasons those are shown that stand `soFar`.
  package init(
    _ scorecard: Scorecard, transcript: Transcript, rubric: Rubric, isGoingOn: Bool = false, width: Int = 80,
    style: Style = .plain
  ) {
    whole = scorecard
    self.scorecard = isGoingOn ? scorecard.soFar : scorecard
    self.transcript = transcript
    self.rubric = rubric
    self.isGoingOn = isGoingOn
    self.width = width
    self.style = style
  }

  /// - Parameter point: what is known of a row of evidence.
  package func text(about topic: WhyTopic, point: (Evidence) -> Debrief.Point) -> String {
    var page = Page(width: width, style: style)
    switch topic {
    case .all:
      return ScorecardText.text(
        whole, transcript: transcript, rubric: rubric, why: true, isGoingOn: isGoingOn, width: width,
        style: style)
    case .criterion(let criterion): write(criterion, on: &page)
    case .turn(let turn): write(turn: turn, on: &page)
    case .row(let id):
      if let row = scorecard.evidence.first(where: { $0.id == id }) { write(row, point(row), on: &page) }
    }
    return page.text
  }

  private func write(_ criterion: Criterion, on page: inout Page) {
    let level = scorecard.criteria[criterion]?.score.map { ", \(rubric.level(of: criterion, at: $0).rawValue)" }
    page.paragraph(criterion.rawValue + (criterion.axis == nil ? "" : level ?? ""), .heading)
    let rows = scorecard.evidence.filter { $0.subject == .criterion(criterion) }
    if isGoingOn {
      guard !rows.isEmpty else { return page.paragraph("nothing earned or lost so far", indent: 2) }
    } else {
      if criterion.axis != nil { WhySums(scorecard: scorecard).sum(of: criterion, on: &page) }
      guard !rows.isEmpty else { return page.paragraph("nothing called for it", indent: 2) }
    }
    turns(with: rows, on: &page)
    var part = rubric
    part.weightings.removeAll { $0.criterion != criterion }
    WhyLevels(scorecard: scorecard, rubric: part).write(on: &page)
  }

  private func write(turn: Int, on page: inout Page) {
    var part = scorecard
    part.evidence.removeAll { $0.turn != turn }
    WhyTurns(scorecard: part, transcript: transcript, title: "Turn \(turn)", only: [turn]).write(on: &page)
  }

  private func write(_ row: Evidence, _ point: Debrief.Point, on page: inout Page) {
    page.paragraph("\(row.id), \(row.subject.name)", .heading)
    turns(with: [row], on: &page)
    if let means = point.means {
      page.blank()
      page.paragraph(means, label: .init("  the rule  ", .strong))
    }
    if let practise = point.practise { DebriefText.write(better: practise, on: &page) }
  }

  /// The turns that rows stand in, with these rows alone.
  private func turns(with rows: [Evidence], on page: inout Page) {
    var part = scorecard
    part.evidence = rows
    part.turns = part.turns.map { turn in
      var turn = turn
      turn.moves = []
      turn.notUnderstood = []
      return turn
    }
    WhyTurns(scorecard: part, transcript: transcript, title: "", only: Set(rows.compactMap(\.turn))).write(
      on: &page)
  }
}
