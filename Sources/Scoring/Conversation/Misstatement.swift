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

extension Conversation {
  /// What facts account for, rightly or wrongly, is judged with them.
  func findMisstatements(_ readers: Readers) -> [Misstatement] {
    guard let guide = readers.guide else { return [] }
    return replies.flatMap { reply -> [Misstatement] in
      let said = customers.lazy.filter { $0.turn < reply.turn }.map(\.text)
      let masks = reply.words.all.filter(\.isMasked).map(\.span)
      return guide.contradictions(in: reply.text, masking: masks, said: Array(said)).filter { found in
        !(reply.understood.told + reply.own.told).contains { $0.span.overlaps(found.span) }
      }.map { Misstatement(turn: reply.turn, span: $0.span, stated: $0.stated, article: $0.article) }
    }
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
