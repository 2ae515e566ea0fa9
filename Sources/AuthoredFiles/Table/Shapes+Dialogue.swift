import RapportModel

extension KeyTable.Shape {
  static let node = Self(
    "node", "What the customer says, and how they react to the next reply.",
    [
      .init(
        "says", .lines, "Wordings, of which the seed chooses; left out in the first node when the agent opens."),
      .init("again", .lines, "Said when the reply was understood but changed nothing."),
      .init("way on", .lines, "Said after two replies that were not understood, to offer a way on."),
      .init("feels", .list(.keys(.feeling)), "Feelings that show here, each with its cause."),
      .init(
        "shows", .list(.words(Risk.self)),
        "What comes before the matter: a vulnerability asks for care, abuse for a calm boundary, danger for a person."
      ),
      .init("asks", .list(.keys(.question)), "What the customer asks here."),
      .init("tells", .list(.name(.fact)), "Facts that the customer tells on arriving here."),
      .init("hint", .text, "A nudge for `/hint`."),
      .init("replies", .list(.keys(.reaction)), "How the customer reacts; of those that hold, the most specific."),
      .init("ends", .words(Outcome.self), "The conversation ends here; such a node has no replies."),
    ],
    rules: [.notBoth("ends", "replies")])

  static let feeling = Self(
    "feeling", "A feeling and its cause: one opportunity for empathy.",
    [
      .init("feeling", .text, required: true, "`frustrated`"),
      .init("because", .text, required: true, "`nobody answered on Monday`"),
      .init("strength", .words(Feeling.Strength.self), "`mild` unless given."),
      .init("words", .patterns, "Patterns that show a reply is about this cause; the cause's words unless given."),
    ])

  static let question = Self(
    "question", "Something the customer asks.",
    [
      .init("text", .text, required: true, "In the customer's words."),
      .init("answered by", .conditions, required: true, "What counts as an answer; all must hold."),
    ])

  static let reaction = Self(
    "reaction", "What happens when its conditions hold; it needs `says` or `go`.",
    [
      .init("when", .conditions, "All must hold; left out: when a reply was understood but nothing else fits."),
      .init("says", .lines, "Said before going on; wordings, of which the seed chooses."),
      .init("mood", .mood, "What it does to the customer's mood."),
      .init("tells", .list(.name(.fact)), "Facts that the customer tells."),
      .init("go", .name(.node), "The next node; left out: stay."),
      .init("good", .lines, "Sample replies that take this branch and are good."),
      .init(
        "weak", .byWord(Criterion.allCases.map(\.rawValue), .lines),
        "Sample replies by the criterion they are weak on."),
      .init("wrong", .lines, "Replies that must not take this branch."),
    ],
    rules: [.atLeastOne(["says", "go"])])

  static let personaReaction = Self(
    "persona's reaction", "As a scenario's, without a node to go to.",
    reaction.keys.filter { $0.name != "go" && $0.name != "tells" }, rules: [.atLeastOne(["says"])])

  static let moodChange = Self(
    "mood", "Steps by which the mood moves; a step is 8 points before temperament.",
    Mood.Scale.allCases.map { .init($0.rawValue, .number(-3...3), "−3 to +3 steps.") })

  static let move = Self(
    "move", "Something a reply does; the list of phrasings alone is the short form.",
    [
      .init("means", .text, "What it is, in one line."),
      .init("like", .lines, required: true, "Example phrasings."),
      .init("not", .lines, "Phrasings that look like it and are not."),
      .init("patterns", .patterns, "Phrases with gaps."),
      .init("harmful", .yesNo, "It beats a neutral move when both fit equally."),
      .init("mood", .mood, "What it does to the customer's mood, once a reply."),
      .init("source", .text, "Where the definition comes from."),
    ])
}
