import RapportModel

/// How far grades go along with what came of conversations.
package struct Validation: Sendable {
  /// What can come of a conversation, more being better.
  package enum Outcome: String, Sendable, CaseIterable {
    case satisfaction = "csat"
    case resolved
    case noRepeat = "no contact again"
  }

  /// How one grade goes along with one outcome.
  package struct Row: Sendable {
    package var subject: Evidence.Subject
    package var outcome: Outcome
    /// Conversations that have both.
    package var count: Int
    /// Spearman's rho; nil on too few conversations, or where one side is the same everywhere.
    package var correlation: Double?
    /// Where it lies in 95 of 100 cases.
    package var interval: ClosedRange<Double>?

    /// The interval lies on one side of zero.
    package var predicts: Bool { interval.map { $0.lowerBound > 0 || $0.upperBound < 0 } ?? false }
  }

  /// Fewer conversations give no correlation: with 30 its interval is still 0.7 wide.
  package static let minimum = 30

  private var pairs: [Outcome: [Evidence.Subject: [Pair]]] = [:]
  /// Conversations that were added, and of those that could be graded and have any outcome.
  package private(set) var conversations = 0
  package private(set) var usable = 0

  private struct Pair {
    var grade: Double
    var outcome: Double
  }

  package init() {}

  package mutating func add(_ card: Scorecard, _ outcomes: [Outcome: Double]) {
    conversations += 1
    guard card.whyNotGradable == nil, !outcomes.isEmpty else { return }
    usable += 1
    for (outcome, value) in outcomes {
      for subject in Evidence.Subject.scored {
        guard let score = card.score(of: subject) else { continue }
        pairs[outcome, default: [:]][subject, default: []].append(Pair(grade: Double(score.count), outcome: value))
      }
    }
  }

  /// By outcome and then by criterion, for outcomes that any conversation has.
  package func rows(bootstrap: Bootstrap = Bootstrap()) -> [Row] {
    Outcome.allCases.filter { pairs[$0] != nil }.flatMap { outcome in
      Evidence.Subject.scored.map { subject in
        let pairs = pairs[outcome]?[subject] ?? []
        var row = Row(subject: subject, outcome: outcome, count: pairs.count)
        guard pairs.count >= Self.minimum else { return row }
        row.correlation = Self.correlation(pairs)
        if row.correlation != nil { row.interval = bootstrap.interval(of: pairs, Self.correlation) }
        return row
      }
    }
  }

  private static func correlation(_ pairs: [Pair]) -> Double? {
    Ranks.spearman(pairs.map { ($0.grade, $0.outcome) })
  }
}
