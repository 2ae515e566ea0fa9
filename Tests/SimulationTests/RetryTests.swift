import RapportModel
import Simulation
import Testing

@Suite struct RetryTests {
  @Test(arguments: 0..<200)
  func answeringAgainAsBeforeChangesNothing(seed: UInt64) {
    let plain = Fixture.session(seed: seed)
    let wavering = Fixture.session(seed: seed)
    plain.begin()
    wavering.begin()
    // Once the conversation has ended nothing more is taken.
    var taken: [(input: Input, turn: Int)] = []
    for input in ReplayTests.inputs(seed) {
      let turn = plain.transcript.turns.count
      if !plain.advance(input).isEmpty { taken.append((input, turn)) }
    }
    for (input, _) in taken { wavering.advance(input) }
    let replies = wavering.session.replies
    guard !replies.isEmpty else { return }
    let number = 1 + Int(seed) % replies.count
    let isBack = wavering.session.goBack(toBefore: number)
    #expect(isBack)
    #expect(wavering.session.latestReply == (number > 1 ? replies[number - 2].turn : nil))
    for (input, turn) in taken where turn >= replies[number - 1].turn { wavering.advance(input) }
    #expect(wavering.session.latestReply == wavering.session.replies.last?.turn)
    #expect(wavering.transcript.turns.filter { !$0.isUndone } == plain.transcript.turns)
    #expect(wavering.mood == plain.mood)
    #expect(wavering.outcome == plain.outcome)
  }

  @Test func bothAnswersStayInTheTranscript() {
    let play = Fixture.session()
    play.begin()
    play.says(Fixture.reading("declines-refund"), "No.")
    play.does("repair")
    play.says(Fixture.reading("offers-repair"), "Mended.")
    #expect(play.session.replies.map(\.text) == ["No.", "Mended."])
    let isBack = play.session.goBack(toBefore: 1)
    #expect(isBack)
    play.says(Fixture.reading("offers-repair"), "A repair?")
    #expect(play.session.replies.map(\.text) == ["A repair?"])
    #expect(
      play.transcript.turns.compactMap(\.text).filter { ["No.", "Mended.", "A repair?"].contains($0) }.count == 3)
    #expect(play.session.ledger.done["repair"] == nil)
  }

  @Test func deskActionsBeforeTheReplyStay() {
    let play = Fixture.session()
    play.begin()
    play.does("repair")
    play.says(Fixture.reading("offers-repair"), "Mended.")
    #expect(play.outcome != nil)
    let isBack = play.session.goBack(toBefore: 1)
    #expect(isBack)
    #expect(play.outcome == nil)
    #expect(play.session.ledger.done["repair"] != nil)
  }

  @Test(arguments: [0, -1, 2, 99])
  func thereIsNoWayBackToOtherNumbers(number: Int) {
    let play = Fixture.session()
    play.begin()
    play.says(Fixture.reading("declines-refund"), "No.")
    let before = play.transcript
    let isBack = play.session.goBack(toBefore: number)
    #expect(!isBack)
    #expect(play.transcript == before)
  }
}
