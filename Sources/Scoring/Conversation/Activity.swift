import RapportModel

/// What a reply says beside greeting, thanking and holding the customer off; many ask.
struct Activity: Sendable {
  /// The moves that are not part of a greeting or a holding line.
  let moves: [Reading.FoundMove]
  /// The reply only greets, thanks or holds the customer off.
  let isIdle: Bool

  private static let pleasantries: Set = ["greets", "thanks", "closes", "asks-to-wait", "hollow-script"]

  init(of words: Words, own: Reading, understood: Reading) {
    let greetings = own.moves.filter { $0.move == "greets" }.map(\.span)
    let active = own.moves.filter { move in
      move.move == "greets"
        || !Self.holdsOff(at: move.span, words, own) && !greetings.contains { $0.overlaps(move.span) }
    }
    moves = active
    guard understood.told.isEmpty, understood.asked.isEmpty, understood.claims.isEmpty,
      active.allSatisfy({ Self.pleasantries.contains($0.move) })
    else {
      isIdle = false
      return
    }
    let polite = own.moves.filter { Self.pleasantries.contains($0.move) }.map(\.span)
    let said = words.all.lazy.filter { word in
      word.isContent && !word.isCapitalised && !polite.contains { $0.overlaps(word.span) }
        && !Self.holdsOff(at: word.span, words, own)
    }
    isIdle = said.prefix(3).count < 3
  }

  /// The sentence around a span holds the customer off.
  static func holdsOff(at span: Span, _ words: Words, _ own: Reading) -> Bool {
    let sentence = words.sentence(around: span)
    if own.moves.contains(where: { $0.move == "asks-to-wait" && sentence.overlaps($0.span) }) { return true }
    let content = words.within(sentence).lazy.filter(\.isContent)
    return !content.isEmpty && content.allSatisfy { CueWords.holding.contains($0.key) }
  }
}

extension AgentReply {
  /// It only greets, thanks or holds the customer off.
  var isIdle: Bool { activity.isIdle }

  /// It stands in a sentence that holds the customer off, and does nothing before: "Press the bell and I'll be with you
  /// in a minute" tells what to do.
  func isIdle(_ span: Span) -> Bool {
    guard Activity.holdsOff(at: span, words, own) else { return false }
    let sentence = words.sentence(around: span)
    guard let waiting = own.moves.first(where: { $0.move == "asks-to-wait" && $0.span.overlaps(sentence) }) else {
      return true
    }
    return directive(in: words.within(sentence).prefix { $0.span.end <= waiting.span.start }) == nil
  }

  /// Where it makes one of the moves, the first named first, unless to hold the customer off or for a second time.
  ///
  /// - Parameter isMeant: not for those that it does not hold for.
  func freshStep(_ moves: [String], where isMeant: (Reading.FoundMove) -> Bool = { _ in true })
    -> Reading.FoundMove?
  {
    let fresh = own.moves.filter {
      moves.contains($0.move) && !isHollow($0.span) && !isIdle($0.span) && !saysWhyItCalls(words.within($0.span))
        && isMeant($0)
    }
    return fresh.count < 2 ? fresh.first : moves.lazy.compactMap { name in fresh.first { $0.move == name } }.first
  }
}
