import RapportModel

extension Rule {
  /// Only without a scenario, whose mood is told by its author. Questions are neither, and so is what only
  /// answers one.
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
    var heard = 0
    var (kind, cross): ([Int], [Int]) = ([], [])
    for customer in conversation.customers where customer.turn > first.turn {
      let isCross = conversation.isCross(customer)
      let isKind = !isCross && conversation.isKind(customer)
      // A complaint that nobody has answered yet is the matter.
      guard isKind || conversation.isAnswered(before: customer.turn) else { continue }
      // Who only gives what they were asked for is neither kind nor cross.
      guard isKind || isCross || !customer.isAsked else { continue }
      heard += 1
      if isKind { kind.append(customer.turn) }
      if isCross { cross.append(customer.turn) }
    }
    guard let turn = kind.count > cross.count ? kind.first : cross.first else { return [] }
    let points = Tenths(16, times: heard + kind.count - cross.count, of: 2 * heard)
    // How often is not told: there may be more that was not recognised.
    let said = [
      kind.isEmpty ? nil : "agrees, thanks or is pleased", cross.isEmpty ? nil : "complains, chases or disagrees",
    ]
    return [
      rule.earned(
        points, of: Tenths(16), at: turn,
        "after a reply, in so many words, the customer \(said.compactMap(\.self).joined(separator: ", and "))")
    ]
  }
}

extension Conversation {
  /// Who gives what they were asked for tells what is so: that is no complaint, as long as it is not the second time.
  fileprivate func isCross(_ customer: CustomerTurn) -> Bool {
    guard isAnswered(before: customer.turn) else { return false }
    if customer.isAsked {
      return customer.asksOnceMore || customer.endings.contains { $0.word == .complains || $0.word == .givesUp }
    }
    return customer.isOpenlyCross || customer.isUpset && !customer.takes
  }

  /// Thanks and praise beside a complaint are scorn. "OK" agrees to nothing, nor does what only answers, or assent where
  /// nothing was said that could be taken.
  fileprivate func isKind(_ customer: CustomerTurn) -> Bool {
    if customer.smiles { return true }
    let isOwed = !isBrought(before: customer) && isOwedMore(before: customer)
    return customer.endings.contains { ending in
      guard ending.word.isTaken, !ending.isNod, !customer.isParting(ending) else { return false }
      switch ending.word {
      case .accepts: return !isOwed && !customer.isAsked && !customer.isOfTwoMinds
      default: return true
      }
    }
  }

  /// The customer's message before asks or objects.
  private func isOwedMore(before customer: CustomerTurn) -> Bool {
    customers.last { $0.turn < customer.turn }.map { before in
      !before.questions.isEmpty || before.endings.contains { !$0.word.isTaken }
    } ?? false
  }
}

extension CustomerTurn {
  fileprivate var smiles: Bool { Self.smileSigns.stand(in: text) }

  /// It takes something in more than a nod.
  fileprivate var takes: Bool { endings.contains { $0.word.isTaken && !$0.isNod } }

  /// "Not for me, but thanks, that was quick" is no complaint.
  fileprivate var isOpenlyCross: Bool {
    endings.contains { $0.word.isCross && (!$0.isDenial || isAverse($0)) && !($0.word == .objects && takes) }
      || Self.frowns.stand(in: text)
  }

  fileprivate var asksOnceMore: Bool { cues.makes(CustomerCues.chases) || cues.makes(CustomerCues.repeats) }

  /// "Have a great day."
  fileprivate func isParting(_ ending: Ending) -> Bool {
    let said = words.within(ending.span).filter(\.isContent)
    return !said.isEmpty
      && said.allSatisfy { CueWords.havingDays.contains($0.key) || CueWords.goodThings.contains($0.key) }
  }

  /// "Yes, but it wasn't", and the letter "k" alone.
  fileprivate var isOfTwoMinds: Bool {
    words.all.count < 2
      || words.all.contains(where: \.isNegation) && words.all.contains { CueWords.contrasts.contains($0.key) }
  }

  /// By its feelings, or because it has to ask once more.
  fileprivate var isUpset: Bool {
    asksOnceMore
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
