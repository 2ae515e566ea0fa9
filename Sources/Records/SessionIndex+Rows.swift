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

  /// - Throws: when the row is not what was written: the file is damaged.
  init(_ row: Row) throws {
    name = try row.decode(forColumn: "name")
    bytes = try row.decode(forColumn: "bytes")
    modified = try row.decode(forColumn: "modified")
    key = try row.decode(forColumn: "key")
    started = try row.decode(forColumn: "started")
    scenario = try row.decode(forColumn: "scenario")
    scenarioSHA256 = try row.decode(forColumn: "scenarioSHA256")
    variant = try row.decode(forColumn: "variant")
    channel = try row.decode(String?.self, forColumn: "channel").flatMap(Channel.init)
    mode = Mode(rawValue: try row.decode(forColumn: "mode")) ?? .coached
    episode = try row.decode(forColumn: "episode")
    origin = try row.decode(forColumn: "origin")
    replies = try row.decode(forColumn: "replies")
    hints = try row.decode(forColumn: "hints")
    ended = try row.decode(String?.self, forColumn: "ended").flatMap(Outcome.init)
    problem = try row.decode(forColumn: "problem")
    try RowSum(of: columns.map(\.1)).check(row)
  }
}

extension Grade {
  /// "empathy=733 resolution=643": tenths, in the order of the criteria.
  var criteriaColumn: String {
    Criterion.allCases.compactMap { criterion in
      criteria[criterion].map { "\(criterion.rawValue)=\($0.count)" }
    }.joined(separator: " ")
  }

  var sum: RowSum { RowSum(of: [score?.count, passed, criteriaColumn]) }

  /// - Throws: when the row is not what was written: the file is damaged.
  init(_ row: Row) throws {
    score = try row.decode(Int?.self, forColumn: "score").map(Tenths.init(count:))
    passed = try row.decode(forColumn: "passed")
    criteria = [:]
    for pair in try row.decode(String.self, forColumn: "criteria").split(separator: " ") {
      let parts = pair.split(separator: "=")
      guard parts.count == 2, let criterion = Criterion(rawValue: String(parts[0])), let count = Int(parts[1])
      else { continue }
      criteria[criterion] = Tenths(count: count)
    }
    try sum.check(row)
  }
}
