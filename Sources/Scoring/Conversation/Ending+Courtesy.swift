import RapportModel

/// Thanks and news that take nothing of what was said, and leave-taking.
extension Words {
  /// What sounds like a matter's end is none.
  func confirmsNothing(at span: Span) -> Bool { hasGot(at: span) || isOwnReturn(at: span) || isChange(at: span) }

  /// "It's gone from 94 to 271", "it's gone up": changed, and not over.
  private func isChange(at span: Span) -> Bool {
    guard within(span).last?.key == CueWords.goneAlone else { return false }
    let next = within(sentence(around: span)).first { $0.span.start >= span.end }
    return next.map { CueWords.wheres.contains($0.key) } ?? false
  }

  /// "Now I came back", "to come back to this", "I just arrived": who comes is the customer.
  private func isOwnReturn(at span: Span) -> Bool {
    guard
      within(span).contains(where: {
        $0.key == CueWords.back || CueWords.arriving.contains($0.key) || CueWords.comingUp.contains($0.key)
      })
    else { return false }
    let before = within(sentence(around: span)).last { $0.span.end <= span.start }
    return before.map { CueWords.own.contains($0.key) || $0.key == CueWords.toAlone } ?? false
  }

  /// "Useless work": what is said of something beside the matter does not say that the thing fails.
  func isAttribute(_ span: Span) -> Bool {
    guard let only = within(span).first, within(span).count == 1, !only.isParted else { return false }
    return within(sentence(around: span)).first { $0.span.start > span.start }?.isContent ?? false
  }

  /// "I've got the e-mail here": it is had, and has not just come.
  private func hasGot(at span: Span) -> Bool {
    guard within(span).first?.key == CueWords.gotAlone else { return false }
    let before = within(sentence(around: span)).last { $0.span.end <= span.start }
    return before.map { CueWords.haveDone.contains($0.key) || $0.key == CueWords.have || $0.key == CueWords.has }
      ?? false
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
    return said[thanks...].count(where: \.isContent) >= 2 || others.contains(where: \.isNegation)
      || others.contains { $0.isContent && !CueWords.isParting($0.key) }
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

  /// "I'm afraid of being cheated" fears what has not come, and "your complaints line" is a name.
  func complainsOfNothing(at span: Span) -> Bool {
    let said = within(sentence(around: span))
    let next = said.first { $0.span.start >= span.end }
    if within(span).count == 1, within(span).last?.isParted == false,
      next.map({ CueWords.desksByName.contains($0.key) }) ?? false
    {
      return true
    }
    return said.prefix { $0.span.start < span.start }.suffix(5).contains { CueWords.fearing.contains($0.key) }
  }
}

extension CueWords {
  static func isParting(_ key: UInt64) -> Bool {
    partings.contains(key) || goodThings.contains(key) || havingDays.contains(key) || courtesy.contains(key)
      || verdicts.contains(key)
  }
}

extension CustomerTurn {
  /// "Bye now", "have a nice evening": nothing of it is about a matter.
  var isParting: Bool { words.all.allSatisfy { !$0.isContent || CueWords.isParting($0.key) } }
}
