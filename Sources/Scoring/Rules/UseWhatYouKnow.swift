import RapportModel

extension Rule {
  /// Without a scenario: a particular from the record, or a reply that takes up what this customer told, by how many of
  /// the words that only this matter has: of 8, one is worth 3, two are worth 5 and more 6.
  static let useWhatYouKnow = Rule(
    "UseWhatYouKnow", .personalisation, rests: .language,
    means: "What is known about this customer is used in words where it matters; once is enough.",
    source: .decision("A reply that could be sent to anyone shows that nobody has read the record or the message."),
    helpedBy: ["refers-to-history"]
  ) { rule, conversation in
    guard let scenario = conversation.scenario else { return rule.recorded(conversation) }
    let of = PersonalShares(scenario).words
    return scenario.personal.filter { !$0.uses.isEmpty }.map { touch in
      for name in touch.uses {
        if let use = conversation.use(of: name, in: scenario) {
          return rule.earned(
            of, of: of, at: use.turn, in: use.span,
            "takes up what is known about this customer: \(scenario.fact(name)?.value ?? name.spelled)")
        }
      }
      let isKnown = touch.uses.contains { conversation.ledger?.agentKnows.contains($0) == true }
      let what = isKnown ? "known about this customer and not taken up" : "not found out about this customer"
      return rule.missed(of: of, "\(what): \(touch.label)")
    }
  }

  private func recorded(_ conversation: Conversation) -> [Evidence] {
    guard !conversation.customers.isEmpty else { return [] }
    let of = Tenths(8)
    let record = conversation.transcript.customer.filter { $0.name != "name" && $0.name != "id" }
    for field in record {
      let value = Words(field.value)
      for reply in conversation.replies {
        if let span = reply.words.first(value) {
          return [
            earned(
              of, of: of, at: reply.turn, in: span, "takes up what the record says: \(field.name) \(field.value)")
          ]
        }
      }
    }
    guard let use = conversation.replies.compactMap(\.taken).max(by: <) else {
      return [missed(of: of, "no reply takes up in the customer's words what only they told")]
    }
    return [
      earned(
        use.worth, of: of, at: use.turn, in: use.span,
        "takes up what this customer told: \(use.written.map { "“\($0)”" }.joined(separator: ", "))")
    ]
  }
}

extension Conversation {
  /// Where a reply states a fact that the agent knows by then, or has half of its words in one sentence. What the customer
  /// alone knows, and has not told, may be known from before: it has to be said in words of its own.
  fileprivate func use(of name: String, in scenario: Scenario) -> (turn: Int, span: Span)? {
    guard let fact = scenario.fact(name) else { return nil }
    let keys = scenarioWords?.value(of: fact) ?? []
    for reply in replies where !reply.isParroted && !reply.isEmpty(but: name) {
      let isKnown = ledger(beforeWordsOf: reply.turn)?.agentKnows.contains(name) == true
      guard isKnown || fact.customerKnows else { continue }
      let told = reply.understood.told.first { told in
        told.fact == name && told.isRight && !reply.isHarmful(told.span) && !reply.belittles(told.span)
          && (isKnown || reply.words.shares(2, of: keys, in: reply.words.sentence(around: told.span)))
      }
      if let told { return (reply.turn, told.span) }
      let least = max(2, (keys.count + 1) / 2)
      if fact.kind == .text, let sentence = reply.words.sentence(sharing: least, of: keys),
        !reply.isHarmful(sentence)
      {
        return (reply.turn, sentence)
      }
    }
    return nil
  }
}

extension AgentReply {
  /// It makes no move, says nothing else of the case and does nothing: naming the fact serves nothing.
  fileprivate func isEmpty(but fact: String) -> Bool {
    own.moves.isEmpty && understood.moves.isEmpty && understood.claims.isEmpty && understood.asked.isEmpty
      && !understood.told.contains { $0.fact != fact }
  }

  fileprivate func isHarmful(_ span: Span) -> Bool { harmfulSentences.contains { $0.overlaps(span) } }

  /// "It's only £18.50", in a sentence that shares no feeling and owns nothing.
  fileprivate func belittles(_ span: Span) -> Bool {
    guard let index = words.all.lastIndex(where: { $0.span.end <= span.start }),
      CueWords.belittling.contains(words.all[index].key), !words.isDenied(index, within: 3)
    else { return false }
    let sentence = words.sentence(around: span)
    return sentence.overlaps(words.all[index].span)
      && !own.moves.contains { Self.kind.contains($0.move) && $0.span.overlaps(sentence) }
  }

  private static let kind: Set = ["acknowledges-feeling", "names-cause", "apologises", "owns-fault", "reassures"]
}
