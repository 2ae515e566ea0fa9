import RapportModel

/// How a feeling of practice is answered by what meets the need that it comes from.
extension Acknowledgement {
  /// What the author has the feeling come from is met.
  static func met(
    for felt: FeltMoment, in reply: AgentReply, _ conversation: Conversation
  ) -> Acknowledgement? {
    guard let (need, span) = felt.need(metIn: reply, conversation) else { return nil }
    let wantsSpeed = conversation.scenario?.persona.wants == .speed
    if need.kind == .functional {
      return Self(wantsSpeed ? 8 : 6, span, "only the cause is taken up, not the feeling")
    }
    return felt.strength == .mild || wantsSpeed
      ? Self(12, span, "what weighs on the customer is taken away")
      : Self(9, span, "what weighs on the customer is taken away, in brief")
  }
}

extension FeltMoment {
  /// What the author has this feeling come from, where the reply meets it: a need that shows itself or is raised where
  /// the feeling does. Joy is met by nothing that is done.
  fileprivate func need(
    metIn reply: AgentReply, _ conversation: Conversation
  ) -> (need: Scenario.Need, span: Span)? {
    guard let scenario = conversation.scenario, let ledger = conversation.ledger,
      let node = conversation.transcript.turns[turn].node, !name.contains(where: CueWords.glad.contains)
    else { return nil }
    let since = max(turn, conversation.replies.last { $0.turn < reply.turn }?.turn ?? turn)
    let here = scenario.needs.filter { $0.inferredFrom == node || $0.anticipatedBefore == node }
    // A feeling's own need before what is to be done.
    for need in here.filter({ $0.kind == .emotional }) + here.filter({ $0.kind == .functional }) {
      guard let met = ledger.met[need.name], met <= reply.turn else { continue }
      // What is done may be for something else that shows itself there.
      let isForThis = node == (need.kind == .emotional ? need.inferredFrom : need.anticipatedBefore)
      let shares = Words("\(need.name.spelled) \(need.hint)").content.countShared(with: keys) > 0
      guard isForThis || shares else { continue }
      // A feeling that comes up again is answered again.
      if let span = reply.saysWhatMeets(need), met > since || need.kind == .emotional { return (need, span) }
      if met > since, let span = reply.tellingSentence { return (need, span) }
    }
    return nil
  }
}

extension AgentReply {
  /// The sentence that says what meets a need: the move or the fact that the author names.
  fileprivate func saysWhatMeets(_ need: Scenario.Need) -> Span? {
    let spans = need.metBy.flatMap(\.wanted).compactMap { condition -> Span? in
      switch condition {
      case .said(let name): understood.moves.first { $0.move == name }?.span
      case .told(let name): understood.told.first { $0.fact == name && $0.isRight }?.span
      default: nil
      }
    }
    return spans.map(words.sentence(around:)).first { !isHollow($0) && !withholds(in: $0) }
  }

  /// Its first sentence that tells something.
  fileprivate var tellingSentence: Span? {
    words.sentences.first { !words.isQuestion($0) && !isHollow($0) && !withholds(in: $0) }
  }
}
