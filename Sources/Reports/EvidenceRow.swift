import RapportModel

/// One row of evidence: what it earned, missed or lost, and why.
struct EvidenceRow {
  private let row: Evidence

  init(_ row: Evidence) {
    self.row = row
  }

  func write(on page: inout Page) {
    let id = Page.Piece("  \(row.id.padded(to: 5)) ", .faint)
    if page.width < 60 {
      page.paragraph("\(points) · \(row.subject.name)", role, label: id)
    } else {
      page.line(id, .init(points.padded(to: 21) + " ", role), .init(row.subject.name))
    }
    page.paragraph("\(row.reason) (\(row.rule))", indent: 8)
  }

  /// "earned 8 of 12", "missed 12", "lost 3", "not judged".
  var points: String {
    if row.verdict == .notJudged { return "? not judged" }
    if row.of == .zero {
      if row.points < .zero { return "- lost \((-row.points).short)" }
      return row.points > .zero ? "+ given \(row.points.short)" : "  no points"
    }
    if row.points == .zero { return "- missed \(row.of.short)" }
    return "\(row.points < row.of ? "~" : "+") earned \(row.points.short) of \(row.of.short)"
  }

  /// "good", "doubtful" or "bad".
  var roleName: String { "\(role)" }

  private var role: Style.Role {
    if row.verdict == .notJudged { return .doubtful }
    if row.points < .zero || (row.points == .zero && row.of > .zero) { return .bad }
    return row.points < row.of ? .doubtful : .good
  }
}
