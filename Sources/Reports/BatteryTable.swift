import RapportModel

/// What each trick is given beside the honest reply that it imitates.
package enum BatteryTable {
  package static func text(_ comparisons: [Battery.Comparison], style: Style = .plain) -> String {
    var page = Page(width: 80, style: style)
    var last: String?
    for comparison in comparisons {
      let honest = comparison.trick.honest
      if honest.id != last { begin(honest, comparison.honest, on: &page) }
      last = honest.id
      page.line(row(comparison))
    }
    let risen = comparisons.count(where: \.hasRisen)
    page.blank()
    page.line(
      risen == 0
        ? .init("\(comparisons.count) tricks, none of them is given more than the honest reply", .good)
        : .init("\(risen) of \(comparisons.count) tricks are given more than the honest reply", .bad))
    return page.text
  }

  private static func begin(_ honest: Transcript, _ marks: Battery.Marks, on page: inout Page) {
    page.blank()
    page.line(
      .init(honest.id, .heading), .init(honest.scenario == nil ? ", recorded" : ", with its scenario", .faint))
    page.line(.init(line("", "score", "care", "at stake", "trick", "honest"), .faint))
    page.line(.init(line("the honest reply", marks.score.orDash, marks.care.orDash, "", "", "")))
  }

  private static func row(_ comparison: Battery.Comparison) -> [Page.Piece] {
    let trick = comparison.trick
    let marks = comparison.tricked
    let words = line(
      trick.name, marks.score.orDash, marks.care.orDash, trick.stake.rawValue, marks.stake.orDash,
      comparison.honest.stake.orDash)
    return [.init(words), .init(comparison.hasRisen ? "  rises" : "", .bad)]
  }

  private static func line(
    _ name: String, _ score: String, _ care: String, _ stake: String, _ trick: String, _ honest: String
  ) -> String {
    "  \(name.padded(to: 24))\(score.paddedLeft(to: 7))\(care.paddedLeft(to: 7))   \(stake.padded(to: 16))"
      + "\(trick.paddedLeft(to: 6))\(honest.paddedLeft(to: 8))"
  }
}

extension Tenths? {
  /// With one decimal; a dash where nothing was judged.
  var orDash: String { map(\.description) ?? "–" }
}
