import AuthoredFiles
import RapportModel
import Shipped
import Testing

@testable import Scoring

@Suite struct RuleTests {
  @Test(arguments: RuleExample.all)
  func `each rule tells its examples apart`(example: RuleExample) {
    let good = example.card(example.passing).rows(example.rule)
    let bad = example.card(example.failing).rows(example.rule)
    let share = { (rows: [Evidence]) in
      rows.reduce(0) { $0 + $1.points.count - $1.of.count }
    }
    #expect(share(good) == 0, "the passing example loses points: \(good.map(\.reason))")
    #expect(share(bad) < 0, "the failing example loses nothing")
    #expect(bad.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func `each rule has examples`() {
    #expect(Rule.all.map(\.name) == RuleExample.all.map(\.rule))
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
  }

  @Test(arguments: Rule.all.map(\.name)) func `each rule says in a sentence what it means, and where it comes from`(
    name: String
  ) throws {
    let rule = try #require(Rule.all.first { $0.name == name })
    #expect(rule.means.hasSuffix(".") && !rule.means.contains(". "), "one sentence")
    #expect(rule.source.text.hasSuffix("."))
    #expect(rule.source.text != rule.means)
  }

  @Test(arguments: Criterion.allCases) func `each criterion lists its own rules`(criterion: Criterion) {
    #expect(Rule.rules(of: criterion).allSatisfy { $0.criterion == criterion })
    #expect(!Rule.rules(of: criterion).isEmpty)
  }

  @Test func `what helps a rule is a standard move`() throws {
    let moves = try #require(Library(folders: [], shipped: ShippedFiles.all).standardMoves().value)
    #expect(Set(Rule.all.flatMap(\.helpedBy)).subtracting(moves.map(\.name)) == [])
  }
}

extension Rule.Source {
  var text: String {
    switch self {
    case .published(let text), .data(let text), .decision(let text): text
    }
  }
}
