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
    var (heard, kind, cross) = (0, 0, 0)
    for customer in conversation.customers where customer.turn > first.turn {
      let isKind = conversation.isKind(customer)
      // A complaint that nobody has answered yet is the matter.
      guard isKind || conversation.isAnswered(before: customer.turn) else { continue }
      let isCross = customer.isOpenlyCross || !isKind && customer.isUpset
      // Who only gives what they were asked for is neither kind nor cross.
      guard isKind || isCross || !customer.isAsked else { continue }
      heard += 1
      if isKind { kind += 1 }
      if isCross { cross += 1 }
    }
    guard kind + cross > 0 else { return [] }
    let of = Tenths(16)
    let points = Tenths(16, times: heard + kind - cross, of: 2 * heard)
    let said =
      (kind == 0
        ? [] : [kind == 1 ? "1 message agrees, thanks or is pleased" : "\(kind) agree, thank or are pleased"])
      + (cross == 0
        ? [] : [cross == 1 ? "1 message complains, chases or disagrees" : "\(cross) complain, chase or disagree"])
    return [rule.earned(points, of: of, "after a reply, in so many words, \(said.joined(separator: ", and "))")]
  }
}

extension Conversation {
  /// Praise and "OK" beside a complaint are scorn. "OK" alone agrees to nothing where nothing was said that could be
  /// taken, and none where the message goes on with a question, an objection or a feeling.
  fileprivate func isKind(_ customer: CustomerTurn) -> Bool {
    let isScorn =
      customer.endings.contains { $0.word == .complains || $0.word == .givesUp }
      && customer.endings.contains { $0.word == .isPleased || $0.word == .accepts }
    if isScorn { return false }
    let nodsOnly = customer.isAdverse || !isBrought(before: customer) && isOwedMore(before: customer)
    return customer.endings.contains { $0.word.isTaken && !($0.isNod && nodsOnly) } || customer.smiles
  }

  /// The customer's message before asks or objects.
  private func isOwedMore(before customer: CustomerTurn) -> Bool {
    customers.last { $0.turn < customer.turn }.map { before in
      !before.questions.isEmpty || before.endings.contains { !$0.word.isTaken }
    } ?? false
  }
}

extension CustomerTurn {
  /// It asks, objects or feels something beside.
  fileprivate var isAdverse: Bool {
    endings.contains { !$0.word.isTaken } || !questions.isEmpty || !ownFeelings.isEmpty
  }

  fileprivate var smiles: Bool { Self.smileSigns.stand(in: text) }

  fileprivate var isOpenlyCross: Bool {
    endings.contains { $0.word.isCross && (!$0.isDenial || isAverse($0)) }
      || Self.frowns.stand(in: text)
  }

  /// By its feelings, or because it has to ask once more.
  fileprivate var isUpset: Bool {
    cues.makes(CustomerCues.chases) || cues.makes(CustomerCues.repeats)
      || ownFeelings.contains { $0.move == CustomerCues.angry || $0.move == CustomerCues.letDown }
  }

  /// "I don't want that", "it is not enough". A sentence that only says that something is not so may answer, tell or go
  /// on: that is no objection to be sure of.
  private func isAverse(_ denial: Ending) -> Bool {
    guard !endings.contains(where: { $0.word.isTaken }) else { return false }
    let said = words.within(words.sentence(around: denial.span))
    guard let no = said.firstIndex(where: \.isNegation) else { return false }
    return said[(no + 1)...].prefix(4).contains { CueWords.averse.contains($0.key) }
  }

  private static let smileSigns = ShortTexts(["🙂", "😊", "😀", "😃", "😄", "👍", ":)", ":-)"])
  private static let frowns = ShortTexts(["🙁", "☹", "😡", "😠", "😮", ":(", ":-("])
}
