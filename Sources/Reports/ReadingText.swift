import RapportModel

/// A text that ships to be read, laid out for the window: paragraphs are filled anew, and rows of two columns, which
/// begin with spaces, stand one below the other where they do not fit.
package enum ReadingText {
  package static func text(_ source: String, width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for block in lines.split(separator: "") {
      page.blank()
      guard block.allSatisfy({ $0.hasPrefix("  ") }) else {
        page.paragraph(block.joined(separator: " "))
        continue
      }
      let fits = style.figures != .words && block.allSatisfy { $0.columns <= page.width }
      for line in block {
        if fits { page.line(.init(line)) } else { write(row: line, on: &page) }
      }
    }
    return page.text
  }

  /// A row's last cell under the one before it.
  private static func write(row: String, on page: inout Page) {
    let gaps = row.ranges(of: "  ").filter { $0.lowerBound > row.startIndex }
    guard let gap = gaps.last, row[..<gap.lowerBound].contains(where: { $0 != " " }) else {
      return page.paragraph(row.trimmed, indent: 2)
    }
    let left = row[..<gap.lowerBound].split(separator: "  ").map { String($0).trimmed }
    let label = "  " + left.dropLast().map { $0 + "  " }.joined()
    page.paragraph(left.last ?? "", label: .init(label))
    page.paragraph(String(row[gap.upperBound...]).trimmed, indent: label.columns)
  }
}
