import RapportModel

/// What may tell the next step, where nothing was found that does: a reason says that nothing is told only where it can
/// be sure.
extension AgentReply {
  /// A clause that was not understood and touches on some words, in a sentence that was not read as something else.
  func doubt(about keys: WordSet) -> Span? {
    own.notUnderstood.first { span in
      let sentence = words.sentence(around: span)
      let said = words.within(span)
      let touches = said.indices.contains { index in
        // "For 180 days" is how long, not when.
        keys.contains(said[index].key) && !said[..<index].suffix(3).contains { $0.key == CueWords.forAlone }
      }
      return touches && !isHollow(span) && !withholds(in: sentence) && !sharing.contains { $0.overlaps(sentence) }
        && solution(in: sentence) == nil && !own.moves.contains { sentence.overlaps($0.span) }
    }
  }
}

extension Conversation {
  /// A reply says in words of its own that the company is about something or will be, or what the customer is to wait
  /// for: that nothing is told could not be said for sure.
  var mayTellNext: Bool {
    replies.contains(where: \.mayTellNext)
  }
}

extension AgentReply {
  /// It says so in one of its sentences.
  var mayTellNext: Bool {
    words.sentences.contains { sentence in
      guard !isReadyMade(sentence), !isHollow(sentence), !words.isQuestion(sentence), !isWillingOnly(sentence),
        !isScript(sentence)
      else { return false }
      return mayTell(words.within(sentence))
    }
  }

  /// "We will release more of them", "our staff is checking why", "please look out for our call".
  fileprivate func mayTell(_ said: ArraySlice<Word>) -> Bool {
    let isPolite = said.contains { CueWords.courteous.contains($0.key) }
    if isPolite, said.contains(where: { CueWords.attentive.contains($0.key) }) { return true }
    return said.indices.contains { index in
      let key = said[index].key
      if said[(index + 1)...].prefix(2).contains(where: \.isNegation) { return false }
      if CueWords.ownFutures.contains(key) { return true }
      if isForeseen(at: index, in: said) { return true }
      guard CueWords.futures.contains(key) || isUnderWay(said[(index + 1)...], after: key) else { return false }
      return said[..<index].suffix(4).contains {
        CueWords.speakers.contains($0.key) || CueWords.staff.contains($0.key) || CueWords.desks.contains($0.key)
      }
    }
  }

  /// "The network will undergo works", "it is being checked": something comes or is done, and nobody says by whom.
  private func isForeseen(at index: Int, in said: ArraySlice<Word>) -> Bool {
    let isWill = said[index].key == CueWords.willAlone
    guard isWill || CueWords.being.contains(said[index].key),
      let next = said[(index + 1)...].first(where: { !CueWords.besideToBe.contains($0.key) })
    else { return false }
    if isWill {
      guard CueWords.foreseen.contains(next.key) else { return false }
    } else {
      guard next.key == CueWords.beingAlone,
        said[(index + 1)...].prefix(4).contains(where: { CueWords.companyDeeds.contains($0.key) })
      else { return false }
    }
    return !said.contains { CueWords.toldPeople.contains($0.key) } && directive(in: said) == nil
  }

  private func isUnderWay(_ rest: ArraySlice<Word>, after key: UInt64) -> Bool {
    CueWords.being.contains(key)
      && rest.prefix(2).contains { $0.endsInIng && CueWords.companyDeeds.contains($0.key) }
  }
}
