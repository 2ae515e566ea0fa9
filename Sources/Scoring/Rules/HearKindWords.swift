import RapportModel

extension Rule {
  /// Only without a scenario, whose mood is told by its author. Questions are neither, and so is what only
  /// answers one; a message can be both.
  static let hearKindWords = Rule(
    "HearKindWords", .relationship, rests: .language,
    means:
      "In a recording the customer's messages after a reply agree, thank or are pleased in so many words rather "
      + "than complain, chase or disagree; where none does either there is nothing to judge.",
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
    let said =
      (kind == 0
        ? [] : [kind == 1 ? "1 message agrees, thanks or is pleased" : "\(kind) agree, thank or are pleased"])
      + (cross == 0
        ? [] : [cross == 1 ? "1 message complains, chases or disagrees" : "\(cross) complain, chase or disagree"])
    return [rule.earned(points, of: of, "after a reply, in so many words, \(said.joined(separator: ", and "))")]
  }
}

extension CustomerTurn {
  /// Praise and "OK" beside a complaint are scorn.
  fileprivate var isKind: Bool {
    let isScorn =
      endings.contains { $0.word == .complains || $0.word == .givesUp }
      && endings.contains { $0.word == .isPleased || $0.word == .accepts }
    return !isScorn && (endings.contains { $0.word.isTaken } || Self.smiles.stand(in: text))
  }

  fileprivate var isCross: Bool {
    if endings.contains(where: { $0.word.isCross && (!$0.isDenial || isAverse($0)) }) || Self.frowns.stand(in: text)
    {
      return true
    }
    return !isKind
      && (ownFeelings.contains { $0.move == CustomerCues.angry || $0.move == CustomerCues.letDown }
        || cues.makes(CustomerCues.chases) || cues.makes(CustomerCues.repeats))
  }

  /// "I don't want that", "it is not enough". A sentence that only says that something is not so may answer, tell or go
  /// on: that is no objection to be sure of.
  private func isAverse(_ denial: Ending) -> Bool {
    guard !endings.contains(where: { $0.word.isTaken }) else { return false }
    let said = words.within(words.sentence(around: denial.span))
    guard let no = said.firstIndex(where: \.isNegation) else { return false }
    return said[(no + 1)...].prefix(4).contains { CueWords.averse.contains($0.key) }
  }

  private static let smiles = ShortTexts(["🙂", "😊", "😀", "😃", "😄", "👍", ":)", ":-)"])
  private static let frowns = ShortTexts(["🙁", "☹", "😡", "😠", "😮", ":(", ":-("])
}
