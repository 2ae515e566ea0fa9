import RapportModel

/// A small scenario with an action of each kind.
enum Fixture {
  static var scenario: Scenario {
    var company = Company(id: "shop", name: "Shop")
    company.policies = [Company.Article(id: "returns", title: "Returns", text: "Within 30 days.")]
    company.articles = [
      Company.Article(id: "descale", title: "Descaling the machine", text: "Vinegar and water."),
      Company.Article(id: "leak", title: "When it leaks", text: "Check the seal and the water tank."),
    ]
    let persona = Persona(id: "ada", name: "Ada Bright", address: "Ms Bright", restingMood: Mood(calm: 41))
    var scenario = Scenario(id: "leak", title: "A leak", company: company, persona: persona, nodes: nodes)
    scenario.brief = "Help {customer}."
    scenario.facts = [
      Fact(name: "our-delay", kind: .text, value: "no answer on Monday", agentKnows: true),
      Fact(name: "repair-time", kind: .duration, value: "8 working days"),
      Fact(
        name: "illness", kind: .text, value: "migraine", level: .afterVerification, isSensitive: true,
        agentKnows: true),
    ]
    scenario.actions = [
      DeskAction(
        name: "repair", title: "book a repair", result: "Booked, {repair-time}.", reveals: ["repair-time"]),
      DeskAction(
        name: "refund", title: "pay money back", kind: .discretionary,
        parameters: [DeskAction.Parameter(name: "amount", kind: .money)], limit: 2000),
      DeskAction(
        name: "replace", title: "send a new one",
        parameters: [
          DeskAction.Parameter(name: "speed", kind: .text, choices: ["standard", "next day"]),
          DeskAction.Parameter(name: "to", kind: .text, isRequired: false),
        ]),
      DeskAction(
        name: "send", title: "send an article",
        parameters: [DeskAction.Parameter(name: "article", kind: .article)]),
      DeskAction(
        name: "note", title: "write a note", parameters: [DeskAction.Parameter(name: "text", kind: .text)]),
    ]
    return scenario
  }

  private static var nodes: [Node] {
    [
      Node(
        name: "complaint", says: ["It leaks\u{1B}]0;evil\u{07}."], saysAgain: ["It still leaks."],
        reactions: [
          Reaction(
            when: [.said("sorry")], says: ["Thank you."], next: "relieved",
            samples: Samples(good: ["I'm sorry, {customer}."]))
        ],
        hint: "Say sorry for the delay."),
      Node(name: "relieved", says: ["Good."], reactions: [Reaction(when: [.said("bye")], next: "done")]),
      Node(name: "done", says: ["Bye."], ends: .solved),
    ]
  }

  /// Every word is a move.
  static func understand(_ reply: String) -> Reading {
    let words = reply.lowercased().split { !$0.isLetter }.map(String.init)
    let moves = words.filter { ["sorry", "bye"].contains($0) }.map {
      Reading.FoundMove(move: $0, confidence: 900, span: Span(0, 1), by: "word")
    }
    return Reading(moves: moves)
  }
}
