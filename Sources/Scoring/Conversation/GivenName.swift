import RapportModel

extension Conversation {
  /// The name that the customer of a recording gives or signs with: the keys of its words, and the turn.
  var givenName: (turn: Int, keys: WordSet)? {
    customers.lazy.compactMap { customer in
      let name = customer.words.introduced ?? customer.words.signed
      return name.map { (customer.turn, $0) }
    }.first
  }
}

extension Words {
  /// "My name is Ada Lind", "it's Ada Lind", "name of Lind".
  fileprivate var introduced: WordSet? {
    for index in all.indices.dropFirst() where CueWords.introducing.contains(all[index - 1].key) {
      let isNaming =
        CueWords.naming.contains(all[index - 1].key) || index > 1 && CueWords.naming.contains(all[index - 2].key)
      // "Of", "under" and "is" alone stand before anything.
      let isOneself =
        CueWords.introducingOneself.contains(all[index - 1].key)
        || index > 1 && all[index - 1].key == CueWords.isAlone && all[index - 2].key == CueWords.thisAlone
      guard isNaming || isOneself else { continue }
      let name = run(from: index)
      // "It's Monday" introduces nobody: without "name" it takes two words.
      if name.count >= (isNaming ? 1 : 2) { return WordSet(name.map(\.asWritten)) }
    }
    return nil
  }

  /// "Yours faithfully, Ada Lind" at the end.
  fileprivate var signed: WordSet? {
    guard let closing = all.lastIndex(where: { CueWords.signingOff.contains($0.key) }), closing + 1 < all.count
    else {
      return nil
    }
    let name = run(from: closing + 1)
    return !name.isEmpty && closing + name.count + 1 >= all.count ? WordSet(name.map(\.asWritten)) : nil
  }

  /// The words from a place on that are written as a name.
  private func run(from index: Int) -> ArraySlice<Word> {
    let rest = all[index...]
    let name = rest.prefix(3).prefix {
      $0.isCapitalised && ($0.isContent || $0.isMasked) && !$0.hasDigit && !$0.isHandle
    }
    let end = name.firstIndex(where: \.isParted).map { $0 + 1 } ?? name.endIndex
    return name[..<end].filter { !CueWords.formsOfAddress.contains($0.asWritten) }[...]
  }
}

extension AgentReply {
  /// "Dear Valued Customer", "Dear Sir or Madam".
  var addressesAnyone: Span? {
    guard let dear = words.all.firstIndex(where: { CueWords.addressing.contains($0.key) && $0.beginsSentence })
    else {
      return nil
    }
    let rest = words.all[(dear + 1)...].prefix(2)
    return rest.first { CueWords.anybody.contains($0.key) }.map { Span(words.all[dear].span.start, $0.span.end) }
  }
}
