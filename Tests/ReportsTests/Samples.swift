import RapportModel

/// A graded conversation whose points add up, by hand.
enum Sample {
  static let replies = [
    "Oh no, your father's party is on Saturday and the machine leaks. I'm sorry that Monday's message got no answer. "
      + "Zwischen uns: the quux is frobnicated.",
    "I can't refund it after 30 days, but the repair is free and takes 8 working days. "
      + "Take our loan machine; it reaches you on Friday.",
  ]

  static var transcript: Transcript {
    var action = Turn(role: .agent, action: "loan")
    action.arguments = [.init("day", "Friday")]
    action.result = .ok
    var undone = Turn(role: .agent, text: "That is our policy.")
    undone.isUndone = true
    var transcript = Transcript(
      id: "c1",
      turns: [
        Turn(role: .customer, text: "It leaks everywhere.\nI want my money back, 20 people come on Saturday."),
        Turn(role: .agent, text: replies[0]), undone, action, Turn(role: .agent, text: replies[1]),
        Turn(role: .customer, text: "Well. Thank you. 謝謝 🙏"),
      ])
    transcript.scenario = "four-days-too-late"
    return transcript
  }

  private static func span(_ words: String, in reply: Int) -> Span {
    let text = replies[reply]
    guard let range = text.firstRange(of: words) else { preconditionFailure("not in the reply: \(words)") }
    return Span(
      text.utf8.distance(from: text.startIndex, to: range.lowerBound),
      text.utf8.distance(from: text.startIndex, to: range.upperBound))
  }

  private static func row(
    _ number: Int, _ subject: Evidence.Subject, _ rule: String, _ verdict: Evidence.Verdict, turn: Int? = nil,
    _ span: Span? = nil, points: Tenths, of: Int, _ reason: String, certainty: Evidence.Certainty = .language
  ) -> Evidence {
    Evidence(
      id: "e-\(number)", subject: subject, rule: rule, verdict: verdict, turn: turn, span: span, points: points,
      of: Tenths(of), certainty: certainty, reason: reason)
  }

  static var scorecard: Scorecard {
    var card = Scorecard(
      id: "c1", basis: .scenario, rubric: .init(name: "default", version: "1", sha256: "ab12"),
      encoder: .init(name: "static-minilm-128", sha256: "cd34"), engine: "0.1.0")
    let feeling = span("Oh no, your father's party is on Saturday", in: 0)
    card.evidence = [
      row(
        1, .criterion(.resolution), "ReachTheRightOutcome", .found, points: Tenths(40), of: 40,
        "declined well is a right outcome", certainty: .state),
      row(
        2, .criterion(.resolution), "AskBeforeFixing", .absent, turn: 4, points: Tenths(0), of: 10,
        "nothing was asked before the loan was offered"),
      row(
        3, .criterion(.clarity), "SayTheNextStep", .found, turn: 4,
        span("the repair is free and takes 8 working days", in: 1), points: Tenths(8), of: 8,
        "says what happens and when"),
      row(
        4, .criterion(.clarity), "UseWordsTheyKnow", .absent, turn: 1, span("quux is frobnicated", in: 0),
        points: Tenths(-2), of: 0, "two words that the customer does not know"),
      row(
        5, .criterion(.empathy), "AcknowledgeTheFeeling", .found, turn: 1, feeling, points: Tenths(8), of: 12,
        "names the feeling and its cause, a little late for somebody this upset"),
      row(
        6, .criterion(.empathy), "ApologiseOnce", .found, turn: 1,
        span("I'm sorry that Monday's message got no answer", in: 0), points: Tenths(4), of: 4,
        "the company's own failure"),
      row(
        7, .criterion(.empathy), "HearThemOut", .notJudged, turn: 1, span("the quux is frobnicated", in: 0),
        points: Tenths(0), of: 0, "this sentence was not understood"),
      row(
        8, .criterion(.proactivity), "MeetTheNeed", .found, turn: 4,
        span("Take our loan machine; it reaches you on Friday", in: 1), points: Tenths(count: 55), of: 10,
        "coffee on Saturday was met after it had been pressed for", certainty: .state),
      row(
        9, .criterion(.personalisation), "UseWhatYouKnow", .found, turn: 1, feeling, points: Tenths(5), of: 5,
        "the party on Saturday is theirs alone"),
      row(
        10, .criterion(.professionalism), "StayCourteous", .found, turn: 1, span("Zwischen uns", in: 0),
        points: Tenths(-3), of: 0, "an aside"),
      row(11, .score, "Foundation", .found, points: Tenths(0), of: 0, "nothing to hold back", certainty: .state),
    ]
    func result(_ score: Tenths?, _ weight: Int, _ opportunities: Int, _ judged: Int, _ coverage: Int = 1000)
      -> Scorecard.CriterionScore
    {
      .init(score: score, weight: weight, opportunities: opportunities, judged: judged, coverage: coverage)
    }
    card.criteria = [
      .resolution: result(Tenths(80), 50, 2, 2), .clarity: result(Tenths(75), 25, 1, 1),
      .efficiency: result(nil, 25, 0, 0), .empathy: result(Tenths(75), 30, 3, 2, 667),
      .personalisation: result(Tenths(100), 30, 1, 1), .proactivity: result(Tenths(55), 20, 1, 1),
      .relationship: result(nil, 20, 3, 1, 333), .professionalism: result(nil, 0, 0, 0),
    ]
    card.service = Tenths(count: 783)
    card.care = Tenths(count: 794)
    card.score = Tenths(count: 759)
    card.level = .exceptional
    card.passed = true
    card.outcome = .declinedWell
    card.toReview = true
    card.turns = [
      .init(
        turn: 1,
        criteria: [
          .resolution: Tenths(50), .clarity: Tenths(count: 805), .empathy: Tenths(90), .personalisation: Tenths(70),
          .proactivity: Tenths(20), .relationship: Tenths(30), .professionalism: Tenths(88),
        ],
        empathy: .init(reaction: Tenths(count: 14), interpretation: Tenths(2), exploration: .zero),
        moves: [.init(move: "acknowledges-feeling", confidence: 910, span: feeling, by: "example 3")],
        notUnderstood: [span("the quux is frobnicated", in: 0)])
    ]
    return card
  }

  static let debrief = Debrief(
    today: "They said no, and still I have coffee on Saturday.",
    tomorrow: "I'd buy there again. It was Monday that nearly lost me.",
    wentWell: ["You named the party before you named the rule.", "The loan machine was your idea, not hers."],
    practise: .init(
      criterion: .resolution, why: "You offered the loan before you knew what was broken.", turn: 4,
      betterSentence: "Before I send anything: does it leak from the tank or from underneath?"),
    levels: [
      .init(criterion: .resolution, level: "satisfactory", met: 1, applied: 2, score: Tenths(80)),
      .init(criterion: .efficiency, level: "nothing called for it", met: 0, applied: 0, score: nil),
      .init(criterion: .personalisation, level: "exceptional", met: 1, applied: 1, score: Tenths(100)),
    ])

  static var scenario: Scenario {
    var scenario = Scenario(
      id: "four-days-too-late", title: "Four days too late",
      company: Company(id: "harbour-home", name: "Harbour Home"),
      persona: Persona(id: "okafor", name: "Ngozi Okafor", address: "Ms Okafor", about: "a cook with a full house"),
      nodes: [Node(name: "complaint", says: ["It leaks."])])
    scenario.teaches = "an honest no, with a way forward"
    scenario.channels = [.chat, .email]
    scenario.brief =
      "Refunds end after 30 days at {company}. Repairs are free for two years.\nA loan is yours to decide."
    scenario.facts = [
      Fact(name: "bought", kind: .duration, value: "34 days ago", agentKnows: true),
      Fact(name: "occasion", kind: .text, value: "SECRET PARTY", customerKnows: true),
    ]
    scenario.actions = [
      DeskAction(name: "repair", title: "book a free repair"),
      DeskAction(
        name: "loan", title: "lend a machine", kind: .discretionary,
        parameters: [.init(name: "day", kind: .date), .init(name: "note", kind: .text, isRequired: false)],
        limit: 12050),
      DeskAction(name: "refund", title: "give the money back", kind: .notYours),
    ]
    scenario.variants = [.init(name: "in-time", title: "bought 26 days ago")]
    scenario.contentNotes = ["anger"]
    scenario.history = [.init(on: "Monday, by email", what: "Asked about the leak. Not answered.")]
    scenario.sha256 = "ef56"
    return scenario
  }
}
