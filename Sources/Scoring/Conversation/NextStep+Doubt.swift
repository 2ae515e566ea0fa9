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
    replies.contains { reply in
      reply.words.sentences.contains { sentence in
        guard !reply.isReadyMade(sentence), !reply.isHollow(sentence), !reply.words.isQuestion(sentence),
          !reply.isWillingOnly(sentence), !reply.isScript(sentence)
        else { return false }
        return reply.mayTell(reply.words.within(sentence))
      }
    }
  }
}

extension AgentReply {
  /// "We will release more of them", "our staff is checking why", "please look out for our call".
  fileprivate func mayTell(_ said: ArraySlice<Word>) -> Bool {
    let isPolite = said.contains { CueWords.courteous.contains($0.key) }
    if isPolite, said.contains(where: { CueWords.attentive.contains($0.key) }) { return true }
    return said.indices.contains { index in
      let key = said[index].key
      if said[(index + 1)...].prefix(2).contains(where: \.isNegation) { return false }
      if CueWords.ownFutures.contains(key) { return true }
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
