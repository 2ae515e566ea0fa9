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

  static let moves = Self(
    "moves", "Moves that scenarios share.",
    [
      .init("format", .format, required: true, "`moves/1`"),
      .init("moves", .moves, required: true, "By name."),
    ])
}
