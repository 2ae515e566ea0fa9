import RapportModel

/// What a reply says has been done.
extension AgentReply {
  /// Where it says that something has been done: "I've sent an engineer", "Done, Friday it is", "it is cancelled".
  var saidDeeds: [Span] {
    words.sentences.filter { sentence in
      !words.isQuestion(sentence) && !isHollow(sentence) && saysDone(words.within(sentence))
    }
  }

  /// Something has been done: "I've sent an engineer".
  func saysDone(_ said: ArraySlice<Word>) -> Bool {
    if let first = said.first, first.key == CueWords.doneAlone { return true }
    return doneVerb(said) != nil
  }

  /// What has been done, in the word for it.
  func doneVerb(_ said: ArraySlice<Word>) -> Word? {
    if said.contains(where: { CueWords.conditions.contains($0.key) && $0.beginsSentence }) { return nil }
    for index in said.indices {
      if let verb = doneVerb(at: index, in: said) { return verb }
    }
    return nil
  }

  private func doneVerb(at index: Int, in said: ArraySlice<Word>) -> Word? {
    let key = said[index].key
    // What most words are comes first.
    guard CueWords.perhapsDone.contains(key) || said[index].hasApostrophe else { return nil }
    let isOwn =
      CueWords.haveDone.contains(key)
      || key == CueWords.have
        && said[..<index].suffix(3).contains {
          CueWords.speakers.contains($0.key) || isColleague($0)
        }
      || key == CueWords.has && isColleague(said[..<index].last)
    if isRecorded, hasDone(at: index, in: said) { return said[index...].dropFirst().first { isParticiple($0) } }
    // "I should have done it".
    if isRecorded, key == CueWords.have,
      said[..<index].suffix(2).contains(where: { CueWords.wouldHave.contains($0.key) })
    {
      return nil
    }
    // "It's cancelled", "the charge's cancelled".
    let isShort = isRecorded && said[index].hasApostrophe && text[said[index].span].hasSuffix("s")
    guard isOwn || CueWords.isDone.contains(key) || isShort else { return nil }
    // "A version which has been repaired" tells of a thing.
    if let before = said[..<index].last, CueWords.relatives.contains(before.key) { return nil }
    let rest = said[(index + 1)...].drop {
      CueWords.beforeClaims.contains($0.key) || CueWords.been.contains($0.key)
    }
    guard let verb = rest.first, isParticiple(verb) else { return nil }
    if rest.dropFirst().first.map({ CueWords.attentive.contains($0.key) }) ?? false { return nil }
    // "It's closed now" tells how it is.
    let isState = isRecorded && !isOwn && CueWords.closingMatter.contains(verb.key) && key != CueWords.has
    if isState, !said[..<rest.startIndex].contains(where: { $0.key == CueWords.beenAlone }) { return nil }
    // "Your gift has paid for it": what is done there is done by no one of ours.
    let isActive =
      !isOwn && (key == CueWords.has || key == CueWords.have)
      && said[..<index].suffix(6).contains { CueWords.you.contains($0.key) }
      && !said[(index + 1)..<rest.startIndex].contains { $0.key == CueWords.beenAlone }
    if isRecorded, isActive { return nil }
    let isDeed = isOwn ? !CueWords.noDeeds.contains(verb.key) : CueWords.doneToIt.contains(verb.key)
    return isDeed ? verb : nil
  }

  /// "I added it to your list", "we just refunded it": just now, and not "we moved here last year".
  private func hasDone(at index: Int, in said: ArraySlice<Word>) -> Bool {
    guard CueWords.oneself.contains(said[index].key),
      let place = said[(index + 1)...].firstIndex(where: { !CueWords.besideDone.contains($0.key) }),
      isParticiple(said[place]), CueWords.settling.contains(said[place].key)
    else { return false }
    return !(said[(place + 1)...].first.map { CueWords.attentive.contains($0.key) } ?? false)
      && !said.contains { CueWords.longAgo.contains($0.key) || CueWords.supposed.contains($0.key) }
  }

  /// "Our editor has", "the director has".
  private func isColleague(_ word: Word?) -> Bool {
    word.map { CueWords.staff.contains($0.key) || CueWords.desks.contains($0.key) } ?? false
  }

  /// "Moved", "sent".
  private func isParticiple(_ word: Word) -> Bool { word.endsInEd || CueWords.irregular.contains(word.key) }
}
