import RapportModel
import Simulation
import Testing

@Suite struct ReplayTests {
  /// Inputs drawn from a seed.
  static func inputs(_ seed: UInt64) -> [Input] {
    var random = SplitMix64(seed: seed)
    let moves = ["offers-repair", "declines-refund", "policy-wall", "acknowledges-feeling", "thanks", "none"]
    return (0..<Int(3 + random.next() % 12)).map { _ in
      switch random.next() % 8 {
      case 0:
        .action(
          name: ["repair", "refund", "replace", "nothing"][Int(random.next() % 4)], arguments: [], reason: "why")
      case 1: .silence(seconds: Int(random.next() % 60))
      case 2: .reply("???", Reading())
      case 3: .reply("order?", Fixture.reading(asked: ["order"]))
      default: .reply("reply", Fixture.reading(moves[Int(random.next() % 6)], moves[Int(random.next() % 6)]))
      }
    }
  }

  @Test(arguments: 0..<200)
  func theSameInputsGiveTheSameTranscript(seed: UInt64) {
    let runs = (0..<2).map { _ in
      let session = Fixture.session(seed: seed)
      session.begin()
      for input in Self.inputs(seed) { session.advance(input, after: 1.5) }
      return session.transcript
    }
    #expect(runs[0] == runs[1])
  }

  @Test func timeIsCountedInTenths() {
    let session = Fixture.session(seed: 1)
    session.begin()
    for _ in 0..<50 { session.advance(.reply("???", Reading()), after: 0.1) }
    let times = session.transcript.turns.filter { $0.role == .agent }.compactMap(\.at)
    #expect(times.count >= 3)
    #expect(times == times.indices.map { Double($0 + 1) / 10 })
  }

  @Test(arguments: 0..<200)
  func moodsStayInRangeAndOnlyTheEndEnds(seed: UInt64) {
    let session = Fixture.session(seed: seed)
    session.begin()
    for input in Self.inputs(seed) {
      let wasOpen = session.outcome == nil
      let events = session.advance(input)
      #expect(
        events.contains { if case .ended = $0 { true } else { false } } == (wasOpen && session.outcome != nil))
      for scale in Mood.Scale.allCases { #expect((0...100).contains(session.mood[scale])) }
    }
    var ledger = Ledger(scenario: session.scenario)
    for turn in session.transcript.turns { ledger.note(turn) }
    #expect(ledger.agentKnows == session.agentKnows)
    #expect(ledger.mood == session.mood)
  }

  @Test(arguments: 0..<100)
  func undoingAndRepeatingChangesNothing(seed: UInt64) {
    let plain = Fixture.session(seed: seed)
    let wavering = Fixture.session(seed: seed)
    plain.begin()
    wavering.begin()
    for input in Self.inputs(seed) {
      plain.advance(input)
      if !wavering.advance(input).isEmpty, !input.isSilence {
        #expect(wavering.undo())
        wavering.advance(input)
      }
    }
    #expect(wavering.transcript.turns.filter { !$0.isUndone } == plain.transcript.turns)
    #expect(wavering.mood == plain.mood)
    #expect(wavering.outcome == plain.outcome)
  }

  @Test func undoReopensAnEndedConversation() {
    let session = Fixture.session()
    session.begin()
    #expect(!session.undo())
    session.advance(.leave)
    #expect(session.undo())
    #expect(session.outcome == nil)
    #expect(session.transcript.turns.map(\.isUndone) == [false, true])
  }

  @Test func seedsChooseAmongTheWordings() {
    let openings = Set(
      (0..<20).map { seed in
        let session = Fixture.session(seed: UInt64(seed))
        return session.begin().customerText
      })
    #expect(openings == ["It leaks.", "The thing leaks."])
  }

  @Test func splitMix64FollowsItsPublishedSequence() {
    // First outputs for seed 1234567, as given with the reference implementation.
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
  }
}
