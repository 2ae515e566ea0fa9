import RapportModel
import Simulation

/// A small scenario: a leaking machine, two days too late.
enum Fixture {
  static let standard = [
    Move(name: "acknowledges-feeling", mood: MoodChange(calm: 1)),
    Move(name: "policy-wall", isHarmful: true, mood: MoodChange(calm: -1, trust: -1)),
    Move(name: "thanks"), Move(name: "dismisses", isHarmful: true, mood: MoodChange(calm: -2)),
    Move(name: "uses-jargon", isHarmful: true, mood: MoodChange(trust: -1)),
  ]

  static var persona: Persona {
    Persona(
      id: "ada", name: "Ada Bright", address: "Ms Bright", temperament: Temperament(warms: 100, sours: 150),
      restingMood: Mood(calm: 40, trust: 50, warmth: 50), patience: 3,
      says: Persona.Sayings(
        confused: ["Pardon?", "I don't follow."], wayOn: ["Can I have my money back or not?"],
        unmoved: ["And now?"], waiting: ["Hello?"], impatient: ["I haven't got all day."],
        asked: ["It's {fact}."], askedAgain: ["I told you:"], unknown: ["No idea."], thanked: ["You're welcome."],
        leaving: ["Forget it."], goodbye: ["Bye."]))
  }

  static var scenario: Scenario {
    let company = Company(id: "shop", name: "Shop")
    var scenario = Scenario(
      id: "leak", title: "A leak", company: company, persona: persona, nodes: [complaint, relieved])
    scenario.facts = [
      Fact(name: "order", kind: .text, value: "HH-1", customerKnows: true),
      Fact(name: "repair-time", kind: .duration, value: "8 working days", agentMustTell: true),
      Fact(name: "secret", kind: .text, value: "x", agentKnows: true),
    ]
    scenario.facts[1].agentKnows = true
    scenario.actions = [
      DeskAction(name: "repair", title: "book a repair", reveals: ["repair-time"]),
      DeskAction(
        name: "refund", title: "refund", kind: .discretionary,
        parameters: [DeskAction.Parameter(name: "amount", kind: .money)], limit: 2000, needs: [.done("repair")],
        permittedWhen: [.variant("early")]),
      DeskAction(name: "replace", title: "replace", kind: .notYours, refusal: "Only the shop can do that."),
    ]
    scenario.moves = [Move(name: "declines-refund"), Move(name: "offers-repair")]
    scenario.needs = [Scenario.Need(name: "quick", metBy: [.done("repair"), .told("repair-time")])]
    scenario.anywhere = [
      Reaction(when: [.said("policy-wall")], says: ["Your policy!"], mood: MoodChange(trust: -2))
    ]
    return scenario
  }

  static var complaint: Node {
    Node(
      name: "complaint", says: ["It leaks.", "The thing leaks."], saysAgain: ["It still leaks."],
      reactions: [
        Reaction(when: [.said("offers-repair")], says: ["When?"]),
        Reaction(
          when: [.said("offers-repair"), .done("repair")], mood: MoodChange(calm: 2, trust: 1), next: "relieved"),
        Reaction(when: [.said("declines-refund")], says: ["Why not?"]),
        Reaction(when: [.silent(seconds: 30)], says: ["Still there?"]),
      ])
  }

  static var relieved: Node { Node(name: "relieved", says: ["Thank you, {customer} is happy."], ends: .solved) }

  static func session(seed: UInt64 = 1, carried: Carried? = nil, _ change: (inout Scenario) -> Void = { _ in })
    -> Play
  {
    var scenario = scenario
    change(&scenario)
    return Play(
      Session(
        scenario: scenario, standard: standard, seed: seed, carried: carried, id: "s",
        encoder: Transcript.Encoder(name: "none", sha256: "")))
  }

  static func reading(_ moves: String..., told: [String] = [], asked: [String] = [], promises: [String] = [])
    -> Reading
  {
    let span = Span(0, 4)
    return Reading(
      moves: moves.map { Reading.FoundMove(move: $0, confidence: 900, span: span, by: "example 1") },
      told: told.map { Reading.ToldFact(fact: $0, span: span) },
      asked: asked.map { Reading.AskedFact(fact: $0, span: span) },
      claims: promises.map { Reading.Claim(action: $0, tense: .pending, span: span) })
  }
}

/// A session that expectations can drive.
final class Play {
  var session: Session

  init(_ session: Session) {
    self.session = session
  }

  var mood: Mood { session.mood }
  var outcome: Outcome? { session.outcome }
  var patience: Int { session.patience }
  var agentKnows: Set<String> { session.agentKnows }
  var told: Set<String> { session.told }
  var scenario: Scenario { session.scenario }
  var transcript: Transcript { session.transcript }

  @discardableResult
  func begin() -> [Event] { session.begin() }

  @discardableResult
  func advance(_ input: Input, after seconds: Double? = nil) -> [Event] { session.advance(input, after: seconds) }

  func undo() -> Bool { session.undo() }

  /// Replies and returns what the customer says.
  @discardableResult
  func says(_ reading: Reading, _ text: String = "text") -> String {
    session.advance(.reply(text, reading)).customerText
  }

  @discardableResult
  func does(_ action: String, _ arguments: [String: String] = [:], because reason: String? = nil) -> Turn {
    let fields = arguments.map { Transcript.Field($0.key, $0.value) }
    _ = session.advance(.action(name: action, arguments: fields, reason: reason))
    return session.transcript.turns.last!
  }

  func carriedOn(days: Int, settling: Int) -> Carried { session.carriedOn(days: days, settling: settling) }
}

extension [Event] {
  var customerText: String {
    compactMap { event in
      if case .turn(let turn) = event, turn.role == .customer { turn.text } else { nil }
    }.joined(separator: "|")
  }
}
