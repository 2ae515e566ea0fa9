import RapportModel

extension Rule {
  static let ownTheFault = Rule(
    "OwnTheFault", .empathy, rests: .language,
    means: "What the company did wrong is owned, and something is done about it; owning fits nobody else's fault.",
    source: .published(
      "Sorry is not enough: apologising further lowers satisfaction, offering options raises it "
        + "(Singh and others, Journal of Marketing Research 2018)."),
    helpedBy: ["owns-fault"]
  ) { rule, conversation in
    guard let fault = conversation.scenario?.fault else { return [] }
    let of = Tenths(6)
    let owning = conversation.replies.lazy.compactMap { reply in
      (reply.fresh(["owns-fault"]) ?? reply.ownsInTheseWords).map { (reply, $0) }
    }.first { !$0.0.isHarmful }
    switch fault {
    case .unknown: return []
    case .customer, .thirdParty:
      guard let (reply, move) = owning else { return [] }
      return [rule.lost(Tenths(2), at: reply.turn, in: move.span, "a fault is owned that is not the company's")]
    case .company:
      let owned =
        owning.map { ($0.0, $0.1.span) }
        ?? conversation.replies.lazy.compactMap { reply in
          reply.ownedFault.map { (reply, $0) }
        }.first { !$0.0.isHarmful }
      if let (reply, span) = owned {
        let points = conversation.hasDeed ? of : Tenths(2)
        return [rule.owned(points, of, reply, span, "the company's fault is owned", conversation)]
      }
      let apology = conversation.replies.lazy.compactMap { reply in
        reply.fresh(["apologises"]).map { (reply, $0) }
      }.first { !$0.0.isHarmful }
      if let (reply, move) = apology {
        let points = conversation.hasDeed ? Tenths(4) : .zero
        return [
          rule.owned(
            points, of, reply, move.span, "an apology, without owning the fault", conversation)
        ]
      }
      for reply in conversation.replies {
        if let span = reply.unclear(about: CueWords.fault) {
          return [
            rule.notJudged(at: reply.turn, in: span, "this sentence was not understood; it may own the fault")
          ]
        }
      }
      return [rule.missed(of: of, "the company's fault was not owned")]
    }
  }

  private func owned(
    _ points: Tenths, _ of: Tenths, _ reply: AgentReply, _ span: Span, _ what: String, _ conversation: Conversation
  ) -> Evidence {
    let reason = what + (conversation.hasDeed ? "; something is done about it" : "; nothing is done about it")
    return earned(points, of: of, at: reply.turn, in: span, reason)
  }
}

extension AgentReply {
  /// A move of the scenario's own that owns the matter: "owns-the-answer".
  fileprivate var ownsInTheseWords: Reading.FoundMove? {
    understood.moves.first { $0.move.hasPrefix("owns-") && !isHollow($0.span) }
  }

  /// "Our failing", "my mistake", not denied.
  var ownedFault: Span? {
    let all = words.all
    for (place, word) in all.enumerated().dropFirst() where CueWords.owned.contains(word.key) {
      let isOurs = all[max(0, place - 2)..<place].contains { CueWords.ours.contains($0.key) }
      if isOurs, !words.isDenied(place, within: 4), !isHollow(word.span) {
        return words.sentence(around: word.span)
      }
    }
    return nil
  }
}
