import RapportModel

/// What a reply says beside greeting, thanking and holding the customer off.
extension AgentReply {
  private static let pleasantries: Set = ["greets", "thanks", "closes", "asks-to-wait", "hollow-script"]

  /// It only greets, thanks or holds the customer off.
  var isIdle: Bool {
    guard understood.told.isEmpty, understood.asked.isEmpty, understood.claims.isEmpty else { return false }
    let polite = own.moves.filter { Self.pleasantries.contains($0.move) }.map(\.span)
    guard activeMoves.allSatisfy({ Self.pleasantries.contains($0.move) }) else { return false }
    let said = words.all.lazy.filter { word in
      word.isContent && !word.isCapitalised && !polite.contains { $0.overlaps(word.span) }
        && !self.isIdle(word.span)
    }
    return said.prefix(3).count < 3
  }

  /// The moves that are not part of a greeting or a holding line.
  var activeMoves: [Reading.FoundMove] {
    let greetings = own.moves.filter { $0.move == "greets" }.map(\.span)
    return own.moves.filter { move in
      move.move == "greets" || !isIdle(move.span) && !greetings.contains { $0.overlaps(move.span) }
    }
  }

  /// It stands in a sentence that holds the customer off.
  func isIdle(_ span: Span) -> Bool {
    let sentence = words.sentence(around: span)
    if own.moves.contains(where: { $0.move == "asks-to-wait" && sentence.overlaps($0.span) }) { return true }
    let content = words.within(sentence).lazy.filter(\.isContent)
    return !content.isEmpty && content.allSatisfy { CueWords.holding.contains($0.key) }
  }

  /// Where it makes one of the moves, unless to hold the customer off or for a second time.
  func freshStep(_ moves: [String]) -> Reading.FoundMove? {
    own.moves.first { moves.contains($0.move) && !isHollow($0.span) && !isIdle($0.span) }
  }
}
