import RapportModel

extension Look {
  /// Two answers to the same moment: side by side where there is room, else one after the other.
  func comparison(of first: Branch, with second: Branch, customer: String) -> String {
    let title = "\n" + strong("Reply \(first.number), first and now") + "\n"
    let columns = [first.column("first", customer), second.column("now", customer)]
    return title + (sideBySide(columns) ?? oneByOne(columns)) + changes(from: first, to: second)
  }

  /// Nil where a column would be too narrow to read.
  private func sideBySide(_ columns: [[Paragraph]]) -> String? {
    guard !isPlain, let width = width(), width >= 72 else { return nil }
    let half = (width - 6) / 2
    var text = ""
    for (left, right) in zip(columns[0], columns[1]) {
      let (left, right) = (left.lines(of: half), right.lines(of: half))
      for index in 0..<max(left.count, right.count) {
        let start = index < left.count ? left[index] : ""
        let end = index < right.count ? right[index] : ""
        let gap = String(repeating: " ", count: max(0, half - start.columns))
        text += "  \(start)\(end.isEmpty ? "" : gap + "  " + end)\n"
      }
    }
    return text
  }

  private func oneByOne(_ columns: [[Paragraph]]) -> String {
    columns.map { column in column.map { paragraph($0.text, indent: 2) }.joined() }.joined()
  }

  /// What the second answer changed: the mood, and each criterion so far.
  private func changes(from first: Branch, to second: Branch) -> String {
    let moods = first.mood.changes(to: second.mood)
    var rows = [(term: "mood", meaning: moods.isEmpty ? "the same" : moods.joined(separator: ", "))]
    for criterion in Criterion.allCases where criterion.axis != nil {
      let before = first.scorecard.criteria[criterion]?.score
      let now = second.scorecard.criteria[criterion]?.score
      guard before != nil || now != nil else { continue }
      let words = "\(before?.description ?? "–") to \(now?.description ?? "–")"
      let change = before.flatMap { before in now.map { $0 - before } }
      let isSame = before == now
      rows.append((criterion.rawValue, isSame ? "the same" : words + (change.map { " (\($0.signed))" } ?? "")))
    }
    return table(rows)
  }
}

/// Some text that is wrapped to a column.
private struct Paragraph {
  var text: String

  func lines(of width: Int) -> [String] { text.safeForTerminal.wrapped(to: width) }
}

extension Branch {
  fileprivate func column(_ name: String, _ customer: String) -> [Paragraph] {
    let deeds = self.deeds.map { "/\($0) " }.joined()
    return [
      Paragraph(text: "\(name): \(deeds)“\(reply.safeForTerminalLine)”"),
      Paragraph(text: answer.map { "\(customer): \($0.safeForTerminalLine)" } ?? "no answer"),
    ]
  }
}
