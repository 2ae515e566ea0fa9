import RapportModel

/// The rules that people overturn most often.
package enum OverturnedTable {
  package static func text(_ records: RuleRecords, width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    let doubted = records.doubted
    guard !doubted.isEmpty else {
      page.paragraph("No rule was disputed or overturned.", .faint)
      return page.text
    }
    page.paragraph("Rules most often overturned", .heading)
    page.line(.init(row(["", "rows", "disputed", "decided", "overturned", "share"]), .faint))
    for record in doubted {
      let counts = [record.rows, record.disputed, record.decided, record.overturned].map(String.init)
      page.line(.init(row([record.rule] + counts + [record.decided == 0 ? "–" : "\(record.share) %"])))
    }
    return page.text
  }

  private static func row(_ cells: [String]) -> String {
    "  "
      + zip(cells, [26, 6, 10, 9, 12, 8]).enumerated().map { index, cell in
        index == 0 ? cell.0.padded(to: cell.1) : cell.0.paddedLeft(to: cell.1)
      }.joined()
  }
}
