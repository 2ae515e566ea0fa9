import Bytes
import RapportModel
import Records

/// The sessions of a trainee.
package enum SessionsText {
  /// A table, the latest last; where there is no room, two lines a session.
  package static func table(_ rows: [SessionRow], width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    guard !rows.isEmpty else {
      page.paragraph("No session yet; 'rapport practice' begins one.")
      return page.text
    }
    let keys = max(7, rows.map(\.key.columns).max() ?? 0)
    let fixed = keys + 2 + 18 + 10 + 6 + 19 + 5
    let names = min(rows.map(\.name.columns).max() ?? 0, page.width - fixed - 2)
    if names < 12 {
      for row in rows { stack(row, on: &page) }
      return page.text
    }
    page.line([.init(line("session", keys, "when", "scenario", names, "mode", "turns", "outcome", "score"), .faint)]
    )
    for row in rows {
      let replies = row.entry.problem == nil ? String(row.entry.replies) : "–"
      let mode = row.entry.problem == nil ? row.entry.mode.rawValue : "–"
      let text = line(row.key, keys, row.when, row.name, names, mode, replies, row.outcome, row.score)
      page.line([.init(text, row.role)])
    }
    return page.text
  }

  private static func line(
    _ key: String, _ keys: Int, _ when: String, _ name: String, _ names: Int, _ mode: String, _ turns: String,
    _ outcome: String, _ score: String
  ) -> String {
    key.padded(to: keys + 2) + when.padded(to: 18) + name.fitted(to: names).padded(to: names + 2)
      + mode.padded(to: 10) + turns.paddedLeft(to: 5) + " " + outcome.padded(to: 18) + score.paddedLeft(to: 6)
  }

  private static func stack(_ row: SessionRow, on page: inout Page) {
    page.paragraph("\(row.key)  \(row.when)", .strong)
    let turns = row.entry.replies == 1 ? "1 turn" : "\(row.entry.replies) turns"
    let score = row.grade?.score.map { ", score \($0)" } ?? ""
    page.paragraph("\(row.name), \(row.entry.mode.rawValue), \(turns): \(row.outcome)\(score)", indent: 2)
  }

  /// One array, an object a session.
  package static func json(_ rows: [SessionRow]) -> String {
    rows.isEmpty ? "[]\n" : "[\n" + rows.map { json($0).text }.joined(separator: ",\n") + "\n]\n"
  }

  private static func json(_ row: SessionRow) -> JSON {
    let entry = row.entry
    return [
      "session": .string(entry.key), "journal": .string(entry.name), "started": .string(row.started),
      "scenario": JSON(entry.scenario), "variant": JSON(entry.variant), "channel": JSON(entry.channel?.rawValue),
      "mode": .string(entry.mode.rawValue), "episode": JSON(entry.episode), "turns": JSON(entry.replies),
      "hints": JSON(entry.hints), "finished": .bool(entry.isFinished), "inUse": .bool(row.isInUse),
      "outcome": JSON(entry.ended?.rawValue), "score": row.grade?.score.json ?? .null,
      "passed": row.grade?.passed.map { .bool($0) } ?? .null, "problem": JSON(entry.problem),
    ]
  }
}

extension SessionRow {
  fileprivate var role: Style.Role? {
    if entry.problem != nil { return .bad }
    if !entry.isFinished { return .doubtful }
    return nil
  }
}

extension Tenths? {
  var json: JSON { map { .number($0.description) } ?? .null }
}
