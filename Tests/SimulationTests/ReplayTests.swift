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

  /// At any moment, with undone turns, silences and a clock: what is stored goes on as the session itself would.
  @Test(arguments: 0..<200)
  func aStoredSessionGoesOn(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 1000)
    var session = Fixture.session(seed: seed).session
    _ = session.begin()
    for input in Self.inputs(seed) {
      switch random.next() % 5 {
      case 0: _ = session.undo()
      case 1: session.noteDispute("No.")
      default: break
      }
      _ = session.advance(input, after: 0.7)
    }
    let stored = session.transcript
    var resumed = try Session(resuming: stored, scenario: session.scenario, standard: Fixture.standard)
    #expect(resumed.transcript == stored)
    #expect(resumed.mood == session.mood)
    #expect(resumed.patience == session.patience)
    for input in Self.inputs(seed &+ 1) {
      #expect(resumed.undo() == session.undo())
      _ = resumed.advance(input, after: 0.3)
      _ = session.advance(input, after: 0.3)
    }
    #expect(resumed.transcript == session.transcript)
    #expect(resumed.outcome == session.outcome)
  }

  @Test func hintsAreRemembered() throws {
    var session = Fixture.session().session
    _ = session.begin()
    session.noteHint()
    _ = session.advance(.reply("reply", Fixture.reading("offers-repair")))
    for _ in 0..<2 { session.noteHint() }
    var resumed = try Session(
      resuming: session.transcript, scenario: session.scenario, standard: Fixture.standard)
    #expect(resumed.transcript == session.transcript)
    _ = resumed.advance(.reply("reply", Fixture.reading("thanks")))
    #expect(resumed.transcript.turns.filter { $0.role == .agent }.map(\.hints) == [1, 2])
  }

  /// The journal may hold the reply and not yet the answer; then the answer is given now.
  @Test(arguments: 0..<100)
  func whatWasNotStoredIsAnsweredNow(seed: UInt64) throws {
    let session = Fixture.session(seed: seed)
    session.begin()
    for input in Self.inputs(seed) { session.advance(input, after: 1) }
    for count in session.transcript.turns.indices {
      var stored = session.transcript
      stored.turns.removeLast(stored.turns.count - count)
      stored.ended = nil
      let resumed = try Session(resuming: stored, scenario: session.scenario, standard: Fixture.standard)
      #expect(session.transcript.turns.starts(with: resumed.transcript.turns))
      #expect(resumed.transcript.turns.count >= count)
    }
  }

  @Test func anAbandonedSessionIsOpenAgain() throws {
    var session = Fixture.session().session
    _ = session.begin()
    _ = session.advance(.reply("reply", Fixture.reading("offers-repair")), after: 3)
    _ = session.abandon()
    let resumed = try Session(
      resuming: session.transcript, scenario: session.scenario, standard: Fixture.standard)
    #expect(resumed.outcome == nil)
    #expect(resumed.transcript.turns == session.transcript.turns)
  }

  @Test func anotherScenarioIsNotGoneOnWith() throws {
    let session = Fixture.session()
    session.begin()
    session.advance(.reply("reply", Fixture.reading("offers-repair")))
    let other = Fixture.session { $0.persona.says.confused = ["Eh?"] }.scenario
    _ = try Session(resuming: session.transcript, scenario: other, standard: Fixture.standard)
    var mute = Fixture.scenario
    mute.nodes[0].reactions[0].says = ["And when would that be?"]
    let divergence = #expect(throws: Session.Divergence.self) {
      try Session(resuming: session.transcript, scenario: mute, standard: Fixture.standard)
    }
    #expect(divergence?.turn == 2)
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
