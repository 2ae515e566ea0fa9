import RapportModel

/// What may tell the next step, where nothing was found that does: a reason says that nothing is told only where it can
/// be sure.
extension AgentReply {
  /// A clause that was not understood and touches on some words, in a sentence that was not read as something else.
  func doubt(about keys: WordSet) -> Span? {
    own.notUnderstood.first { span in
      let sentence = words.sentence(around: span)
      let said = words.within(span)
      return said.contains { keys.contains($0.key) } && !isHollow(span) && !withholds(in: sentence)
        && solution(in: sentence) == nil && !own.moves.contains { sentence.overlaps($0.span) }
    }
  }
}

extension AgentReply {
  /// It says in words of its own that the company is about something or will be: that nothing is told could not be said
  /// for sure.
  var mayTellNext: Bool {
    words.sentences.contains { sentence in
      !isReadyMade(sentence) && !isHollow(sentence) && !isWillingOnly(sentence) && mayTell(words.within(sentence))
    }
  }

  /// "We will release more of them", "our staff is checking why".
  fileprivate func mayTell(_ said: ArraySlice<Word>) -> Bool {
    said.indices.contains { index in
      let key = said[index].key
      if said[(index + 1)...].prefix(2).contains(where: \.isNegation) { return false }
      guard CueWords.futures.contains(key) || isUnderWay(said[(index + 1)...], after: key) else { return false }
      return said[..<index].suffix(4).contains {
        CueWords.speakers.contains($0.key) || CueWords.staff.contains($0.key) || CueWords.desks.contains($0.key)
      }
    }
  }

  private func isUnderWay(_ rest: ArraySlice<Word>, after key: UInt64) -> Bool {
    CueWords.being.contains(key)
      && rest.prefix(2).contains { $0.endsInIng && CueWords.companyDeeds.contains($0.key) }
  }
}
