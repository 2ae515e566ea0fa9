import AuthoredFiles
import RapportModel
import Scoring
import Shipped
import Testing

/// Values in replies against the company's articles, and that honest conversations are left alone.
@Suite struct ArticleTests {
  private func rows(_ reply: String) -> [Evidence] {
    Fixture.card(Golden.opening.agent(reply).ended(.abandoned)) {
      $0.company.articles = [
        Company.Article(id: "loans", title: "Loan machines", text: "A loan machine may be kept for 3 weeks.")
      ]
    }.rows("StateFactsCorrectly")
  }

  @Test func `what an article says otherwise is misinformation`() throws {
    let reply = "The loan machine may be kept for 6 weeks."
    let row = try #require(rows(reply).first)
    #expect(row.points == Tenths(-5))
    #expect(row.span == reply.span(of: "6 weeks"))
    #expect(row.certainty == .language)
    #expect(row.reason == "the article “Loan machines” says otherwise: 3 weeks")
    #expect(rows("The loan machine may be kept for 3 weeks.").isEmpty)
    #expect(rows("May the loan machine be kept for 6 weeks?").isEmpty)
    #expect(rows("Come back in 6 weeks.").isEmpty)
  }

  @Test func `no good sample that ships states what an article gives otherwise`() throws {
    let library = Library(folders: [], shipped: ShippedFiles.all)
    let scorer = Scorer(rubric: Fixture.rubric, standard: library.standardMoves().value!, engine: "test")
    let names = ShippedFiles.all.map(\.path).filter { $0.hasPrefix("scenarios/") && $0.count { $0 == "/" } == 1 }
    var count = 0
    for name in names {
      let scenario = try #require(library.scenario(String(name.dropFirst(10).dropLast(5))).value)
      let prepared = scorer.prepared(for: scenario)
      for sample in scenario.nodes.flatMap(\.reactions).flatMap(\.samples.good) {
        let turns = [Turn(role: .customer, text: "Hello."), Turn(role: .agent, text: scenario.filled(sample))]
        let card = scorer.scorecard(for: Transcript(id: "s", turns: turns), prepared)
        let rows = card.rows("StateFactsCorrectly").filter { $0.certainty == .language }
        #expect(rows == [], "\(scenario.id): \(sample)")
        count += 1
      }
    }
    #expect(count > 20)
  }
}
