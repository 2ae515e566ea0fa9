import GRDB
import RapportModel

extension SessionEntry {
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("name", name), ("bytes", bytes), ("modified", modified), ("key", key), ("started", started),
      ("scenario", scenario), ("scenarioSHA256", scenarioSHA256), ("variant", variant),
      ("channel", channel?.rawValue), ("mode", mode.rawValue), ("episode", episode), ("origin", origin),
      ("replies", replies), ("hints", hints), ("ended", ended?.rawValue), ("problem", problem),
    ]
  }

  init(_ row: Row) {
    name = row["name"]
    bytes = row["bytes"]
    modified = row["modified"]
    key = row["key"]
    started = row["started"]
    scenario = row["scenario"]
    scenarioSHA256 = row["scenarioSHA256"]
    variant = row["variant"]
    channel = (row["channel"] as String?).flatMap(Channel.init)
    mode = Mode(rawValue: row["mode"]) ?? .coached
    episode = row["episode"]
    origin = row["origin"]
    replies = row["replies"]
    hints = row["hints"]
    ended = (row["ended"] as String?).flatMap(Outcome.init)
    problem = row["problem"]
  }
}

extension Grade {
  /// "empathy=733 resolution=643": tenths, in the order of the criteria.
  var criteriaColumn: String {
    Criterion.allCases.compactMap { criterion in
      criteria[criterion].map { "\(criterion.rawValue)=\($0.count)" }
    }.joined(separator: " ")
  }

  init(_ row: Row) {
    score = (row["score"] as Int?).map(Tenths.init(count:))
    passed = row["passed"]
    criteria = [:]
    for pair in (row["criteria"] as String).split(separator: " ") {
      let parts = pair.split(separator: "=")
      guard parts.count == 2, let criterion = Criterion(rawValue: String(parts[0])), let count = Int(parts[1])
      else { continue }
      criteria[criterion] = Tenths(count: count)
    }
  }
}
