import RapportModel

extension KeyTable.Shape {
  static let rubric = Self(
    "rubric", "Criteria, weights, marks and checks of your own.",
    [
      .init("format", .format, required: true, "`rubric/1`"),
      .init("name", .text, required: true, "Shown on every scorecard."),
      .init("version", .text, required: true, "Changed with every change of the file."),
      .init("encoder", .text, required: true, "The encoder that scores."),
      .init(
        "criteria", .byWord(Criterion.allCases.map(\.rawValue), .keys(.weighting)), required: true,
        "Each criterion with its weight; weights are shares of its axis."),
      .init(
        "foundation", .number(0...100),
        "While service is below this, the score is at most service; 70 unless given."),
      .init("pass", .keys(.pass), "What it takes to pass."),
      .init("levels", .keys(.levels), "From which score on a level is reached."),
      .init("gates", .gates, "A criterion below its gate fails the conversation; one that is null does not."),
      .init("coverage", .number(0...100), "Below this percentage judged, a criterion is null; 70 unless given."),
      .init("checks", .named(.check, .keys(.check)), "Checks of your own, made of moves and actions in an order."),
      .init(
        "channels", .byWord(Channel.allCases.map(\.rawValue), .keys(.expectations)),
        "What is expected otherwise on a channel."),
    ])

  static let weighting = Self(
    "criterion", "A criterion's weight and what its levels look like.",
    [
      .init("weight", .number(0...100), "Its share of the axis; 0 unless given."),
      .init("anchors", .keys(.anchors), "What each level looks like, in words."),
    ])

  static let anchors = Self(
    "anchors", "What a level looks like, in one line each.",
    [
      .init("not yet", .text, "The work is not right."),
      .init("satisfactory", .text, "Service is right."),
      .init("exceptional", .text, "Service and care are right."),
    ])

  static let pass = Self(
    "pass", "What it takes to pass.",
    [
      .init("service", .number(0...100), "At least this; 70 unless given."),
      .init("care", .number(0...100), "At least this, or null; 60 unless given."),
    ])

  static let levels = Self(
    "levels", "What is satisfactory has passed its axis; what is exceptional stands here.",
    [.init("exceptional", .number(0...100), "From this score on; 85 unless given.")])

  static let expectations = Self(
    "channel", "What is expected otherwise there; what is left out stays as it is.",
    [
      .init(
        "weights", .byWord(Criterion.graded, .number(0...100)),
        "By criterion; those of an axis add up to 100 with those that stay."),
      .init("gates", .gates, "Beside the general ones, or in their place."),
      .init("foundation", .number(0...100), "In place of the general one."),
      .init("pass", .keys(.pass), "In place of the general marks."),
    ])

  static let check = Self(
    "check", "Something that is expected of every conversation in which it can come up.",
    [
      .init("criterion", .words(Criterion.self), required: true, "Whose points it earns or loses."),
      .init("points", .number(1...100), required: true, "To earn with `must` and `by`, to lose with `never`."),
      .init("must", .conditions, "All of these have happened by the end of the conversation."),
      .init("before", .conditions, "`must` has happened before the message or action that completes these."),
      .init("when", .conditions, "`must` is expected only where these have happened, in either order."),
      .init("never", .conditions, "Points are lost, once, where all of these hold; `said` means one reply."),
      .init("by", .oneOf(["human"]), "A person answers; the item is null until then."),
      .init("ask", .text, "The question to that person."),
      .init("because", .text, "Why it matters, shown with the verdict."),
      .init("channel", .list(.words(Channel.self)), "Only on these channels; on all unless given."),
    ],
    rules: [
      .atLeastOne(["must", "never", "by"]), .notBoth("must", "never"), .notBoth("must", "by"),
      .notBoth("never", "by"), .notBoth("before", "when"), .needs("before", "must"), .needs("when", "must"),
      .needs("by", "ask"), .needs("ask", "by"),
    ])
}

extension KeyTable.Kind {
  static let gates = byWord(Criterion.graded, .number(1...100))
}

extension Criterion {
  /// Those that have a score of their own.
  fileprivate static var graded: [String] { allCases.filter { $0.axis != nil }.map(\.rawValue) }
}
