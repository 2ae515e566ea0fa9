import RapportModel

/// How the points add up, from rows to criteria, axes and score.
struct WhySums {
  let scorecard: Scorecard
  var title = "How it adds up"

  func write(on page: inout Page) {
    page.heading(title)
    for criterion in Criterion.allCases where criterion.axis != nil { sum(of: criterion, on: &page) }
    page.blank()
    for axis in Axis.allCases { mean(of: axis, on: &page) }
    score(on: &page)
  }

  func sum(of criterion: Criterion, on page: inout Page) {
    guard let result = scorecard.criteria[criterion] else { return }
    let rows = scorecard.evidence.filter { $0.subject == .criterion(criterion) && $0.verdict != .notJudged }
    let label = Page.Piece("  " + criterion.rawValue.padded(to: 17))
    guard let score = result.score else {
      let reason =
        result.opportunities == 0
        ? "nothing called for it" : "\(result.judged) of \(result.opportunities) could be judged, too few"
      return page.paragraph(reason, .faint, label: label)
    }
    let all = rows.reduce(Tenths.zero) { $0 + $1.of }
    let earned = rows.filter { $0.of > .zero }.reduce(Tenths.zero) { $0 + $1.points }
    var words = all > .zero ? "\(earned.short) of \(all.short) points" : "no points to earn"
    for row in rows where row.of == .zero && row.points != .zero {
      words += row.points < .zero ? ", less \((-row.points).short)" : ", and \(row.points.short)"
      words += " (\(row.id))"
    }
    page.paragraph("\(words) = \(score)", label: label)
  }

  func mean(of axis: Axis, on page: inout Page) {
    let parts = Criterion.allCases.filter { $0.axis == axis }.compactMap { criterion in
      scorecard.criteria[criterion].flatMap { part in part.score.map { ($0, part.weight) } }
    }.filter { $0.1 > 0 }
    let score = axis == .service ? scorecard.service : scorecard.care
    let label = Page.Piece("  " + axis.rawValue.padded(to: 17), .strong)
    guard let score else { return page.paragraph("nothing called for it", .faint, label: label) }
    let sum = parts.map { "\($0.0) × \($0.1)" }.joined(separator: " + ")
    let weight = parts.reduce(0) { $0 + $1.1 }
    page.paragraph("(\(sum)) / \(weight) = \(score)", label: label)
  }

  private func score(on page: inout Page) {
    let label = Page.Piece("  " + "score".padded(to: 17), .strong)
    guard let score = scorecard.score else { return page.paragraph("none", .faint, label: label) }
    let axes = [scorecard.service, scorecard.care].compactMap(\.self)
    let mean = Tenths.mean(axes.map { ($0, 1) }) ?? .zero
    let start = axes.count == 2 ? "mean of service and care \(mean)" : "\(mean)"
    page.paragraph(start, label: label)
    for row in adjustments {
      let sign = row.points < .zero ? "less \((-row.points).short)" : "and \(row.points.short)"
      page.paragraph("\(sign): \(row.reason) (\(row.id), \(row.rule))", indent: 19)
    }
    page.paragraph("= \(score)", .strong, indent: 19)
  }

  /// The foundation rule first, then what professionalism cost, last what held the score to 0 and 100.
  private var adjustments: [Evidence] {
    let rows = scorecard.evidence.filter { $0.verdict != .notJudged && $0.points != .zero }
    let score = rows.filter { $0.subject == .score }
    return score.filter { $0.rule != "Limit" } + rows.filter { $0.subject == .criterion(.professionalism) }
      + score.filter { $0.rule == "Limit" }
  }
}
