import RapportModel

/// What is said without meaning it: such sentences earn nothing, whatever words they hold.
extension AgentReply {
  /// It was said before, lists words without making a sentence of them, or strings set phrases together.
  func isHollow(_ span: Span) -> Bool {
    if isRepeated(span) { return true }
    let sentence = words.sentence(around: span)
    return words.isList(sentence) || isLitany(sentence)
  }

  /// "I'm so sorry, I understand, I apologise, thank you": three courtesies and more in a row, and nothing beside them.
  private func isLitany(_ sentence: Span) -> Bool {
    let said = words.within(sentence)
    // Most sentences say something else at once.
    return said.allSatisfy {
      !$0.isContent || CueWords.setPhrases.contains($0.key) || CueWords.besidePhrases.contains($0.key)
    } && said.count { CueWords.setPhrases.contains($0.key) } >= 3
  }

  /// What could be said to anyone: a sentence with a phrase that every complaint is answered with.
  func isReadyMade(_ span: Span) -> Bool {
    let sentence = words.sentence(around: span)
    return marks[RecordedCues.readyMade, default: []].contains { $0.overlaps(sentence) }
  }

  /// Where it shares what the customer tells of in words that are not said to everyone.
  var sharing: [Span] {
    marks[RecordedCues.shares, default: []].filter { span in
      !isHollow(span) && !isReadyMade(span) && !withholds(in: words.sentence(around: span))
    }
  }

  /// The sentence withholds understanding or sorrow: "I'm not sorry", "I don't understand why you're annoyed".
  func withholds(in sentence: Span) -> Bool {
    let all = words.all
    guard let first = all.firstIndex(where: { $0.span.start >= sentence.start }) else { return false }
    let end = all[first...].firstIndex { $0.span.end > sentence.end } ?? all.endIndex
    // "I can't apologise enough", "no wonder", "I can only say sorry".
    if all[first..<end].contains(where: { CueWords.turnsDenial.contains($0.key) }) { return false }
    return (first..<end).contains { index in
      guard CueWords.sympathy.contains(all[index].key) else { return false }
      let denial = (max(first, index - 3)..<index).last { all[$0].isNegation && all[$0].key != CueWords.no }
      // "Afraid not, sorry": what a comma parts denies nothing.
      return denial.map { at in (at..<index).allSatisfy { all[$0].span.end + 1 == all[$0 + 1].span.start } }
        ?? false
    }
  }

  /// It makes so many different moves that none of them is for this customer; the fullest of the scripts that
  /// Rapport is tested with make six. A letter that tells of the case has many to make.
  var isStuffed: Bool {
    guard own.moves.count >= Self.tooMany, Set(own.moves.map(\.move)).count >= Self.tooMany else { return false }
    let ofTheCase = Set(understood.told.filter(\.isRight).map(\.fact)).count + understood.claims.count
    if isLetter, ofTheCase >= Self.tellsOfTheCase { return false }
    // A sentence that is several moves at once is not a list of phrases.
    var (count, end) = (0, 0)
    for move in own.moves.sorted(by: { ($0.span.end, $0.span.start) < ($1.span.end, $1.span.start) })
    where move.span.start >= end {
      (count, end) = (count + 1, move.span.end)
    }
    return count >= Self.tooMany
  }

  private static let tooMany = 10
  /// Facts and deeds.
  private static let tellsOfTheCase = 3
}
