import RapportModel

extension Rule {
  static let avoidJargon = Rule(
    "AvoidJargon", .clarity, rests: .language,
    means: "No reply uses words of the house that a customer cannot know.",
    source: .decision("What has to be looked up or asked about was not said clearly.")
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let jargon = reply.makes("uses-jargon"), let word = reply.jargon(in: jargon) else { return nil }
      return rule.lost(
        Tenths(2), at: reply.turn, in: word, "a word that customers may not know: \(reply.text[word])")
    }
  }
}

extension AgentReply {
  /// The word itself: what a pattern names, else an abbreviation, unless the customer has said it. Where none can be
  /// named, nobody could learn from it.
  fileprivate func jargon(in move: Reading.FoundMove) -> Span? {
    let said = words.within(move.span)
    let unknown = said.filter {
      !customerWords.contains($0.key) && $0.isContent
        && !(isRecorded && CueWords.everydayShort.contains($0.key))
    }
    if let abbreviation = unknown.first(where: { $0.isShouted }) { return abbreviation.span }
    let isNamed = move.by.utf8.starts(with: "pattern".utf8) && said.count <= Self.longestTerm
    return isNamed && !unknown.isEmpty ? move.span : nil
  }

  /// What is written on what is to be pressed: "press CTRL+F4", "tap MENU", "the WPS button". Whoever looks finds it.
  private func isLabel(_ word: Word) -> Bool {
    guard isRecorded, word.isShouted else { return false }
    let said = words.within(words.sentence(around: word.span))
    guard let place = said.firstIndex(where: { $0.span == word.span }) else { return false }
    let isJoined = { (index: Int) in
      said.indices.contains(index) && said.indices.contains(index + 1)
        && self.text[Span(said[index].span.end, said[index + 1].span.start)].contains("+")
    }
    if isJoined(place - 1) { return true }
    if said[(place + 1)...].first.map({ CueWords.controls.contains($0.key) }) ?? false { return true }
    let before = said[..<place].last { !CueWords.determiners.contains($0.key) }
    return before.map { CueWords.pressing.contains($0.key) || CueWords.controls.contains($0.key) } ?? false
  }

  /// In words.
  private static let longestTerm = 6
}
