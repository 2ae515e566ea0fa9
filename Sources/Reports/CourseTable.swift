import RapportModel
import Records

/// How scores went from attempt to attempt, a row each.
struct CourseTable {
  /// Whether the window shows the characters of a sparkline; words otherwise.
  let hasFigures: Bool

  /// Leaves out what has no course yet.
  func write(_ rows: [(name: String, course: Progress.Course?)], on page: inout Page) {
    let rows = rows.compactMap { row in row.course.map { (row.name, $0) } }
    let names = max(16, (rows.map(\.0.columns).max() ?? 0) + 2)
    let looks = max(6, rows.map { look($0.1).columns }.max() ?? 0)
    guard page.width >= names + looks + 26 else {
      for (name, course) in rows { writeBelow(name, course, on: &page) }
      return
    }
    let heading =
      "".padded(to: names) + "course".padded(to: looks) + "first".paddedLeft(to: 8) + "best".paddedLeft(to: 8)
      + "stable".paddedLeft(to: 9)
    page.line([.init(heading, .faint)])
    for (name, course) in rows {
      let figures =
        course.first.description.paddedLeft(to: 8) + course.best.description.paddedLeft(to: 8)
        + (course.stable?.description ?? "–").paddedLeft(to: 9)
      page.line([.init(name.padded(to: names)), .init(look(course).padded(to: looks), .strong), .init(figures)])
    }
  }

  /// For narrow windows: the figures below their name.
  private func writeBelow(_ name: String, _ course: Progress.Course, on page: inout Page) {
    let stable = course.stable.map { ", stable \($0)" } ?? ""
    page.paragraph(name, .strong)
    page.paragraph("\(look(course)) first \(course.first), best \(course.best)\(stable)", indent: 2)
  }

  private func look(_ course: Progress.Course) -> String {
    hasFigures ? Sparkline.text(course.scores) : Sparkline.word(course.scores)
  }
}
