import RapportModel

/// Thanks and news that take nothing of what was said.
extension Words {
  /// "Now I came back", "I just arrived": who comes is the customer.
  func isOwnReturn(at span: Span) -> Bool {
    guard
      within(span).contains(where: {
        $0.key == CueWords.back || CueWords.arriving.contains($0.key) || CueWords.comingUp.contains($0.key)
      })
    else { return false }
    let before = within(sentence(around: span)).last { $0.span.end <= span.start }
    return before.map { CueWords.own.contains($0.key) } ?? false
  }

  /// "No, thanks. I don't want it": something is refused, and politely; "no, thank you so much for it" thanks, and who
  /// says no more than "no, thank you" may only be done.
  func declines(at span: Span) -> Bool {
    let said = within(sentence(around: span))
    guard let first = said.first, first.key == CueWords.no,
      let thanks = said.firstIndex(where: { $0.span.start >= span.start }), thanks - said.startIndex == 1
    else { return false }
    if said[thanks...].contains(where: { $0.key == CueWords.forAlone || $0.key == CueWords.much }) { return false }
    let others = all[..<said.startIndex] + all[said.endIndex...]
    return others.contains { $0.isContent && !CueWords.isParting($0.key) }
  }

  /// "Please send it. Thank you!", "Can you look? Thanks!": thanks for what is asked, and for nothing that was said.
  func thanksAhead(at span: Span) -> Bool {
    let own = sentence(around: span)
    let said = within(own)
    guard !said.contains(where: { $0.key == CueWords.forAlone }),
      !said.contains(where: { $0.span.end <= span.start && $0.isContent }),
      let place = sentences.firstIndex(of: own), place > 0
    else { return false }
    let before = within(sentences[place - 1])
    let asks = zip(before, before.dropFirst()).contains { first, second in
      CueWords.askingPolitely.contains(first.key) && second.key == CueWords.youAlone
    }
    return asks || before.contains { CueWords.courteous.contains($0.key) }
  }
}

/// What is said by the way.
extension Words {
  /// "OK", "fine", "wonderful": it stands alone before a sign, or opens what follows, and says nothing else.
  func isNod(_ span: Span) -> Bool {
    let said = within(span)
    guard said.allSatisfy({ CueWords.nods.contains($0.key) }), let first = said.first, let last = said.last else {
      return false
    }
    // "The room is fine", "a good answer".
    let own = within(sentence(around: span))
    let opens = own.prefix { $0.span.start < first.span.start }.allSatisfy { CueWords.nods.contains($0.key) }
    return opens && (last.isParted || last == own.last || first.beginsSentence)
  }
}

extension CueWords {
  static func isParting(_ key: UInt64) -> Bool {
    partings.contains(key) || havingDays.contains(key) || courtesy.contains(key)
  }
}
