import RapportModel

/// Spreads and abstentions of each variation, and where a limit is broken.
package enum FairnessTable {
  package static func text(_ fairness: Fairness, style: Style = .plain) -> String {
    var page = Page(width: 80, style: style)
    page.table("Largest spread between the versions of a conversation, in points", fairness) { row, subject in
      (row.spreads[subject]?.max()).orDash
    }
    page.table("Mean spread", fairness) { row, subject in
      row.spreads[subject].flatMap { spreads in Tenths.mean(spreads.map { ($0, 1) }) }.orDash
    }
    page.table("Not judged as written, in 100", fairness) { row, subject in
      row.abstained[subject].map { share($0.asWritten, $0.asWrittenOf) } ?? "–"
    }
    page.table("Not judged when changed, in 100", fairness) { row, subject in
      row.abstained[subject].map { share($0.changed, $0.changedOf) } ?? "–"
    }
    page.blank()
    for row in fairness.rows {
      for broken in row.broken {
        page.paragraph(
          "over its limit: \(row.variation) in \(broken.conversation), \(broken.subject.name) by \(broken.spread)",
          .bad)
      }
    }
    let limited = fairness.rows.compactMap { row in row.limit.map { "\(row.variation) (\(points($0)))" } }
    if fairness.isFair, !limited.isEmpty {
      page.paragraph("within their limits: " + limited.joined(separator: ", "), .good)
    }
    let open = fairness.rows.filter { $0.limit == nil }.map(\.variation)
    if !open.isEmpty { page.paragraph("measured, without a limit: " + open.joined(separator: ", "), .faint) }
    return page.text
  }

  /// "3 points", "5 in empathy, 0 elsewhere".
  private static func points(_ limit: Fairness.Limit) -> String {
    limit.empathy == limit.others
      ? "\(limit.others) points" : "\(limit.empathy) in empathy, \(limit.others) elsewhere"
  }

  private static func share(_ part: Int, _ all: Int) -> String {
    all == 0 ? "–" : "\((200 * part + all) / (2 * all))"
  }
}

extension Page {
  /// A line a variation, a column a score.
  fileprivate mutating func table(
    _ title: String, _ fairness: Fairness, cell: (Fairness.Row, Evidence.Subject) -> String
  ) {
    heading(title)
    let names = Evidence.Subject.scored.map { String($0.name.prefix(5)).paddedLeft(to: 7) }
    line(.init("".padded(to: 22) + "n".paddedLeft(to: 2) + names.joined(), .faint))
    for row in fairness.rows {
      let cells = Evidence.Subject.scored.map { cell(row, $0).paddedLeft(to: 7) }
      line(.init(row.variation.padded(to: 22) + "\(row.conversations)".paddedLeft(to: 2) + cells.joined()))
    }
  }
}
