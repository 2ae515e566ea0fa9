import RapportModel

/// Where a reply of a recording says "I've refunded it": that the agent has done a deed of a kind.
struct ClaimedDeed: Sendable {
  let deed: CueWords.Deed
  let turn: Int
  /// From who claims to the verb.
  let span: Span
  /// Keys of the words of the sentence, to compare with the names of actions.
  let about: WordSet
  /// In a verb that tells of many deeds: "I've sent it back" may be a refund.
  let isBroad: Bool

  /// How the actions of a file bear a claim out.
  enum Backing: Sendable {
    case backed, contradicted
    /// Something was done in the same exchange, and the claim may be other words for it.
    case inOtherWords
    /// The file has no actions, or one whose name says nothing of what it does.
    case unknown
  }
}

extension AgentReply {
  /// One a sentence. What is asked, denied, conditional or long ago is not claimed.
  var claimedDeeds: [ClaimedDeed] {
    words.sentences.compactMap { sentence in
      guard !words.isQuestion(sentence), !isRepeated(sentence) else { return nil }
      let said = Array(words.within(sentence))
      guard !said.contains(where: { CueWords.longAgo.contains($0.key) }) else { return nil }
      for (index, word) in said.enumerated() where CueWords.whoClaims.contains(word.key) {
        if index > 0, CueWords.opensClaims.contains(said[index - 1].key) { continue }
        let rest = said[(index + 1)...]
        guard let verb = rest.first(where: { !CueWords.beforeClaims.contains($0.key) }),
          let deed = CueWords.deeds[verb.key], deed != .look, isPast(verb)
        else { continue }
        return ClaimedDeed(
          deed: deed, turn: turn, span: Span(word.span.start, verb.span.end), about: WordSet(said.map(\.key)),
          isBroad: CueWords.broadDeeds.contains(verb.key))
      }
      return nil
    }
  }

  /// "refunded", "sent"; not "I refund", nor "we paid attention".
  private func isPast(_ verb: Word) -> Bool {
    verb.endsInEd || ["sent", "reset"].contains(text[verb.span].lowercased())
  }
}

extension Conversation {
  /// Whether actions before the customer's next turn did it. Only where each of them is of another kind is the claim
  /// contradicted.
  func backing(of claim: ClaimedDeed) -> ClaimedDeed.Backing {
    guard !desk.isEmpty else { return .unknown }
    let due = nextCustomerTurn(after: claim.turn)
    let names = desk.filter { $0.isDone && $0.turn < due }.map { Self.words(in: $0.name) }
    if names.contains(where: { $0.contains { claim.about.contains($0) || CueWords.deeds[$0] == claim.deed } }) {
      return .backed
    }
    if claim.isBroad, !deeds(around: claim.turn).isEmpty { return .inOtherWords }
    let isTold = names.allSatisfy { $0.contains { CueWords.deeds[$0] != nil } }
    return isTold ? .contradicted : .unknown
  }

  /// What the desk did between the customer's message before a turn and the next one, but for looking up.
  func deeds(around turn: Int) -> [DeskEvent] {
    let start = customers.last { $0.turn < turn }?.turn ?? -1
    let end = nextCustomerTurn(after: turn)
    return desk.filter { event in
      event.isDone && event.turn > start && event.turn < end
        && !Self.words(in: event.name).contains { CueWords.deeds[$0] == .look }
    }
  }

  /// Something was done about the matter around a turn, and not only passed on.
  func isSettled(around turn: Int) -> Bool {
    deeds(around: turn).contains { event in !Self.words(in: event.name).contains { CueWords.deeds[$0] == .passOn } }
  }

  /// The keys of the words in "issue_refund", "bookRepair" and "send-label".
  private static func words(in action: String) -> [UInt64] {
    var parted = ""
    for letter in action {
      if letter.isUppercase, parted.last?.isLowercase == true { parted.append(" ") }
      parted.append(letter.isLetter ? Character(letter.lowercased()) : " ")
    }
    return parted.split(separator: " ").map { Word.key(String($0)) }
  }
}

extension AgentReply {
  /// What it says that the agent has done is worth more than an answer: "I've stopped the letters", "we have moved you".
  func tellDeeds(among said: inout [Solution]) {
    for sentence in saidDeeds where !isRepeated(sentence) && !isReadyMade(sentence) && isOwn(words.within(sentence))
    {
      if said.contains(where: { $0.span == sentence && $0.kind != .answer && $0.kind != .announcement }) {
        continue
      }
      said.removeAll { $0.span == sentence }
      said.append(Solution(kind: .deed, turn: turn, span: sentence, namesPlace: false))
    }
    said.sort { $0.span < $1.span }
  }

  /// "I've", "we have".
  private func isOwn(_ said: ArraySlice<Word>) -> Bool {
    said.contains { CueWords.haveDone.contains($0.key) }
      || zip(said, said.dropFirst()).contains {
        CueWords.oneself.contains($0.key) && $1.key == CueWords.have
      }
  }
}
