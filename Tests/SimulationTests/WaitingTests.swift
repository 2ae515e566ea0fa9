import RapportModel
import Simulation
import Testing

@Suite struct WaitingTests {
  @Test func aSilenceIsMarkedAndCosts() {
    let session = Fixture.session()
    session.begin()
    #expect(session.advance(.silence(seconds: 20)).customerText == "Hello?")
    #expect(session.patience == 2)
    #expect(session.advance(.silence(seconds: 15)).customerText == "Still there?")
    #expect(session.transcript.turns.map(\.waited) == [nil, 20, 35])
    session.says(Fixture.reading("declines-refund"))
    session.advance(.silence(seconds: 10))
    #expect(session.transcript.turns.last?.waited == 10)
  }

  @Test func aFoldedTranscriptHasWaitedAsLong() {
    let session = Fixture.session()
    session.begin()
    session.advance(.silence(seconds: 20))
    var ledger = Ledger(scenario: session.scenario)
    for turn in session.transcript.turns { ledger.note(turn) }
    #expect(ledger.silence == 20)
    #expect(ledger.holds(.silent(seconds: 20)))
  }

  /// Otherwise a customer who asks "Hello?" would not see what was done while they waited.
  @Test func deedsAreStillNewsAfterASilence() {
    let session = Fixture.session()
    session.begin()
    session.does("repair")
    session.advance(.silence(seconds: 20))
    var ledger = Ledger(scenario: session.scenario)
    for turn in session.transcript.turns { ledger.note(turn) }
    #expect(ledger.holds(.justDone("repair")))
  }

  @Test func anUndoTakesTheReplyBackAndTheSilencesAfterIt() {
    let session = Fixture.session()
    session.begin()
    session.says(Fixture.reading("declines-refund"), "No.")
    session.advance(.silence(seconds: 20))
    #expect(session.undo())
    #expect(session.transcript.turns.map(\.isUndone) == [false, true, true, true])
    #expect(session.patience == 3)
    session.advance(.silence(seconds: 20))
    #expect(!session.undo())
  }
}
