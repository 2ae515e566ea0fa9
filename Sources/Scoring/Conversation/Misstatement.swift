import RapportModel
import Understanding

/// A value in a reply that an article of the company gives otherwise.
struct Misstatement: Sendable {
  let turn: Int
  let span: Span
  /// What the article says instead: "8 working days".
  let stated: String
  /// Its title.
  let article: String
}

extension AgentReply {
  /// What facts account for, rightly or wrongly, is judged with them; what the customer said is no claim.
  func misstatements(
    among contradictions: [ValueGuide.Contradiction], after customers: [CustomerTurn]
  ) -> [Misstatement] {
    contradictions.filter { found in
      !(understood.told + own.told).contains { $0.span.overlaps(found.span) }
        && !customers.contains { found.isSaid(in: $0.text) }
    }.map { Misstatement(turn: turn, span: $0.span, stated: $0.stated, article: $0.article) }
  }
}

extension ValueGuide {
  /// The articles and policies of a scenario's company; nil when there are none.
  init?(_ scenario: Scenario) {
    let articles = scenario.company.policies + scenario.company.articles
    guard !articles.isEmpty else { return nil }
    self.init(
      articles: articles.map { (scenario.filled($0.title), scenario.filled($0.text)) },
      known: scenario.facts.map(\.value))
  }
}
