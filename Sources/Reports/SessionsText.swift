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
    let fixed = keys + 1 + 13 + 9 + 6 + 18 + 6
    let widest = max(8, rows.map(\.name.columns).max() ?? 0)
    let names = min(widest, page.width - fixed - 1)
    if names < min(18, widest) {
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
    key.padded(to: keys + 1) + when.padded(to: 13) + name.fitted(to: names).padded(to: names + 1)
      + mode.padded(to: 9) + turns.paddedLeft(to: 5) + " " + outcome.padded(to: 18) + score.paddedLeft(to: 6)
  }

  private static func stack(_ row: SessionRow, on page: inout Page) {
    page.line(.init("\(row.key)  \(row.when)", .strong))
    let turns = row.entry.replies == 1 ? "1 turn" : "\(row.entry.replies) turns"
    let score = row.grade?.score.map { ", score \($0)" } ?? ""
    page.paragraph("\(row.name), \(row.entry.mode.rawValue), \(turns): \(row.outcome)\(score)", indent: 2)
  }

  /// One array, an object a session.
  package static func json(_ rows: [SessionRow]) -> String {
    jsonList(rows.map { json($0).text })
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
