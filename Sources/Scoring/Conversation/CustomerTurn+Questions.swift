import RapportModel
import Understanding

/// Which sentences of a customer are questions that want an answer.
///
/// Not what asks for no fact and no deed ("Are you kidding me?").
extension CustomerTurn {
  /// - Parameter empty: where what asks for nothing stands.
  static func questions(in words: Words, but empty: [PhraseSpotter.Spot]) -> [Span] {
    words.sentences.filter { sentence in
      (words.hasForm(ofQuestion: sentence) || words.asksToKnow(sentence)) && words.asksSomething(sentence)
        && !words.isAnsweredByAsker(sentence)
        && !empty.contains { $0.name == CustomerCues.asksPolitely && $0.span.overlaps(sentence) }
        && !words.isReproach(sentence, empty)
    }
  }

  /// Its sentences that reproach in the form of a question.
  static func reproaches(in words: Words, _ empty: [PhraseSpotter.Spot]) -> [Span] {
    words.sentences.filter {
      words.hasForm(ofQuestion: $0) && words.isReproach($0, empty)
    }
  }
}

extension Words {
  /// It is about what the company is or drives it: "When will you stop this nonsense?" Whoever asks politely for a deed
  /// wants it, however angry.
  fileprivate func isReproach(_ sentence: Span, _ empty: [PhraseSpotter.Spot]) -> Bool {
    let said = within(sentence)
    let isEmpty = empty.contains { spot in
      spot.span.overlaps(sentence)
        && (spot.name == CustomerCues.asksNothing
          || spot.name == CustomerCues.asksNothingAtEnd && said.last?.span.end == spot.span.end)
    }
    if isEmpty { return true }
    guard said.contains(where: { CueWords.you.contains($0.key) }) else { return false }
    // "Will you change it?", but not "when will you stop?"
    let asksForDeed =
      !(said.first.map { CueWords.questions.contains($0.key) } ?? false)
      && zip(said, said.dropFirst()).contains { first, second in
        CueWords.askingPolitely.contains(first.key) && second.key == CueWords.youAlone
      }
    if asksForDeed { return false }
    return said.contains { CueWords.reproachful.contains($0.key) }
  }
}

extension Words {
  /// "I want to know how it happened", "tell me whether it is safe", "I wonder why": a statement that asks.
  func asksToKnow(_ sentence: Span) -> Bool {
    let said = within(sentence)
    return said.indices.contains { index in
      guard CueWords.toldClauses.contains(said[index].key) else { return false }
      let before = said[..<index]
      guard let place = before.lastIndex(where: { !CueWords.besideTold.contains($0.key) }) else { return false }
      let verb = said[place].key
      let opening = said[..<place]
      // "I don't want to know why".
      if opening.contains(where: \.isNegation) { return false }
      if CueWords.wondering.contains(verb) { return opening.last.map { CueWords.own.contains($0.key) } ?? false }
      if CueWords.wantingToKnow.contains(verb) {
        return opening.contains { CueWords.own.contains($0.key) || CueWords.speakers.contains($0.key) }
          && opening.contains { CueWords.wishingToKnow.contains($0.key) }
      }
      // "Tell me when it is there" is for later.
      guard CueWords.tellingMe.contains(verb), said[index].key != CueWords.when
      else { return false }
      return opening.allSatisfy { CueWords.besideVerbs.contains($0.key) || CueWords.clauseJoiners.contains($0.key) }
    }
  }

  /// "What a coincidence?"
  fileprivate func exclaims(_ sentence: Span) -> Bool {
    let said = within(sentence)
    guard said.first?.key == CueWords.what, let second = said.dropFirst().first else { return false }
    return CueWords.articles.contains(second.key)
  }

  /// "Is it six? No, eight": whoever asks goes on to say it.
  fileprivate func isAnsweredByAsker(_ sentence: Span) -> Bool {
    guard let place = sentences.firstIndex(of: sentence), place + 1 < sentences.count,
      !isMarked(sentences[place + 1]), let next = within(sentences[place + 1]).first
    else { return false }
    return (next.key == CueWords.no || CueWords.yesses.contains(next.key)) && within(sentences[place + 1]).count > 1
      && within(sentence).count <= 4
  }

  /// It ends in a question mark, or has the word order of a question.
  func hasForm(ofQuestion sentence: Span) -> Bool {
    if isMarked(sentence) { return true }
    let said = within(sentence)
    guard let first = said.first, let second = said.dropFirst().first else { return false }
    if CueWords.ordering.contains(first.key) { return CueWords.pronouns.contains(second.key) }
    if CueWords.inverting.contains(first.key) { return CueWords.subjects.contains(second.key) && said.count >= 4 }
    guard CueWords.questions.contains(first.key) else { return false }
    if first.key == CueWords.why { return true }
    // "What's more", "What is worse".
    if said.dropFirst().prefix(2).contains(where: { CueWords.comparing.contains($0.key) }) { return false }
    // "What annoys me is that nobody came".
    if first.key == CueWords.what, !CueWords.auxiliaries.contains(second.key), !isMarked(sentence),
      said.dropFirst(2).first.map({ CueWords.toUs.contains($0.key) }) ?? false
    {
      return false
    }
    if first.hasApostrophe { return true }
    // "When I open it", "Which is why": they begin what is no question.
    if CueWords.relating.contains(first.key) {
      return first.key != CueWords.which && CueWords.auxiliaries.contains(second.key)
    }
    // "How kind that is", "What I want is": what is no question has its subject first.
    let turning = said.dropFirst().prefix(6).first { word in
      CueWords.subjects.contains(word.key) || CueWords.auxiliaries.contains(word.key)
    }
    return turning.map { CueWords.auxiliaries.contains($0.key) } ?? false
  }

  func isMarked(_ sentence: Span) -> Bool {
    questionMarks.contains { $0 >= sentence.end && $0 <= sentence.end + 2 }
  }

  /// It only wonders at what was said: "That simple? It works!", "And it holds? Thank you!" It asks in the order of a
  /// statement, and the message goes on to be glad.
  ///
  /// - Parameter glad: where the message thanks, is pleased or confirms.
  func isEcho(_ sentence: Span, beside glad: [Span]) -> Bool {
    let said = within(sentence)
    let opening = said.drop { CueWords.beforeQuestions.contains($0.key) }
    guard let first = opening.first, glad.contains(where: { $0.start >= sentence.end }) else { return false }
    return !CueWords.inverting.contains(first.key) && !CueWords.ordering.contains(first.key)
      && !said.contains { CueWords.questions.contains($0.key) }
      && !opening.prefix(3).contains { CueWords.modals.contains($0.key) }
  }

  /// It has a word that says what it is about, or asks in so many words for a thing, a place, a time: "How much is it?"
  fileprivate func asksSomething(_ sentence: Span) -> Bool {
    let said = within(sentence)
    if said.contains(where: { $0.isContent && !CueWords.interjections.contains($0.key) }) { return true }
    return said.count >= 3 && said.first.map { CueWords.questions.contains($0.key) } ?? false
      && said.contains { CueWords.auxiliaries.contains($0.key) }
  }
}
