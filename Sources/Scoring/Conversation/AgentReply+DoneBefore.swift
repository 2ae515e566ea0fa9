import RapportModel

/// Steps that the customer has said they took before they were told.
extension AgentReply {
  /// It tells the customer to do what they said they have done: "please restart the box", to "I restarted the box". Who
  /// is to do it again is told so.
  func repeatsDeed(in sentence: Span, of customers: [CustomerTurn]) -> Bool {
    let said = words.within(sentence)
    guard
      let verb = said.indices.first(where: { index in
        CueWords.instructions.contains(said[index].key) && directive(in: said[...index]) == .act
      })
    else { return false }
    let deed = WordSet(said[verb...].lazy.filter(\.isContent).prefix(Self.fewest).map(\.key))
    guard deed.count == Self.fewest else { return false }
    return customers.contains { customer in
      customer.turn < turn
        && customer.words.sentences.contains { customer.words.tellsOwn(deed, by: said[verb].key, in: $0) }
    }
  }

  /// In content words, the verb among them.
  private static let fewest = 3
}

extension Words {
  /// Whoever speaks says that they have done it.
  fileprivate func tellsOwn(_ deed: WordSet, by verb: UInt64, in sentence: Span) -> Bool {
    let said = within(sentence)
    guard let place = said.firstIndex(where: { $0.key == verb }) else {
      return false
    }
    let before = said[..<place].suffix(5)
    let isTold =
      said[place].endsInEd || before.contains { $0.key == CueWords.tryAlone }
    return isTold
      && before.contains { CueWords.oneself.contains($0.key) || CueWords.haveDone.contains($0.key) }
      && WordSet(said.map(\.key)).countShared(with: deed) == deed.count
  }
}
