import AuthoredFiles
import RapportModel
import Shipped
import Testing
import Understanding

/// What practice reads is what `explain` says: the quick way looks at fewer matches and finds the same.
@Suite struct ExplainingTests {
  static let library = Library(folders: [], shipped: ShippedFiles.all)

  @Test(arguments: library.scenarios().map(\.id))
  func `each sample reply is read as it is explained`(id: String) throws {
    let scenario = try #require(Self.library.scenario(id).value)
    let reactions = scenario.anywhere + scenario.nodes.flatMap(\.reactions)
    let samples = reactions.map(\.samples).flatMap { $0.good + $0.weak.map(\.text) + $0.wrong }
    for scenario in [scenario] + scenario.variants.compactMap({ scenario.applying(variant: $0.name) }) {
      let reader = Reader(standard: Fixtures.standardMoves, scenario: scenario)
      for sample in samples {
        #expect(reader.explain(sample).reading == reader.read(sample), "\(scenario.variant ?? "")")
      }
    }
  }

  @Test func `each labelled reply is read as it is explained`() throws {
    let reader = Reader(standard: Fixtures.standardMoves, scenario: nil)
    for half in 0...1 {
      for (_, reply) in try Fixtures.replies(half: half) {
        #expect(reader.explain(reply).reading == reader.read(reply))
      }
    }
  }
}
