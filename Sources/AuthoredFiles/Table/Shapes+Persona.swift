import RapportModel

extension KeyTable.Shape {
  static let persona = Self(
    "persona", "A customer as a person.",
    [
      .init("format", .format, required: true, "`persona/1`"),
      .init("name", .text, required: true, "`Ngozi Okafor`"),
      .init("address", .text, "How they like to be addressed; the name unless given."),
      .init("about", .text, "One line for the list and the brief."),
      .init("age", .number(16...110), "In years, for authors: who a library shows, and as what."),
      .init("english", .words(Persona.English.self), "How they know English; `first language` unless given."),
      .init(
        "know-how", .words(Persona.KnowHow.self), "How well they know the things in question; `some` unless given."),
      .init("wants", .words(Persona.Wish.self), "What they want beside the solution; `speed` unless given."),
      .init("temperament", .keys(.temperament), "How quickly they warm and sour."),
      .init("mood", .keys(.restingMood), "The mood they begin with and settle to."),
      .init("patience", .number(1...10), "How many misunderstandings and silences they bear; 4 unless given."),
      .init("speaks", .text, "How they speak, for authors."),
      .init("says", .keys(.sayings), "What they say without being written in a scenario."),
      .init("afterwards", .keys(.afterthoughts), "What they would say a day later."),
      .init("reactions", .list(.keys(.personaReaction)), "Reactions after the node's and the scenario's own."),
    ])

  static let temperament = Self(
    "temperament", "In percent of a written effect.",
    [
      .init("warms", .number(0...300), "100 unless given."),
      .init("sours", .number(0...300), "100 unless given."),
    ])

  static let restingMood = Self(
    "resting mood", "Where each scale stands at rest.",
    Mood.Scale.allCases.map { .init($0.rawValue, .number(0...100), "50 unless given.") })

  static let sayings = Self(
    "sayings", "Each a line, or several of which the seed chooses.",
    [
      .init("confused", .lines, "Did not understand."),
      .init("way on", .lines, "Did not understand twice running: offers a way on."),
      .init("unmoved", .lines, "Understood, but nothing has changed."),
      .init(
        "hurt", .lines, "Blamed, made small or walled off, where no reaction is written; `unmoved` unless given."),
      .init("waiting", .lines, "Has waited."),
      .init("impatient", .lines, "Patience is nearly gone."),
      .init("asked", .lines, "Asked for a fact; `{fact}` stands for its value."),
      .init("asked again", .lines, "Asked again for what was said already."),
      .init("unknown", .lines, "Asked for something they do not know."),
      .init("thanked", .lines, "Thanked."),
      .init("leaving", .lines, "Patience is gone."),
      .init("goodbye", .lines, "The agent ends the conversation."),
    ])

  static let afterthoughts = afterthoughts("afterwards", each: .lines)

  /// A scenario's lines speak of its facts, so that each may name what must be so.
  static let matterAfterthoughts = afterthoughts(
    "afterwards in a scenario", each: .list(.either(.line, .keys(.afterthought))))

  static let afterthought = Self(
    "line afterwards", "What is said of the conversation there is so; the text alone is the short form.",
    [
      .init("when", .conditions, "All must hold at the end; always unless given."),
      .init("says", .line, required: true, "The line."),
    ])

  private static func afterthoughts(_ name: String, each lines: KeyTable.Kind) -> Self {
    Self(
      name, "What the customer would say a day later, by how it went.",
      [
        .init("both", lines, "Served and cared for, and it is settled: a right outcome, its goals met."),
        .init("served", lines, "Settled, but cold."),
        .init("soothed", lines, "Warm, but not settled."),
        .init("neither", lines, "Neither."),
      ])
  }
}
