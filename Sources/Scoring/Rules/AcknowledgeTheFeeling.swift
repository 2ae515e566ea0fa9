import RapportModel

extension Rule {
  /// A feeling and its cause are answered by one acknowledgement that is about this cause and fits its strength.
  ///
  /// By opportunity and sufficiency (empathic opportunities: Suchman and others, JAMA 1997): one is enough, more
  /// earn nothing. For a customer who wants speed a clause is full marks. An acknowledgement that the next reply
  /// misses still earns half. A repeated line, an echo of the customer and a reply that also blames or dismisses
  /// earn nothing.
  static let acknowledgeTheFeeling = Rule("AcknowledgeTheFeeling", .empathy, rests: .language) {
    rule, conversation in
    conversation.feelings.map { felt in rule.answer(to: felt, in: conversation) }
  }

  private func answer(to felt: FeltMoment, in conversation: Conversation) -> Evidence {
    let of = Tenths(12)
    let name = felt.cause.isEmpty ? felt.feeling : "\(felt.feeling) because \(felt.cause)"
    var best: Evidence?
    for (place, reply) in conversation.replies(after: felt.turn).enumerated() {
      guard let answer = acknowledgement(of: felt, in: reply, conversation) else { continue }
      let points = place == 0 ? answer.points : Tenths(count: answer.points.count / 2)
      if points > (best?.points ?? .zero) {
        let reason = "\(answer.reason): \(name)" + (place == 0 ? "" : "; late")
        best = earned(points, of: of, at: reply.turn, in: answer.span, reason)
      }
    }
    if let best { return best }
    let next = conversation.replies(after: felt.turn).first
    if let next, let span = next.unclear(about: CueWords.feeling.union(felt.keys)) {
      return notJudged(at: next.turn, in: span, "this sentence was not understood; it may answer: \(name)")
    }
    return missed(of: of, at: next?.turn ?? felt.turn, "not acknowledged: \(name)")
  }

  private typealias Answer = (points: Tenths, span: Span, reason: String)

  private func acknowledgement(of felt: FeltMoment, in reply: AgentReply, _ conversation: Conversation) -> Answer? {
    guard !reply.isHarmful, !reply.isParroted else { return nil }
    var answers = ["acknowledges-feeling", "names-cause"]
    // An apology or an owned fault answers a feeling too, once something is done about it.
    if conversation.hasDeed { answers += ["apologises", "owns-fault"] }
    let made = reply.own.moves.filter { answers.contains($0.move) && !reply.isRepeated($0.span) }
    guard let first = made.first else { return nil }
    guard let span = felt.meaning(near: made, in: reply) else {
      let isNamed = made.contains { $0.move == "names-cause" }
      return isNamed
        ? (Tenths(8), first.span, "acknowledged, with another cause")
        : (Tenths(5), first.span, "acknowledged in general words")
    }
    let wantsSpeed = conversation.scenario?.persona.wants == .speed
    let kinds =
      Set(made.map(\.move)).count + (reply.makes("paraphrases", "asks-open-question", "reassures") == nil ? 0 : 1)
    if felt.strength == .mild || wantsSpeed || kinds >= 2 { return (Tenths(12), span, "acknowledged") }
    return (Tenths(9), span, "acknowledged, though briefly for so strong a feeling")
  }
}

extension FeltMoment {
  /// The sentence of one of the moves, when it or one beside it speaks about the cause.
  fileprivate func meaning(near moves: [Reading.FoundMove], in reply: AgentReply) -> Span? {
    let sentences = reply.words.sentences
    let marked = reply.marks.moves.filter { $0.move == mark }.map(\.span)
    for move in moves {
      let sentence = reply.words.sentence(around: move.span)
      let place = sentences.firstIndex(of: sentence) ?? 0
      let around = sentences.isEmpty ? [] : sentences[max(place - 1, 0)...min(place + 1, sentences.count - 1)]
      let isMeant = around.contains { near in
        marked.contains { $0.overlaps(near) }
          || reply.words.within(near).contains { $0.isContent && keys.contains($0.key) }
      }
      if isMeant { return sentence }
    }
    return nil
  }
}
