import RapportModel

/// What sounds like a step and says neither what is done nor when.
extension AgentReply {
  /// All that it announces is that the matter will be dealt with: nobody says how or when.
  func isVague(_ span: Span) -> Bool {
    guard isRecorded else { return false }
    let sentence = words.sentence(around: span)
    let said = words.within(sentence)
    let places = said.indices.filter { announces(at: $0, in: said) }
    if places.isEmpty { return isReadyMade(sentence) && isVague(said) }
    return places.allSatisfy { place in
      let rest = said[(place + 1)...]
      let end = rest.firstIndex(where: \.isParted).map { $0 + 1 } ?? rest.endIndex
      return isVague(rest[..<end])
    }
  }

  func isVague(_ said: ArraySlice<Word>) -> Bool {
    !said.contains { word in
      word.hasDigit || word.isMasked || CueWords.concreteDeeds.contains(word.key)
        || CueWords.times.contains(word.key)
        || word.isContent && !CueWords.vague.contains(word.key)
    }
  }
}
