import Agreement
import RapportModel

/// What many conversations show together, for people at a terminal.
package enum CohortText {
  package static func text(_ cohort: Cohort, width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    head(cohort, on: &page)
    guard cohort.graded > 0 else {
      alarms(cohort, on: &page)
      limits(cohort, on: &page)
      return page.text
    }
    table(
      "Checks met with all of their points, by criterion",
      rows: Criterion.allCases.compactMap { criterion in
        cohort.criteria[criterion].map { (criterion.rawValue, $0) }
      }, least: Cohort.leastOfAGroup, on: &page)
    if let missing = cohort.missingFieldInWords {
      page.heading("Checks met, by \(cohort.groupedBy ?? "")")
      page.paragraph(missing, .doubtful, indent: 2)
    } else if let field = cohort.groupedBy {
      let rows = cohort.groups.sorted { $0.key < $1.key }.map { group, criteria in
        (group, criteria.values.reduce(into: Proportion()) { $0.add($1) })
      }
      // A person's field needs as much as a person.
      table(
        "Checks met, by \(field)", rows: rows,
        least: field == "agent" ? Cohort.leastOfAPerson : Cohort.leastOfAGroup, on: &page)
    }
    missed(cohort, on: &page)
    alarms(cohort, on: &page)
    limits(cohort, on: &page)
    return page.text
  }

  private static func limits(_ cohort: Cohort, on page: inout Page) {
    guard cohort.isRedacted else { return }
    page.blank()
    page.paragraph(RedactionText.limits, .faint)
  }

  private static func head(_ cohort: Cohort, on page: inout Page) {
    page.paragraph("\(cohort.title), \(cohort.graded) graded", .heading)
    for (why, count) in cohort.notGraded.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      page.paragraph("\(count) not graded: \(why)", indent: 2)
    }
    if cohort.unreadable > 0 { page.paragraph("\(cohort.unreadable) could not be read", .doubtful) }
    if let averages = cohort.averages { page.paragraph("score: " + averages) }
    if let rate = cohort.passed.rate(least: Cohort.leastOfAGroup) {
      page.paragraph("passed: \(cohort.passed.counts), \(rate)")
    } else if cohort.passed.of > 0 {
      page.paragraph("passed: \(cohort.passed.counts)")
    }
    if let undecided = cohort.undecidedInWords { page.paragraph(undecided, .doubtful) }
    if cohort.toReview > 0 { page.paragraph("a person should look at \(cohort.toReview)") }
    if cohort.bases.count > 1 {
      page.paragraph("some were graded with a scenario and some without: not to be compared", .doubtful)
    }
  }

  private static func table(
    _ title: String, rows: [(name: String, checks: Proportion)], least: Int, on page: inout Page
  ) {
    page.heading(title)
    let width = min(40, rows.map { $0.name.safeForTerminalLine.columns }.max() ?? 0)
    for row in rows {
      let name = row.name.safeForTerminalLine
      let rate = row.checks.rate(least: least) ?? "no rate on fewer than \(least)"
      page.line(
        .init("  " + name.padded(to: width + 2)), .init(row.checks.counts.paddedLeft(to: 16)), .init("  " + rate))
    }
  }

  private static func missed(_ cohort: Cohort, on page: inout Page) {
    let most = cohort.mostMissed.prefix(5)
    guard !most.isEmpty else { return }
    page.heading("Most often missed")
    for rule in most {
      page.paragraph("\(rule.rule.ruleForPeople) (\(rule.criterion.rawValue)): \(rule.count) times", indent: 2)
    }
  }

  private static func alarms(_ cohort: Cohort, on page: inout Page) {
    guard !cohort.alarms.isEmpty else { return }
    page.heading("Read these first")
    for alarm in CohortEntry.Alarm.allCases {
      guard let list = cohort.alarms[alarm] else { continue }
      // Nobody in danger is left to be looked for.
      let shown = alarm == .danger ? list.shown[...] : list.shown.prefix(5)
      let rest = list.count > shown.count ? " and \(list.count - shown.count) more" : ""
      page.paragraph(
        shown.map { one in one.id + (one.coverage.map { " (\($0.words))" } ?? "") }.joined(separator: ", ") + rest,
        label: .init("  \(alarm.rawValue): ", .doubtful))
    }
  }
}
