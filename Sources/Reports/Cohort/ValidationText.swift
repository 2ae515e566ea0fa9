import Agreement
import RapportModel

/// How far grades go along with what came of conversations, for people.
package enum ValidationText {
  package static func text(_ validation: Validation, width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    let count = validation.conversations
    page.paragraph(
      "\(count.of("conversation")), \(validation.usable) graded and with an outcome", .heading)
    let rows = validation.rows()
    if rows.isEmpty { page.paragraph("No conversation has an 'outcome' with csat, resolved or repeat_days.") }
    for outcome in Validation.Outcome.allCases {
      let mine = rows.filter { $0.outcome == outcome }
      guard !mine.isEmpty else { continue }
      page.heading(outcome.rawValue)
      for row in mine { write(row, on: &page) }
    }
    if !rows.isEmpty {
      page.blank()
      page.paragraph(
        "Spearman's rank correlation, with the middle 95 % of 1,000 bootstrap samples. That two things go together "
          + "does not make one the cause of the other, and who answers a survey is not everybody.", .faint)
      page.paragraph(chance(rows.count { $0.interval != nil }), .faint)
    }
    return page.text
  }

  /// Where many intervals stand side by side, some miss zero although nothing goes together.
  private static func chance(_ intervals: Int) -> String {
    let stand = intervals == 1 ? "1 interval stands" : "\(intervals) intervals stand"
    return "\(stand) here. About one in twenty misses zero by chance alone: one that barely does needs other "
      + "conversations to bear it out."
  }

  private static func write(_ row: Validation.Row, on page: inout Page) {
    let name = ("  " + row.subject.name).padded(to: 18)
    let count = "n=\(row.count)".padded(to: 10)
    guard let correlation = row.correlation, let interval = row.interval else {
      let why = row.count < Validation.minimum ? "needs \(Validation.minimum)" : "the same everywhere"
      return page.line(.init(name), .init(count), .init("no figure: \(why)", .faint))
    }
    let range = "(\(hundredths(interval.lowerBound)) to \(hundredths(interval.upperBound)))"
    let words =
      row.predicts ? interval.upperBound < 0 ? "  goes the wrong way" : "" : "  predicts nothing here"
    page.line(
      .init(name), .init(count), .init(hundredths(correlation).padded(to: 7)), .init(range), .init(words, .doubtful)
    )
  }

  /// "0.31", "-0.07".
  private static func hundredths(_ value: Double) -> String {
    let count = Int((value * 100).rounded(.toNearestOrAwayFromZero))
    let digits = String(abs(count) % 100)
    return (count < 0 ? "-" : "") + "\(abs(count) / 100)." + (digits.count < 2 ? "0" + digits : digits)
  }
}
