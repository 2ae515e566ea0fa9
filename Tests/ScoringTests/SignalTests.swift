import AuthoredFiles
import RapportModel
import Shipped
import Testing
import Understanding

@testable import Scoring

@Suite struct SignalTests {
  private static let moves = Library(folders: [], shipped: ShippedFiles.all).standardMoves().value ?? []
  private static let scorer = Scorer(rubric: Fixture.rubric, standard: moves, engine: "test")
  private static let situation = Situation.all[0]
  private static let replies = Situation.all.flatMap { $0.good + $0.cold }

  private static func reading(_ reply: String) -> Scorecard.TurnScore {
    scorer.scorecard(for: Script().customer(situation.customer).agent(reply).transcript, scenario: nil).turns[0]
  }

  private static func signals(_ reply: String, to customer: String = situation.customer) -> Signals {
    let script = Script().customer(customer).agent(reply)
    return scorer.signals(in: script.transcript, scorer.prepared(for: nil))[0].signals
  }

  private static func values(_ turn: Scorecard.TurnScore) -> [Tenths] {
    Criterion.allCases.compactMap { turn.criteria[$0] }
      + [turn.empathy.reaction, turn.empathy.interpretation, turn.empathy.exploration]
  }

  @Test(arguments: [
    "That is your own fault.", "You should have read the manual.", "Calm down, it's not a big deal.",
  ])
  func `a sentence that blames or dismisses never raises a reading`(blame: String) {
    for reply in Self.replies {
      let (before, after) = (Self.values(Self.reading(reply)), Self.values(Self.reading("\(reply) \(blame)")))
      #expect(zip(before, after).allSatisfy { $0 >= $1 }, "\(before) \(after) \(reply) \(blame)")
    }
  }

  @Test func `names, lower case and missing full stops change fitted readings by a few points`() {
    let fitted: [Criterion] = [.resolution, .professionalism, .relationship]
    for reply in Self.replies {
      let plain = Self.reading(reply)
      let named = Self.reading("Noor, " + reply.prefix(1).lowercased() + reply.dropFirst())
      let bare = Self.reading(reply.lowercased().replacing(".", with: ""))
      for criterion in fitted {
        let value = plain.criteria[criterion]!.count
        #expect(abs(named.criteria[criterion]!.count - value) <= 150, "\(criterion) \(reply)")
        #expect(abs(bare.criteria[criterion]!.count - value) <= 250, "\(criterion) \(reply)")
      }
    }
  }

  @Test func `weights are whole numbers of at most 100, one a signal, and none is for a harm`() {
    for weights in [Weights.resolution, Weights.courtesy, Weights.liking] {
      #expect(weights.signals.allSatisfy { (1...100).contains(abs($0.weight)) })
      #expect(Set(weights.signals.map(\.signal)).count == weights.signals.count)
      #expect(!weights.signals.contains { AgentReply.harms.contains($0.signal.rawValue) })
      #expect([weights.gist, weights.answered].allSatisfy { $0.isEmpty || $0.count == Gist.dimensions })
    }
  }

  @Test func `a signal's move is a standard move`() {
    #expect(Set(Signal.moves.values.map(\.rawValue)).subtracting(Self.moves.map(\.name)) == [])
  }

  @Test(arguments: [
    ("Please open the settings. Then restart the router.", 2), ("You can dial 10010.", 1),
    ("We will check it.", 0), ("click settings", 1), ("Did you restart it?", 0),
  ])
  func `an instruction begins a sentence or follows "please" or "you can"`(reply: String, count: Int) {
    #expect(Self.signals(reply)[.instruction] == count)
  }

  @Test func `a phrase counts once, however its apostrophe is written`() {
    #expect(Self.signals("Thank you for your support!")[.formula] == 1)
    #expect(Self.signals("I’ve been there.")[.selfDisclosure] == Self.signals("I've been there.")[.selfDisclosure])
    #expect(Self.signals("You're welcome.", to: "Thanks!")[.answersThanks] == 1)
  }

  @Test(arguments: [
    ("Yes, that one is still in the box you gave them.", "Open the settings and press the reset button."),
    ("Sure, it went wrong when they moved this across.", "Is there anything else I can help you with?"),
  ])
  func `what answers is more personal than a step or an offer of help`(said: String, set: String) {
    #expect(Self.reading(said).criteria[.personalisation]! > Self.reading(set).criteria[.personalisation]!)
  }

  @Test func `telling of the like in one's own life is interpretation, sorrow is a reaction`() {
    let told = Self.reading("I lost my job last year, and my days were as empty as that.").empathy
    let advised = Self.reading("You should write your plans down and keep your days full.").empathy
    let sorry = Self.reading("Sorry that it has come to this.").empathy
    #expect(told.interpretation > advised.interpretation)
    #expect(sorry.reaction > told.reaction)
    #expect(Self.signals("I will ring the shop, I can promise.")[.ofOneself] == 0)
  }

  @Test func `more content words than twenty show no more`() {
    let long = Situation.all.map(\.customer).joined(separator: " ")
    #expect(Self.signals(long)[.contentWords] == 20)
  }

  @Test func `signals are numbered in their order`() {
    #expect(Signal.allCases.map(\.place) == Array(0..<Signal.allCases.count))
  }

  @Test(arguments: [
    ("I've sorted the drain with the plumber.", 1), ("The hall light has already been rewired.", 1),
    ("Have you looked behind the oven?", 0), ("You have a fine garden.", 0), ("We have not forgotten it.", 0),
  ])
  func `a deed is done where it is told in the perfect tense`(reply: String, count: Int) {
    #expect(Self.signals(reply)[.done] == count)
  }

  @Test func `what is operated helps where it is told and not where it is asked for`() {
    #expect(Self.signals("The valve sits under the tray.")[.controls] == 2)
    #expect(Self.signals("Which tap drips, and where is the valve?")[.controls] == 0)
    #expect(Self.signals("Please tell me the printer's name. The cartridge is behind the tray.")[.controls] == 2)
  }

  @Test func `few words say nothing unless they may be an answer`() {
    let told = "My parcel went to the neighbours."
    for empty in ["Splendid, kind regards.", "Lovely, thanks a lot.", "Dear Sir, greetings."] {
      #expect(Self.signals(empty, to: told)[.saysNothing] == 1, "\(empty)")
    }
    for answer in ["It's been recalled.", "Please call them.", "Yes.", "They don't.", "Did they?"] {
      #expect(Self.signals(answer, to: told)[.saysNothing] == 0, "\(answer)")
    }
    #expect(Self.signals("Tuesday, noon.", to: "When does it arrive?")[.saysNothing] == 0)
  }

  @Test func `a feeling is one's own where somebody says so of themselves`() {
    #expect(Self.signals("I'm really delighted for your sister.")[.ownFeeling] == 1)
    #expect(Self.signals("So sorry about the piano.")[.ownFeeling] == 1)
    #expect(Self.signals("I'm not sorry.")[.ownFeeling] == 0)
    #expect(Self.signals("A happy ending is what they want.")[.ownFeeling] == 0)
  }

  @Test func `a strong reaction names a feeling, a weak one consoles without`() {
    let weak = Self.reading("Hang in there, you'll get through it, it gets better, don't give up!").empathy
    let strong = Self.reading("I'm so sad for you, hang in there, you'll get through it!").empathy
    #expect(weak.reaction > Tenths(count: 5) && weak.reaction <= Tenths(1))
    #expect(strong.reaction > Tenths(1))
  }

  @Test func `asking what somebody thinks is more polite than asking what they are at`() {
    let asked = Self.reading("What do you think of moving the fence?").criteria[.professionalism]!
    #expect(asked > Self.reading("Why did you move the fence??").criteria[.professionalism]!)
    #expect(
      asked > Self.reading("You never ask, you just move the fence. Who are you?").criteria[.professionalism]!)
  }

  @Test func `courtesy adds little to a solution, and makes none`() {
    let plain = Self.reading("Please turn the tap to the left, then the valve has been opened.").criteria[
      .resolution]!
    let kind = Self.reading("Please turn the tap to the left, then the valve has been opened. Thank you!")
    #expect(abs(kind.criteria[.resolution]!.count - plain.count) <= 60)
    #expect(Self.reading("Hello and thank you so much!").criteria[.resolution]! <= Tenths(30))
  }
}
