import RapportModel
import Scoring

/// A small scenario: a machine that leaks, four days too late for a refund.
enum Fixture {
  static let rubric = Rubric(
    name: "test", version: "1", encoder: "static-minilm-128",
    weightings: [
      .init(criterion: .resolution, weight: 50), .init(criterion: .clarity, weight: 25),
      .init(criterion: .efficiency, weight: 25), .init(criterion: .empathy, weight: 30),
      .init(criterion: .personalisation, weight: 30), .init(criterion: .proactivity, weight: 20),
      .init(criterion: .relationship, weight: 20),
    ])

  static let scorer = Scorer(rubric: rubric, standard: standard, engine: "test")

  /// Moves by plain phrases, so that every test says what it relies on.
  static let standard = [
    move("greets", "hello"), move("acknowledges-feeling", "how frustrating", "how upsetting"),
    move("names-cause", "left without an answer", "not what one wants to hear"),
    move("apologises", "i am sorry", "i apologise"),
    move("owns-fault", "our mistake", "we failed you"), move("reassures", "you are in good hands"),
    move("states-next-step", "here is what happens next"), move("gives-time", "by friday"),
    move("closes", "take care"), move("thanks", "thank you for writing"), move("promises", "i will see to it"),
    move("verifies-identity", "can you confirm your postcode"), move("checks-solved", "does that settle it"),
    move("offers-alternative", "another way would be"), move("explains-reason", "the reason is"),
    move("declines", "i cannot do that"), move("says-how-to-challenge", "you may ask for a review"),
    move("hands-over", "i pass you"), move("thanks-for-loyalty", "thank you for your loyalty"),
    move("invites-feedback", "how did we do"),
    harmful("blames-customer", "your own fault"), harmful("dismisses", "stop complaining"),
    harmful("sarcasm", "good luck with that"), harmful("policy-wall", "policy is policy"),
    harmful("over-promises", "i guarantee it forever"), harmful("uses-jargon", "open an rma ticket"),
    harmful("hollow-script", "we value your business"),
  ]

  /// With the phrase as an example to say instead.
  static let standardWithExamples = standard.map { move in
    var move = move
    move.examples = move.patterns
    return move
  }

  private static func move(_ name: String, _ patterns: String...) -> Move {
    Move(name: name, definition: name, patterns: patterns)
  }

  private static func harmful(_ name: String, _ pattern: String) -> Move {
    Move(name: name, definition: name, patterns: [pattern], isHarmful: true)
  }

  static var persona: Persona {
    Persona(
      id: "ngozi", name: "Ngozi Okafor", address: "Ms Okafor", wants: .hearing,
      afterwards: Afterthoughts(
        both: ["They saw me."], served: ["It works."], soothed: ["Kind."], neither: ["Never again."]))
  }

  static var scenario: Scenario {
    var company = Company(id: "home", name: "Harbour Home")
    company.verifiedWhen = [.done("verify")]
    var scenario = Scenario(id: "leak", title: "A leak", company: company, persona: persona, nodes: nodes)
    scenario.sha256 = "hash"
    scenario.fault = .company
    scenario.facts = [
      Fact(name: "bought", kind: .duration, value: "34 days ago", agentKnows: true),
      Fact(
        name: "our-delay", kind: .text, value: "wrote on Monday without answer", agentKnows: true,
        customerKnows: true),
      Fact(
        name: "repair-time", kind: .duration, value: "8 working days", agentKnows: true, agentMustTell: true),
      Fact(name: "occasion", kind: .text, value: "her father turns seventy on Saturday", customerKnows: true),
      Fact(name: "account", kind: .text, value: "AC-1", level: .afterVerification, agentKnows: true),
      Fact(name: "illness", kind: .text, value: "her knee", isSensitive: true, agentKnows: true),
    ]
    scenario.actions = [
      DeskAction(name: "verify", title: "verify"),
      DeskAction(name: "repair", title: "book a repair", claimedBy: ["the repair is booked"]),
      DeskAction(name: "loan", title: "send a loan machine", claimedBy: ["a loan machine is on its way"]),
      DeskAction(name: "refund", title: "refund", permittedWhen: [.variant("early")]),
    ]
    scenario.moves = [
      Move(name: "declines-refund", patterns: ["too late for a refund"])
    ]
    scenario.needs = [
      .init(
        name: "coffee", hint: "twenty people on Saturday", metBy: [.done("loan")], anticipatedBefore: "pressed")
    ]
    scenario.personal = [
      .init(name: "saturday", fits: [.done("loan")], hint: "a machine before Saturday"),
      .init(name: "monday", uses: ["our-delay", "occasion"], hint: "Monday's silence, the father's birthday"),
    ]
    scenario.goals = [
      .init(name: "no", conditions: [.said("declines-refund")]),
      .init(name: "repair", conditions: [.done("repair"), .told("repair-time")]),
    ]
    scenario.diagnosis = [.init(fact: "occasion", before: "loan")]
    scenario.rightOutcomes = [.declinedWell]
    scenario.turns = .init(good: 3, most: 7)
    return scenario
  }

  static var nodes: [Node] {
    let branch = Reaction(
      when: [.said("declines-refund"), .done("repair")], next: "hopeful",
      samples: Samples(
        good: ["Monday was our mistake. The repair takes {repair-time}."],
        weak: [.init(.empathy, "It takes {repair-time}.")]))
    return [
      Node(
        name: "complaint", says: ["It leaks, and nobody answered me on Monday. Can I have my money back?"],
        feelings: [Feeling("angry", because: "nobody answered on Monday", strength: .strong)],
        questions: [Question("can I have my money back", answeredBy: [.said("declines-refund")])],
        tells: ["occasion"], reactions: [branch]),
      Node(
        name: "hopeful", says: ["How long does it take? My father turns seventy on Saturday."],
        feelings: [Feeling("worried", because: "the party on Saturday")],
        questions: [Question("how long does a repair take", answeredBy: [.told("repair-time")])],
        tells: ["occasion"]),
      Node(name: "pressed", says: ["And what do I do on Saturday?"]),
      Node(name: "settled", says: ["All right, thank you."], ends: .declinedWell),
      Node(name: "gone", says: ["Forget it."], ends: .customerWithdrew),
    ]
  }

  static func card(_ script: Script, _ change: (inout Scenario) -> Void = { _ in }) -> Scorecard {
    var scenario = scenario
    change(&scenario)
    return scorer.scorecard(for: script.transcript, scenario: scenario)
  }

  static func recorded(_ script: Script, standard moves: [Move] = standard) -> Scorecard {
    Scorer(rubric: rubric, standard: moves, engine: "test").scorecard(for: script.transcript, scenario: nil)
  }
}

/// A conversation written by hand, a line a turn.
struct Script {
  private(set) var transcript: Transcript

  init(_ id: String = "t") {
    transcript = Transcript(id: id)
    transcript.scenarioSHA256 = "hash"
    transcript.seed = 1
  }

  /// The customer says it, at a node.
  func customer(_ text: String, at node: String? = nil, tells: [String] = []) -> Script {
    var turn = Turn(role: .customer, text: text)
    turn.node = node
    turn.facts = tells
    return adding(turn)
  }

  /// The customer's line at one of the fixture's nodes.
  func customer(at name: String) -> Script {
    let node = Fixture.scenario.node(name)!
    return customer(node.says[0], at: name, tells: node.tells)
  }

  /// The agent says it; the marked phrases are what the customer understood.
  func agent(
    _ text: String, moves: [String] = [], told: [String: String] = [:], wrong: [String: String] = [:],
    asked: [String: String] = [:], done: [String: String] = [:], pending: [String: String] = [:]
  ) -> Script {
    var turn = Turn(role: .agent, text: text)
    var reading = Reading()
    reading.moves = moves.map { .init(move: $0, confidence: 900, span: Span(0, text.utf8.count), by: "pattern 1") }
    reading.told =
      told.sorted { $0 < $1 }.map { .init(fact: $0.key, span: text.span(of: $0.value)) }
      + wrong.sorted { $0 < $1 }.map { .init(fact: $0.key, span: text.span(of: $0.value), isRight: false) }
    reading.asked = asked.sorted { $0 < $1 }.map { .init(fact: $0.key, span: text.span(of: $0.value)) }
    reading.claims =
      done.sorted { $0 < $1 }.map { .init(action: $0.key, tense: .done, span: text.span(of: $0.value)) }
      + pending.sorted { $0 < $1 }.map { .init(action: $0.key, tense: .pending, span: text.span(of: $0.value)) }
    turn.understood = Turn.Understood(reading: reading, reaction: "test")
    return adding(turn)
  }

  func does(_ action: String, breach: Bool = false, refused: Bool = false) -> Script {
    var turn = Turn(role: .agent, action: action)
    turn.result = refused ? .refused : .ok
    turn.isBreach = breach
    return adding(turn)
  }

  func ended(_ outcome: Outcome?) -> Script {
    changed { $0.ended = outcome }
  }

  func changed(_ change: (inout Transcript) -> Void) -> Script {
    var copy = self
    change(&copy.transcript)
    return copy
  }

  private func adding(_ turn: Turn) -> Script {
    changed { $0.turns.append(turn) }
  }
}

extension String {
  /// Where a phrase stands.
  func span(of phrase: String) -> Span {
    let all = Array(utf8)
    let part = Array(phrase.utf8)
    for start in 0...(all.count - part.count) where all[start..<(start + part.count)].elementsEqual(part) {
      return Span(start, start + part.count)
    }
    preconditionFailure("'\(phrase)' does not stand in '\(self)'")
  }
}

extension Scorecard {
  func rows(_ rule: String) -> [Evidence] { evidence.filter { $0.rule == rule } }
  func points(_ rule: String) -> Tenths { rows(rule).reduce(.zero) { $0 + $1.points } }
}
