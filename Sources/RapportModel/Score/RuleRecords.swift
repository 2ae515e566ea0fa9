/// The record of every rule over many grades.
package struct RuleRecords: Sendable, Hashable {
  private var records: [String: RuleRecord] = [:]

  package init() {}

  package mutating func add(_ card: DecidedScorecard) {
    for row in card.machine.evidence where !row.isArithmetic {
      var record = records[row.rule] ?? RuleRecord(rule: row.rule)
      record.rows += 1
      if !card.disputes(of: row).isEmpty { record.disputed += 1 }
      if let upheld = card.ruling(on: row)?.ruling?.upheld {
        record.decided += 1
        if !upheld { record.overturned += 1 }
      }
      records[row.rule] = record
    }
  }

  /// Those that were disputed or overturned: the most often overturned first, then by share and name.
  package var doubted: [RuleRecord] {
    records.values.filter { $0.overturned > 0 || $0.disputed > 0 }.sorted {
      ($1.overturned, $1.share, $1.disputed, $0.rule) < ($0.overturned, $0.share, $0.disputed, $1.rule)
    }
  }
}
