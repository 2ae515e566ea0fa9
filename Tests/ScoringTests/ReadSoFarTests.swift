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
      #expect(Fixture.scorer.scorecard(for: part, read) == expected, "after \(count) turns of \(whole.id)")
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

  /// As a coach sees a session in which every reply but the first is answered twice.
  @Test(arguments: Golden.named.indices) func `after replies that were taken back`(index: Int) {
    let prepared = Fixture.scorer.prepared(forManyOf: Fixture.scenario)
    let turns = Golden.named[index].script.transcript.turns
    var sofar = Golden.named[index].script.transcript
    sofar.ended = nil
    sofar.turns = []
    var read = ReadSoFar(sofar, prepared)
    func expectSame() {
      read.readOn(to: sofar)
      var expected = Fixture.scorer.scorecard(for: sofar, scenario: Fixture.scenario)
      expected.turns = []
      #expect(Fixture.scorer.scorecard(for: sofar, read) == expected, "after \(sofar.turns.count) turns")
    }
    for turn in turns {
      sofar.turns.append(turn)
      expectSame()
      guard turn.isReply, sofar.turns.count > 2 else { continue }
      sofar.turns[sofar.turns.count - 1].isUndone = true
      expectSame()
      sofar.turns.append(turn)
    }
  }

  @Test(arguments: Golden.named.indices) func `of replies that were read by themselves before`(index: Int) {
    let transcript = Golden.named[index].script.transcript
    let prepared = Fixture.scorer.prepared(forManyOf: Fixture.scenario)
    for text in transcript.turns.compactMap(\.text) { _ = prepared.read(text) }
    #expect(
      Fixture.scorer.scorecard(for: transcript, prepared)
        == Fixture.scorer.scorecard(for: transcript, scenario: Fixture.scenario))
  }

  @Test func `a name that comes up later is one in earlier turns, too`() {
    let script = Script().customer("Will you help me? Thanks, will.").agent("Will, I am sorry. How upsetting!")
      .customer("My name is Will.").agent("Thank you for writing, Will. By Friday.")
    expectSame(script, Fixture.scorer.prepared(for: nil))
    expectSame(script, Fixture.scorer.prepared(for: Fixture.scenario))
  }
}
