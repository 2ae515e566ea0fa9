import RapportModel

extension Rule {
  /// Only without a scenario, whose mood is told by its author. Questions are neither, and so is what only
  /// answers one; a message can be both.
  static let hearKindWords = Rule(
    "HearKindWords", .relationship, rests: .language,
    means: "In a recording the customer's messages after a reply agree, thank or are pleased rather than object, "
      + "complain or contradict; where none does either there is nothing to judge.",
    source: .data(
      "The balance of such messages goes with how much one likes the other side (CaSiNo, 1,442 sides of negotiations: "
        + "rho .29).")
  ) { rule, conversation in
    guard conversation.scenario == nil, let first = conversation.replies.first else { return [] }
    let after = conversation.customers.filter { customer in
      // A complaint that nobody has answered yet is the matter.
      customer.turn > first.turn && (customer.isKind || conversation.isAnswered(before: customer.turn))
    }
    // Who only gives what they were asked for is neither kind nor cross.
    let heard = after.filter { $0.isKind || $0.isCross || !$0.isAsked }
    let (kind, cross) = (heard.count(where: \.isKind), heard.count(where: \.isCross))
    guard kind + cross > 0 else { return [] }
    let of = Tenths(16)
    let points = Tenths(16, times: heard.count + kind - cross, of: 2 * heard.count)
    let messages = heard.count == 1 ? "1 message" : "\(heard.count) messages"
    let which =
      heard.count == after.count
      ? "after a reply" : "that \(heard.count == 1 ? "does" : "do") not only answer a question"
    let said =
      (kind == 0 ? [] : ["\(kind) \(kind == 1 ? "agrees or thanks" : "agree or thank")"])
      + (cross == 0 ? [] : ["\(cross) \(cross == 1 ? "objects, complains or denies" : "object, complain or deny")"])
    return [rule.earned(points, of: of, "of \(messages) \(which) \(said.joined(separator: ", and "))")]
  }
}

extension CustomerTurn {
  fileprivate var isKind: Bool { endings.contains { $0.word.isTaken } || Self.smiles.stand(in: text) }

  /// Who thanks and says beside it that something is not so denies nothing of what was said to them.
  fileprivate var isCross: Bool {
    let isKind = isKind
    return endings.contains { $0.word.isCross && !($0.isDenial && isKind) } || Self.frowns.stand(in: text)
      || !isKind && cues.moves.contains { Self.crossness.contains($0.move) }
  }

  /// Who is angry, let down, has to chase or to say it again objects in whatever words.
  private static let crossness: Set = [
    CustomerCues.angry, CustomerCues.letDown, CustomerCues.chases, CustomerCues.repeats,
  ]

  private static let smiles = ShortTexts(["🙂", "😊", "😀", "😃", "😄", "👍", ":)", ":-)"])
  private static let frowns = ShortTexts(["🙁", "☹", "😡", "😠", "😮", ":(", ":-("])
}
