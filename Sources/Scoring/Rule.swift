import RapportModel

/// One thing that is checked, named as an order.
///
/// A class, although it never changes: all of them are handed about for each conversation.
final class Rule: Sendable {
  let name: String
  let criterion: Criterion
  /// What its verdicts rest on.
  let certainty: Evidence.Certainty
  /// Its definition, in one sentence.
  let means: String
  let source: Source
  /// Standard moves by which words alone can meet it, the best first.
  let helpedBy: [String]
  let apply: @Sendable (Rule, Conversation) -> [Evidence]

  /// Where a rule comes from.
  enum Source: Sendable, Hashable {
    /// What a paper or a framework found or asks for.
    case published(String)
    /// What conversations of a published data set show.
    case data(String)
    /// What was decided for this program, and why.
    case decision(String)
  }

  init(
    _ name: String, _ criterion: Criterion, rests certainty: Evidence.Certainty, means: String, source: Source,
    helpedBy: [String] = [], apply: @escaping @Sendable (Rule, Conversation) -> [Evidence]
  ) {
    self.name = name
    self.criterion = criterion
    self.certainty = certainty
    self.means = means
    self.source = source
    self.helpedBy = helpedBy
    self.apply = apply
  }

  /// Points earned: found when they are all of them or the check is met in part.
  func earned(
    _ points: Tenths, of: Tenths, at turn: Int? = nil, in span: Span? = nil, _ reason: String
  ) -> Evidence {
    row(points > .zero ? .found : .absent, turn, span, points, of, reason)
  }

  func missed(of: Tenths, at turn: Int? = nil, _ reason: String) -> Evidence {
    row(.absent, turn, nil, .zero, of, reason)
  }

  /// A deduction: points lost for something that was found.
  func lost(_ points: Tenths, at turn: Int? = nil, in span: Span? = nil, _ reason: String) -> Evidence {
    row(.found, turn, span, -points, .zero, reason)
  }

  /// Something to know that neither earns, costs nor counts.
  func remark(at turn: Int? = nil, in span: Span? = nil, _ reason: String) -> Evidence {
    row(.found, turn, span, .zero, .zero, reason)
  }

  func notJudged(at turn: Int? = nil, in span: Span? = nil, _ reason: String) -> Evidence {
    row(.notJudged, turn, span, .zero, .zero, reason)
  }

  private func row(
    _ verdict: Evidence.Verdict, _ turn: Int?, _ span: Span?, _ points: Tenths, _ of: Tenths, _ reason: String
  ) -> Evidence {
    Evidence(
      subject: .criterion(criterion), rule: name, verdict: verdict, turn: turn, span: span, points: points,
      of: of, certainty: certainty, reason: reason)
  }
}
