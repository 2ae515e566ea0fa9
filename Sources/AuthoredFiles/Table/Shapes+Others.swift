import RapportModel

extension KeyTable.Shape {
  static let journey = Self(
    "journey", "Episodes with the same customer.",
    [
      .init("format", .format, required: true, "`journey/1`"),
      .init("title", .text, required: true, "What lists show."),
      .init("teaches", .text, "What one learns here, in one line."),
      .init(
        "settles", .number(0...100),
        "How much of the way back to rest the mood goes in a day, in percent; 20 unless given."),
      .init("episodes", .list(.keys(.episode)), required: true, "In order."),
    ])

  static let episode = Self(
    "episode", "One conversation of a journey.",
    [
      .init("scenario", .name(.scenario), required: true, "The id of a scenario."),
      .init("channel", .words(Channel.self), "The scenario's first unless given."),
      .init("after", .days, "Time since the episode before: `7 days`."),
    ])

  static let rubric = Self(
    "rubric", "Criteria, weights and marks.",
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
      .init("coverage", .number(0...100), "Below this percentage judged, a criterion is null; 70 unless given."),
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

  static let moves = Self(
    "moves", "Moves that scenarios share.",
    [
      .init("format", .format, required: true, "`moves/1`"),
      .init("moves", .moves, required: true, "By name."),
    ])
}
