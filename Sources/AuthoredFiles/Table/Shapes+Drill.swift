import RapportModel

extension KeyTable.Shape {
  static let drill = Self(
    "drill", "Short practice of one skill: a customer's line, one reply.",
    [
      .init("format", .format, required: true, "`drill/1`"),
      .init("title", .text, required: true, "What lists show."),
      .init("teaches", .text, required: true, "What one learns here, in one line."),
      .init("watch", .text, required: true, "What to watch for, said at the end."),
      .init("next", .id, "The drill to do after it."),
      .init("made it", .list(.keys(.drillPart)), required: true, "What a reply does; all of it has made it."),
      .init("faults", .list(.keys(.drillPart)), "What it must not do: one of these has not made it."),
      .init("openers", .list(.keys(.opener)), required: true, "What customers say; ten are drawn."),
    ])

  static let drillPart = Self(
    "part", "Something that a reply does; all that is given must hold.",
    [
      .init("does", .text, required: true, "In words that go on after “it”: `names the feeling`."),
      .init("when", .conditions, "Of its moves: `said`, `not said` and `any` of these."),
      .init(
        "form", .words(Drill.Form.self),
        "What it shows by its form, whatever the words, where `when` does not hold."),
      .init(
        "reads", .byWord(Criterion.allCases.map(\.rawValue), .number(0...100)),
        "How strongly it shows a criterion at least, read as a turn of a recorded conversation."),
      .init("questions", .number(0...5), "How many questions it asks."),
      .init(
        "specific", .yesNo,
        "It takes up this matter: with a word that the customer used or the agent `knows`, or one that is near in meaning."
      ),
    ], rules: [.atLeastOne(["when", "form", "reads", "questions", "specific"])])

  static let opener = Self(
    "opener", "What a customer says, and replies to it, which are tests as well.",
    [
      .init("says", .text, required: true, "In the customer's words."),
      .init("knows", .text, "What the agent knows, in one line."),
      .init("good", .lines, required: true, "Replies that do it; the first is shown."),
      .init("weak", .lines, required: true, "Replies that don't."),
    ])
}
