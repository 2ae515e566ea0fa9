import RapportModel

/// Service and care side by side, or one below the other where there is no room.
struct ScoreTable {
  private let scorecard: Scorecard

  init(_ scorecard: Scorecard) {
    self.scorecard = scorecard
  }

  func write(on page: inout Page) {
    page.blank()
    if page.style.figures == .words {
      writeWords(on: &page)
    } else {
      writeColumns(on: &page)
    }
    if !unjudged.isEmpty { page.paragraph("not judged: \(unjudged)", .faint) }
  }

  /// For a screen reader: a line a criterion, and nothing that depends on its place.
  private func writeWords(on page: inout Page) {
    for axis in Axis.allCases {
      let score = axis == .service ? scorecard.service : scorecard.care
      page.line(.init("\(axis.rawValue): \(score?.description ?? "no score")", .heading))
      for criterion in Criterion.allCases where criterion.axis == axis {
        page.paragraph(inWords(criterion), indent: 2)
      }
    }
    page.line([.init("\(Criterion.professionalism.rawValue): "), professionalism[1]])
  }

  private func inWords(_ criterion: Criterion) -> String {
    guard let score = scorecard.criteria[criterion]?.score else {
      return "\(criterion.rawValue): \(reason(criterion))"
    }
    let checks = scorecard.checks(of: criterion)
    let met = checks.applied == 0 ? "" : ", \(checks.met) of \(checks.applied) checks met"
    return "\(criterion.rawValue): \(score)\(met)"
  }

  /// Why there is no score.
  private func reason(_ criterion: Criterion) -> String {
    let nothing = (scorecard.criteria[criterion]?.opportunities ?? 0) == 0
    return nothing ? "nothing called for it" : "too little was judged"
  }

  private func writeColumns(on page: inout Page) {
    let service = rows(of: .service, scorecard.service)
    let care = rows(of: .care, scorecard.care)
    if page.width >= 2 * Self.width + 4 {
      for index in 0..<max(service.count, care.count) {
        let left = index < service.count ? service[index] : []
        let right = index < care.count ? care[index] : []
        let gap = Self.width + 4 - left.reduce(0) { $0 + $1.text.columns }
        page.line(left + [.init(String(repeating: " ", count: gap))] + right)
      }
    } else {
      for row in service { page.line(row) }
      page.blank()
      for row in care { page.line(row) }
    }
    page.blank()
    page.line(professionalism)
  }

  /// Name 15, bar 5, score 5, checks 9, and spaces between.
  private static let width = 37

  private func rows(of axis: Axis, _ score: Tenths?) -> [[Page.Piece]] {
    let title = axis.rawValue.padded(to: 21) + (score?.description ?? "–").paddedLeft(to: 5)
    let heading = [Page.Piece(title, .heading), Page.Piece("checks".paddedLeft(to: 11), .faint)]
    return [heading] + Criterion.allCases.filter { $0.axis == axis }.map(row)
  }

  private func row(_ criterion: Criterion) -> [Page.Piece] {
    let name = Page.Piece(criterion.rawValue.padded(to: 16))
    guard let score = scorecard.criteria[criterion]?.score else {
      return [name, .init(reason(criterion), .faint)]
    }
    let filled = (score.count + 100) / 200
    let bar = String(repeating: "#", count: min(max(filled, 0), 5)).padded(to: 5, with: ".")
    let checks = scorecard.checks(of: criterion)
    let met = checks.applied == 0 ? "" : "\(checks.met) of \(checks.applied)"
    return [
      name, .init(bar, role(of: score)), .init(score.description.paddedLeft(to: 6)),
      .init(met.paddedLeft(to: 10), .faint),
    ]
  }

  /// Deductions from the score alone; nothing to earn.
  private var professionalism: [Page.Piece] {
    let lost = scorecard.evidence.reduce(Tenths.zero) { sum, row in
      row.subject == .criterion(.professionalism) && row.verdict != .notJudged ? sum + row.points : sum
    }
    let words = lost == .zero ? "nothing deducted" : "\((-lost).short) off the score"
    return [.init(Criterion.professionalism.rawValue.padded(to: 16)), .init(words, lost < .zero ? .bad : .faint)]
  }

  /// Below half of the marks is weak; the colours only repeat the number beside them.
  private func role(of score: Tenths) -> Style.Role {
    score >= Tenths(70) ? .good : score >= Tenths(40) ? .doubtful : .bad
  }

  /// Which criteria have checks that could not be judged: "empathy 2, clarity 1".
  private var unjudged: String {
    let counts = Criterion.allCases.map { ($0.rawValue, scorecard.checks(of: $0).notJudged) }
    return counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}

extension String {
  fileprivate func padded(to width: Int, with filler: Character) -> String {
    self + String(repeating: filler, count: max(0, width - columns))
  }
}
