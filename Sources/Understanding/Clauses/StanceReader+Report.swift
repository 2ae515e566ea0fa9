/// What somebody said or wrote, and nobody vouches for.
extension StanceReader {
  /// "you said …", "they promised …", "you were told …"; not "as I said", "I've told the courier".
  mutating func report(_ range: Range<Int>) {
    noteRecord(range)
    guard let verb = range.first(where: isReport) else { return }
    let before = range.lowerBound..<verb
    if before.contains(where: { tokens[$0].word == Words.who || tokens[$0].word == Words.whoever }) {
      mark((verb + 1)..<range.upperBound, .reported)
      return
    }
    if before.contains(where: { tokens[$0].word == Words.as }) { return }
    let isPassive = verb > range.lowerBound && Words.be.contains(tokens[verb - 1].word)
    let subject = before.last { !tokens[$0].classes.isDisjoint(with: .pronoun) }
    if let subject, tokens[subject].classes.contains(.firstPerson), !isPassive {
      let isDeed = before.contains { Words.isHave(tokens[$0].word) }
      guard Words.ownReports.contains(tokens[verb].word), !isDeed else { return }
    } else if before.isEmpty || before.contains(where: { tokens[$0].classes.contains(.modal) }) {
      return
    }
    mark((verb + 1)..<range.upperBound, .reported)
  }

  private func isReport(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.classes.contains(.report) else { return false }
    if token.word == Words.says {
      return index > 0
        && (tokens[index - 1].classes.contains(.thirdPerson) || Self.papers.contains(tokens[index - 1].word))
    }
    if Words.reportForms.contains(token.word) { return true }
    guard Words.bareReports.contains(token.word), index > 0 else { return false }
    // "you say", "they tell me"; "did he tell you".
    return !tokens[index - 1].classes.isDisjoint(with: [.secondPerson, .thirdPerson])
      || asksWhatWasDone(before: index)
  }

  /// "did the other branch tell".
  private func asksWhatWasDone(before index: Int) -> Bool {
    tokens[max(0, index - 5)..<index].contains { $0.word == Words.did }
  }

  /// "a colleague put down that we sent it", "the dealer reckons that it came", "according to the depot it came".
  /// What an assessor notes, or the terms say, is mostly given as the reason, and stands.
  private mutating func noteRecord(_ range: Range<Int>) {
    for index in range.dropLast() {
      let word = tokens[index].word
      if word == "according" {
        if range.suffix(from: index + 1).prefix(3).contains(where: { Words.witnesses.contains(tokens[$0].word) }) {
          mark(index + 2..<range.upperBound, .reported)
        }
      } else if Words.notes.contains(word) {
        let that = word == "put" ? index + 2 : index + 1
        guard that < range.upperBound, word != "put" || tokens[index + 1].word == "down",
          opensReported(that, in: range), isOthers(range.lowerBound..<index)
        else { continue }
        mark(that..<range.upperBound, .reported)
      } else if Words.supposes.contains(word) {
        // "you think that it was our mistake": not "you think of it", "if you think", "do you think".
        let that = tokens[index + 1].word == Words.that ? index + 2 : index + 1
        guard index > range.lowerBound, tokens[index - 1].word == Words.you, opensSupposed(that, in: range),
          range.prefix(upTo: index - 1).allSatisfy({ Words.opensNothing.contains(tokens[$0].word) })
        else { continue }
        mark(that..<range.upperBound, .reported)
      } else if word == "wrote" || word == "thought" {
        // "you wrote that we'd", "you thought I'd".
        let next = tokens[index + 1].word == Words.that ? index + 2 : index + 1
        guard next + 1 < range.upperBound, tokens[next].classes.contains(.firstPerson), index > range.lowerBound,
          tokens[index - 1].classes.contains(.secondPerson)
        else { continue }
        mark(next..<range.upperBound, .reported)
      }
    }
  }

  /// "that …", "he was", "it had": a sentence, and no thing that is noted.
  private func opensReported(_ index: Int, in range: Range<Int>) -> Bool {
    if tokens[index].word == Words.that { return index + 2 < range.upperBound }
    return index + 1 < range.upperBound && tokens[index].classes.contains(.thirdPerson)
      && tokens[index + 1].classes.contains(.auxiliary)
  }

  /// "the charge is", "we did": a subject, and soon its verb.
  private func opensSupposed(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, !tokens[index].classes.isDisjoint(with: [.pronoun, .determiner]) else {
      return false
    }
    return range.suffix(from: index + 1).prefix(4).contains {
      tokens[$0].classes.contains(.auxiliary) || tokens[$0].classes.contains(.past)
    }
  }

  /// A subject that is neither the speaker nor the customer.
  private func isOthers(_ words: Range<Int>) -> Bool {
    !words.isEmpty
      && !words.contains { index in
        !tokens[index].classes.isDisjoint(with: [.firstPerson, .secondPerson])
          && tokens[index].classes.isDisjoint(with: .determiner)
      }
  }

  /// What a customer may have read; what the desk's own screen says is a fact.
  private static let papers = Lexicon.keys(
    "email mail letter advert ad brochure leaflet flyer poster colleague")
}
