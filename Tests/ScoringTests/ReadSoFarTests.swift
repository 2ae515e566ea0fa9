import RapportModel
import Scoring
import Testing

/// A conversation that is read on is graded as one that is read from the start.
@Suite struct ReadSoFarTests {
  private func expectSame(_ script: Script, _ prepared: Scorer.Prepared) {
    let whole = script.transcript
    var earlier = whole
    earlier.turns = []
    earlier.ended = nil
    var read = ReadSoFar(earlier, prepared)
    for count in 1...whole.turns.count {
      var part = earlier
      part.turns = Array(whole.turns.prefix(count))
      if count == whole.turns.count { part.ended = whole.ended }
      read = read.upTo(part)
      var expected = Fixture.scorer.scorecard(for: part, prepared)
      expected.turns = []
      #expect(Fixture.scorer.scorecard(for: read) == expected, "after \(count) turns of \(whole.id)")
    }
  }

  @Test(arguments: Golden.named.indices) func `after each turn of a practised conversation`(index: Int) {
    let prepared = Fixture.scorer.prepared(forManyOf: Fixture.scenario)
    expectSame(Golden.named[index].script, prepared)
    // What was read is kept by then.
    expectSame(Golden.named[index].script, prepared)
  }

  @Test(arguments: Golden.named.indices) func `after each turn of a recording`(index: Int) {
    expectSame(Golden.named[index].script, Fixture.scorer.prepared(for: nil))
  }

  @Test func `a name that comes up later is one in earlier turns, too`() {
    let script = Script().customer("Will you help me? Thanks, will.").agent("Will, I am sorry. How upsetting!")
      .customer("My name is Will.").agent("Thank you for writing, Will. By Friday.")
    expectSame(script, Fixture.scorer.prepared(for: nil))
    expectSame(script, Fixture.scorer.prepared(for: Fixture.scenario))
  }
}
