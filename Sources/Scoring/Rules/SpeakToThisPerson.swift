import RapportModel

extension Rule {
  /// House phrases and required sentences of the company are expected and never called ready-made.
  static let speakToThisPerson = Rule(
    "SpeakToThisPerson", .personalisation, rests: .language,
    means: "No reply is for the greater part made of sentences that were said before or could be said to anyone's "
      + "complaint.",
    source: .published(
      "Concrete language satisfies more, for it shows that somebody listened (Packard and Berger, Journal of Consumer "
        + "Research 2021)."),
    helpedBy: ["paraphrases"]
  ) { rule, conversation in
    let exempt = conversation.scenarioWords?.houseSentences ?? []
    let templated = conversation.replies.compactMap { reply -> (turn: Int, span: Span)? in
      let house = reply.house(exempt)
      let sentences = reply.words.sentences.filter { sentence in !house.contains { $0.overlaps(sentence) } }
      let formulas = sentences.filter(reply.isTemplated)
      // "I'm still with you", "one moment": whoever waits hears it again, and is glad to.
      if reply.isRecorded, reply.onlyHolds, !conversation.isOwed(before: reply) { return nil }
      // A greeting before anything was said is for anyone.
      if reply.isRecorded, reply.answers == nil || conversation.isThanked(at: reply) { return nil }
      let isMost = reply.isRecorded ? 2 * formulas.count >= sentences.count : 2 * formulas.count > sentences.count
      guard let first = formulas.first, isMost else { return nil }
      return (reply.turn, first)
    }
    return templated.prefix(3).map { place in
      rule.lost(
        Tenths(2), at: place.turn, in: place.span,
        conversation.scenario == nil
          ? "half of this reply or more is ready-made or was said before" : "most of this reply is ready-made")
    }
  }
}

extension Conversation {
  /// The customer has just asked or objected, and a word to wait is none to them.
  fileprivate func isOwed(before reply: AgentReply) -> Bool {
    customers.last { $0.turn < reply.turn }.map { customer in
      !customer.questions.isEmpty
    } ?? false
  }

  /// The customer has just taken what was said: "happy to help" is an answer to that.
  fileprivate func isThanked(at reply: AgentReply) -> Bool {
    customers.last { $0.turn < reply.turn }?.endings.contains { $0.word.isTaken } ?? false
  }
}

extension AgentReply {
  /// A few words that ask for nothing and tell nothing.
  fileprivate var onlyHolds: Bool {
    words.all.count <= 8 && words.questionMarks.isEmpty && own.moves.allSatisfy { $0.move != "hollow-script" }
      && (isIdle || words.all.contains { CueWords.holding.contains($0.key) || $0.key == CueWords.still })
  }

  /// Where it says what the company has everybody say.
  fileprivate func house(_ exempt: [Words]) -> [Span] {
    exempt.compactMap(words.first)
      + marks.filter { $0.key.utf8.starts(with: Readers.mark(sentence: "").utf8) }.flatMap(\.value)
  }

  /// A step with a thing of its own to do it to is for this matter, however it begins: "Dear guest, you can wipe the lens".
  private func tellsWhatToDo(_ said: ArraySlice<Word>) -> Bool {
    said.count { $0.isContent && !CueWords.generic.contains($0.key) } >= 3 && directive(in: said) == .act
      && !said.contains { CueWords.inTouch.contains($0.key) }
  }

  /// Said before, or a formula that takes up nothing of what this customer said.
  fileprivate func isTemplated(_ sentence: Span) -> Bool {
    if isRepeated(sentence) { return true }
    if isRecorded, tellsWhatToDo(words.within(sentence)) { return false }
    if isReadyMade(sentence) { return true }
    let isFormula = own.moves.contains { $0.move == "hollow-script" && $0.span.overlaps(sentence) }
    return isFormula
      && !words.within(sentence).contains { $0.isContent && customerWords.contains($0.key) }
  }
}
