import RapportModel

extension KeyTable.Shape {
  static let conversation = Self(
    "conversation", "A whole conversation as a test: what is said and done, and what is expected of it.",
    [
      .init("format", .format, required: true, "`conversation/1`"),
      .init("title", .text, "What it shows, in one line."),
      .init("scenario", .name(.scenario), required: true, "The id of a scenario."),
      .init("variant", .name(.variant), "The scenario as written unless given."),
      .init("channel", .words(Channel.self), "The scenario's first unless given."),
      .init("seed", .number(0...999_999_999), "Chooses the customer's wordings; 1 unless given."),
      .init(
        "says", .list(.text), required: true,
        "Replies in order, and after a slash desk actions; `/wait 60` lets the customer wait, `/end` ends."),
      .init("expects", .keys(.conversationExpectations), required: true, "What must come of it."),
    ])

  static let conversationExpectations = Self(
    "expectations", "What must come of a conversation; each is a test.",
    [
      .init("outcome", .list(.words(Outcome.self)), "It ends in one of these."),
      .init("passed", .yesNo, "Whether it passes."),
      .init(
        "route", .list(.text),
        "Nodes (`relieved`) and branches (`complaint/3`) that it comes to in this order, perhaps with others between."
      ),
      .init("score", .band, "`85..100`, or `0` for this alone."),
      .init("service", .band, "Likewise."),
      .init("care", .band, "Likewise."),
      .init(
        "criteria", .byWord(Criterion.allCases.filter { $0.axis != nil }.map(\.rawValue), .band),
        "Likewise, of each criterion."),
      .init(
        "better than", .list(.either(.name(.conversation), .keys(.comparison))),
        "Conversations beside it that earn less."),
    ], rules: [.atLeastOne(["outcome", "passed", "route", "score", "service", "care", "criteria", "better than"])])

  static let comparison = Self(
    "comparison", "A conversation that earns less; its name alone is the short form.",
    [
      .init("conversation", .name(.conversation), required: true, "The name of a file beside this one."),
      .init("on", .oneOf(Scorecard.Aim.all.map(\.inWords)), "What it earns less on; `score` unless given."),
    ])
}
