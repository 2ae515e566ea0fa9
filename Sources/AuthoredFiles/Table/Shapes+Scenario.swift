import RapportModel

extension KeyTable.Kind {
  static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> Self {
    .oneOf(Word.allCases.map(\.rawValue))
  }

  static let lines = list(.line)
  static let patterns = list(.pattern)
  static let conditions = list(.condition)
  static let facts = named(.fact, .either(.factValue, .keys(.fact)))
  static let moves = named(.move, .either(.lines, .keys(.move)))
  static let mood = keys(.moodChange)
}

extension KeyTable.Shape {
  static let scenario = Self(
    "scenario", "One situation to practise.",
    [
      .init("format", .format, required: true, "`scenario/1`"),
      .init("title", .text, required: true, "What lists show."),
      .init("teaches", .text, required: true, "What one learns here, in one line."),
      .init("difficulty", .number(1...5), "1 is easy; 2 unless given."),
      .init("owner", .text, "Who keeps the file."),
      .init("status", .text, "How far it is: `draft`, `reviewed`."),
      .init("content notes", .list(.text), "What may upset: `bereavement`."),
      .init("note", .text, "For other authors; never shown to trainees."),
      .init("was", .list(.id), "Ids that the file had before; they still find it."),
      .init("company", .name(.company), required: true, "The id of a company file."),
      .init("persona", .name(.persona), required: true, "The id of a persona file."),
      .init(
        "channel", .list(.words(Channel.self)), required: true, "Where it takes place; the first unless asked."),
      .init("opens", .words(Opener.self), "Who says the first thing; `customer` unless given."),
      .init("brief", .line, required: true, "What the trainee reads before they begin."),
      .init("fault", .words(Scenario.Fault.self), "Whose fault the problem is; `unknown` unless given."),
      .init("mistaken", .text, "What the customer believes and is not so, for authors, in one line."),
      .init("agent knows", .facts, "Facts on the agent's record."),
      .init("customer knows", .facts, "Facts that the customer knows and tells when asked."),
      .init("both know", .facts, "Facts that both know."),
      .init(
        "agent must tell", .either(.list(.name(.fact)), .facts),
        "What the customer has to hear: names of facts, or facts. A fact given here is known to the agent, unless "
          + "an action reveals it."),
      .init(
        "history", .list(.keys(.contact)),
        "Earlier contacts and orders, oldest first, as they stand on the agent's record."),
      .init("needs", .named(.need, .keys(.need)), "What the customer needs and will not ask for."),
      .init("personal", .named(.touch, .keys(.touch)), "Chances to be personal."),
      .init(
        "diagnosis", .list(.either(.name(.fact), .keys(.diagnosis))),
        "Facts to ask for or look up before a fix."),
      .init("turns", .keys(.turns), "How many agent replies a good run takes; 5 and 10 unless given."),
      .init("actions", .named(.action, .keys(.action)), "Desk actions, added to the company's."),
      .init("moves", .moves, "What a reply can do here, beside the standard moves."),
      .init("goals", .named(.goal, .either(.conditions, .keys(.goal))), "What must be true at a right outcome."),
      .init("right outcomes", .list(.words(Outcome.self)), required: true, "How it may end well."),
      .init("variants", .named(.variant, .keys(.variant)), "The same scenario with other truths."),
      .init(
        "dialogue", .named(.node, .keys(.node)), required: true, "The nodes; the first begins the conversation."),
      .init("anywhere", .list(.keys(.reaction)), "Reactions that hold at every node, after the node's own."),
      .init("promise reminders", .lines, "What the customer says about an open promise of an earlier episode."),
      .init(
        "afterwards", .keys(.matterAfterthoughts),
        "What they would say a day later, of this matter; as the persona where no line holds."),
    ])

  static let fact = Self(
    "fact", "A typed piece of knowledge; a value alone is the short form.",
    [
      .init("value", .factValue, required: true, "`£20`, `34 days ago`, `12 March 2026`, `3`, `yes`, or text."),
      .init("kind", .words(FactKind.self), "Taken from the value unless given."),
      .init("also said", .patterns, "Other ways in which it is said."),
      .init("asked as", .patterns, "Ways to ask for it, beside its name."),
      .init("says", .line, "What the customer answers when asked for it."),
      .init("level", .words(FactLevel.self), "Who may hear it; `public` unless given."),
      .init("sensitive", .yesNo, "Using it unasked costs."),
    ])

  static let contact = Self(
    "contact", "What happened before, in a line of the record.",
    [
      .init("on", .text, required: true, "When, and where: `Monday, by email`."),
      .init("what", .line, required: true, "`Asked for a refund; nobody answered.`"),
    ])

  static let need = Self(
    "need", "Something that the customer needs but will not ask for.",
    [
      .init("hint", .text, "What gives it away, in the customer's words."),
      .init("kind", .words(Scenario.Need.Kind.self), "`functional` unless given."),
      .init("inferred from", .name(.node), "From this node on it can be seen; from the start unless given."),
      .init("met by", .conditions, required: true, "All must hold."),
      .init(
        "anticipated before", .name(.node),
        "Met before this node it counts in full; later three quarters, or half once the customer asks."),
    ])

  static let touch = Self(
    "personal touch", "A chance to be personal; one of `fits` and `uses` is needed.",
    [
      .init("fits", .conditions, "The solution fits when all of these hold."),
      .init("uses", .list(.name(.fact)), "Facts of which one is used in words."),
      .init("hint", .text, "For `/hint` and the debrief."),
    ],
    rules: [.atLeastOne(["fits", "uses"])])

  static let diagnosis = Self(
    "diagnosis", "A question that belongs before a fix; the name of a fact alone is the short form.",
    [
      .init("fact", .name(.fact), required: true, "What to ask for or look up."),
      .init(
        "before", .name(.action),
        "The action that it belongs before. Unless given, any that a goal, a need or a personal touch asks for; where none "
          + "asks for any, any with `claimed by` that reveals nothing, does not verify, and that no other action needs."
      ),
    ])

  static let turns = Self(
    "turns", "How many agent replies a good run takes.",
    [
      .init("good", .number(1...99), required: true, "Up to here efficiency is full."),
      .init("most", .number(1...99), required: true, "From here on it is nothing."),
    ])

  static let goal = Self(
    "goal", "What must be true at a right outcome; the conditions alone are the short form.",
    [
      .init("when", .conditions, required: true, "All must hold."),
      .init("for", .list(.words(Outcome.self)), "The outcomes that it belongs to; every right one unless given."),
    ])

  static let variant = Self(
    "variant", "The same scenario with other truths, so that another outcome is right.",
    [
      .init("title", .text, "What lists show."),
      .init("brief", .line, "In place of the scenario's."),
      .init("agent knows", .facts, "In place of facts of the same name, or added."),
      .init("customer knows", .facts, "Likewise."),
      .init("both know", .facts, "Likewise."),
      .init("agent must tell", .either(.list(.name(.fact)), .facts), "Likewise."),
      .init("actions", .named(.action, .keys(.action)), "Keys that change an action, or further actions."),
      .init("right outcomes", .list(.words(Outcome.self)), "In place of the scenario's."),
      .init("goals", .named(.goal, .either(.conditions, .keys(.goal))), "In place of the scenario's, all of them."),
      .init("needs", .named(.need, .keys(.need)), "In place of the scenario's, all of them."),
      .init("personal", .named(.touch, .keys(.touch)), "In place of the scenario's, all of them."),
    ])
}
