import RapportModel

extension Rule {
  /// Only without a scenario, whose mood is told by its author. Questions are neither.
  static let hearKindWords = Rule(
    "HearKindWords", .relationship, rests: .language,
    means: "In a recording the customer's messages after a reply agree, thank or are pleased rather than object, "
      + "complain or contradict.",
    source: .data(
      "The balance of such messages goes with how much one likes the other side (CaSiNo, 1,442 sides of negotiations: "
        + "rho .29).")
  ) { rule, conversation in
    guard conversation.scenario == nil, let first = conversation.replies.first else { return [] }
    let moods = conversation.customers.filter { $0.turn > first.turn }.compactMap { customer -> Int? in
      // A complaint that nobody has answered yet is the matter.
      customer.mood > 0 || conversation.isAnswered(before: customer.turn) ? customer.mood : nil
    }
    guard !moods.isEmpty else { return [] }
    let of = Tenths(16)
    let points = Tenths(16, times: moods.reduce(moods.count, +), of: 2 * moods.count)
    let (kind, cross) = (moods.count { $0 > 0 }, moods.count { $0 < 0 })
    let messages = moods.count == 1 ? "1 message" : "\(moods.count) messages"
    return [
      rule.earned(
        points, of: of, "of \(messages) after a reply \(kind) agree or thank, \(cross) object, complain or deny")
    ]
  }
}

extension CustomerTurn {
  /// 1 kind, -1 cross, 0 both or neither.
  fileprivate var mood: Int {
    let isKind = endings.contains { $0.word.isTaken } || Self.smiles.stand(in: text)
    let isCross =
      endings.contains { $0.word.isCross } || Self.frowns.stand(in: text)
      || !isKind && cues.moves.contains { Self.crossness.contains($0.move) }
    return (isKind ? 1 : 0) - (isCross ? 1 : 0)
  }

  /// Who is angry, let down, has to chase or to say it again objects in whatever words.
  private static let crossness: Set = [
    CustomerCues.angry, CustomerCues.letDown, CustomerCues.chases, CustomerCues.repeats,
  ]

  private static let smiles = ShortTexts(["🙂", "😊", "😀", "😃", "😄", "👍", ":)", ":-)"])
  private static let frowns = ShortTexts(["🙁", "☹", "😡", "😠", "😮", ":(", ":-("])
}
