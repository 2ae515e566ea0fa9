import RapportModel

extension Rule {
  /// Right, wrong and unused are judged on the record alone.
  static let useTheRightName = Rule(
    "UseTheRightName", .personalisation, rests: .state,
    means: "The customer's own name stands at the start or the end; more than three times costs, but for "
      + "letters, and another name costs; in a recording a name that the customer gives or signs with counts where "
      + "it is used, and calling them a valued customer after that costs.",
    source: .decision(
      "A name shows who is meant; a wrong one shows the opposite, and one in each sentence sounds "
        + "like a script.")
  ) { rule, conversation in
    let names = conversation.customerNames
    if names.isEmpty, conversation.scenario == nil { return rule.given(in: conversation) }
    guard !names.isEmpty else { return [] }
    var rows: [Evidence] = []
    var used: [(turn: Int, span: Span)] = []
    for reply in conversation.replies {
      used += reply.words.all.filter { names.contains($0.asWritten) && $0.isCapitalised }.prefix(1)
        .map { (reply.turn, $0.span) }
      if let wrong = reply.addressee, !names.contains(wrong.asWritten), !conversation.isKnown(wrong.asWritten) {
        rows.append(rule.lost(Tenths(4), at: reply.turn, in: wrong.span, "this is not the customer's name"))
      }
    }
    let ends = [conversation.replies.first?.turn, conversation.replies.last?.turn]
    let of = PersonalShares.name
    if let use = used.first(where: { ends.contains($0.turn) }) {
      rows.insert(rule.earned(of, of: of, at: use.turn, in: use.span, "the customer is addressed by name"), at: 0)
    } else {
      rows.insert(rule.missed(of: of, "the customer is not addressed by name at the start or the end"), at: 0)
    }
    // A letter begins with the name.
    if conversation.channel == .email { return rows }
    rows += used.dropFirst(3).map {
      rule.lost(Tenths(1), at: $0.turn, in: $0.span, "the customer's name is said more than three times")
    }
    return rows
  }
}

extension Rule {
  /// In a recording without a record the customer may give or sign their name; who is "valued customer" after that was
  /// not read.
  private func given(in conversation: Conversation) -> [Evidence] {
    guard let given = conversation.givenName else { return [] }
    let replies = conversation.replies(after: given.turn)
    let anyone = replies.compactMap { reply in reply.addressesAnyone.map { (reply.turn, $0) } }
    if !anyone.isEmpty {
      return anyone.prefix(3).map { turn, span in
        lost(Tenths(2), at: turn, in: span, "the customer gave a name, and is addressed as anyone")
      }
    }
    for reply in replies {
      guard let use = reply.words.all.first(where: { given.keys.contains($0.asWritten) && $0.isCapitalised }) else {
        continue
      }
      let of = PersonalShares.name
      return [earned(of, of: of, at: reply.turn, in: use.span, "the customer is addressed by name")]
    }
    return []
  }
}

extension Conversation {
  /// Keys of the words of the customer's name, without titles.
  fileprivate var customerNames: WordSet {
    let record = transcript.customer.first { $0.name == "name" }.map { [$0.value] } ?? []
    let names = scenarioWords?.customer ?? record.flatMap { Words($0).all }
    return WordSet(names.map(\.asWritten).filter { !AgentReply.titles.contains($0) })
  }

  /// A name that occurs in the scenario's facts, or that the customer wrote: not a mistake.
  fileprivate func isKnown(_ key: UInt64) -> Bool {
    scenarioWords?.company.contains { $0.key == key } == true
      || customers.contains { $0.words.all.contains { $0.asWritten == key } }
  }
}

extension AgentReply {
  fileprivate static let titles = ["mr", "mrs", "ms", "miss", "mx", "dr"].map { Word.key($0) }
  private static let greetings = ["hi", "hello", "dear"].map { Word.key($0) }
  private static let anyone = [
    "sir", "madam", "customer", "team", "all", "everyone", "again", "there", "good", "thank", "thanks", "i", "we",
    "and", "sorry", "this", "how", "my", "welcome", "what", "your", "just", "to", "valued", "it", "you",
  ].map { Word.key($0) }

  /// The word after "Dear", "Hello" or a title, when it is written as a name.
  fileprivate var addressee: Word? {
    for (word, next) in zip(words.all, words.all.dropFirst()) where next.isCapitalised {
      // A title in front of the name: the name itself is judged.
      if Self.titles.contains(next.key) || Self.anyone.contains(next.key) || next.beginsSentence { continue }
      let isGreeted = word.beginsSentence && Self.greetings.contains(word.key)
      if isGreeted || (Self.titles.contains(word.key) && word.isCapitalised) { return next }
    }
    return nil
  }
}
