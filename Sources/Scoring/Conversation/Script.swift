import RapportModel

extension AgentReply {
  /// What a company writes to anybody: that it keeps improving, is glad of praise, looks forward to an answer, wants to
  /// be followed. Whatever words it shares with a customer, it answers nothing; about their own matter it is no script.
  func isScript(_ sentence: Span) -> Bool {
    let said = words.within(sentence)
    func has(_ keys: WordSet) -> Bool { said.contains { keys.contains($0.key) } }
    guard has(CueWords.inScripts) else { return false }
    if isGladOfPraise(said) { return true }
    if has(CueWords.improving) {
      return !said.contains { customerTerms.contains($0.key) } && directive(in: said) == nil
    }
    return said.indices.contains { index in
      let rest = said[(index + 1)...].prefix(4)
      if CueWords.looking.contains(said[index].key) { return rest.first?.key == CueWords.onward }
      return CueWords.lasting.contains(said[index].key) && !has(CueWords.inTouch)
        && rest.contains { CueWords.followed.contains($0.key) }
    }
  }

  /// It takes what the customer wrote for praise.
  var thanksForPraise: Bool { words.sentences.contains { isGladOfPraise(words.within($0)) } }

  private func isGladOfPraise(_ said: ArraySlice<Word>) -> Bool {
    said.contains { CueWords.praises.contains($0.key) } && said.contains { CueWords.toBeGladOf.contains($0.key) }
  }
}
