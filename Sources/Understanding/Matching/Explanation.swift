import RapportModel

/// What was understood in a reply, and why: each clause, what was considered, what gave it away.
package struct Explanation: Sendable, Hashable {
  /// How a clause is meant.
  package enum Polarity: String, Sendable, CaseIterable {
    case asserted, negated, refused, question, request, offer, hypothetical
    case conditionalPromise = "conditional promise"
    case pastAttempt = "past attempt"
    case reported, quoted
  }

  package struct Clause: Sendable, Hashable {
    package var span: Span
    package var polarity: Polarity
    /// What was considered here, nearest first.
    package var candidates: [Candidate]
    /// It has content, and nothing was recognised in it.
    package var isNotUnderstood: Bool
  }

  /// A move that was considered.
  package struct Candidate: Sendable, Hashable {
    package var move: String
    /// 0 to 1000 thousandths.
    package var confidence: Int
    package var span: Span
    /// "example 3", "wording", "pattern 1", "form".
    package var by: String
    package var verdict: Verdict
  }

  /// Whether a candidate was taken, and why not.
  package enum Verdict: Sendable, Hashable {
    case made
    case belowThreshold
    /// The words fit, but one side is negated, asked, reported or unreal.
    case otherPolarity
    /// A counter-example is nearer: its number from 1.
    case counterExample(Int)
    /// Another move of the same scenario is as near in the same words, or nearer.
    case tooClose(to: String)
    /// Another candidate of the same move, overlapping, is better.
    case coveredByBetter
  }

  package var clauses: [Clause]
  /// All moves, nearest first, each once, whether made or not.
  package var ranked: [Candidate]
  package var reading: Reading

  /// The made candidate that comes first, or nil when nothing is made.
  package var best: Candidate? { ranked.first { $0.verdict == .made } }
}
