import RapportModel
import Testing

@testable import Understanding

@Suite("Examples of weighed moves")
struct NearlySaidTests {
  /// Examples as they stand, behind another word, and without one of theirs.
  private static let replies: [String] = {
    let examples = Fixtures.standardMoves.flatMap(\.examples).enumerated().filter { $0.offset % 23 == 0 }
    return examples.flatMap { number, example in
      let words = example.split(separator: " ")
      let left = words.indices.filter { $0 != number % words.count }.map { words[$0] }
      return [example, "Well \(example)", left.joined(separator: " ")]
    }
  }()

  @Test("all that a reply nearly says are found without comparing it with each")
  func found() throws {
    let index = Reader(standard: Fixtures.standardMoves, scenario: nil).moves.index
    #expect(index.compared.isEmpty && index.nearlySaid?.rare.phrases == index.examples.last?.upperBound)
    var count = 0
    for reply in Self.replies {
      let stretches = Stretches(of: ParsedText(reply))
      var comparison = StretchComparison(of: stretches, to: index)
      for stretch in stretches.ranges.indices {
        let found = comparison.nearlySaid(stretch)
        for owner in index.examples.indices {
          var similar: [Int32] = []
          comparison.write(to: &similar, stretch, among: index.examples[owner])
          guard similar.contains(where: { $0 >= NearlySaid.least }) else { continue }
          count += 1
          #expect(found.contains(owner), "\(reply): \(index.examples[owner])")
        }
      }
    }
    #expect(count > 100)
  }

  @Test("nothing is worked out where no phrase can be near enough")
  func least() {
    let index = Reader(standard: Fixtures.standardMoves, scenario: nil).moves.index
    let stretches = Stretches(of: ParsedText("I'm so sorry about the mix-up"))
    var comparison = StretchComparison(of: stretches, to: index)
    var (all, near) = ([Int32](), [Int32]())
    for places in index.counterExamples {
      comparison.write(to: &all, 0, among: places)
      comparison.write(to: &near, 0, among: places, atLeast: MoveFinder.veto)
      #expect(near.isEmpty ? all.allSatisfy { $0 < MoveFinder.veto } : near == all)
    }
  }
}
