import RapportModel

extension Rule {
  /// In a recording only where the customer has told of something to take on.
  static let ownIt = Rule(
    "OwnIt", .relationship, rests: .language,
    means:
      "Somebody takes the matter on in person and does something about it, tells what has been done at the desk, or "
      + "leads the customer to the solution; a recording without actions is judged by what is said.",
    source: .published(
      "An agent who says \"I\" rather than \"we\" is felt to act for the customer and satisfies "
        + "more (Packard, Moore and McFerran, Journal of Marketing Research 2018)."),
    helpedBy: ["owns-fault", "promises"]
  ) { rule, conversation in
    conversation.scenario == nil ? rule.recorded(conversation) : [rule.authored(conversation)]
  }

  private static let owning = Tenths(8)
  private static let moves = ["owns-fault", "promises", "hands-over"]

  private func authored(_ conversation: Conversation) -> Evidence {
    let of = Self.owning
    let replies = conversation.replies.filter { !$0.isHarmful }
    for reply in replies {
      guard let move = reply.takingOn(Self.moves, where: { !conversation.isUntrue($0, in: reply) }) else {
        continue
      }
      return takenOn(at: reply.turn, in: move.span, conversation)
    }
    // A deed that the customer hears of is ownership.
    if let deed = conversation.deed {
      for reply in replies where reply.turn >= deed {
        guard let span = reply.saysItDid ?? conversation.toldDeed(in: reply) else { continue }
        if conversation.isUntrue(span, in: reply) { continue }
        return own(of, reply.turn, span, "the customer hears what has been done")
      }
      for reply in replies {
        let announced = reply.announcements.first {
          reply.announces(in: $0) && !conversation.isUntrue($0, in: reply)
        }
        if let announced { return takenOn(at: reply.turn, in: announced, conversation) }
      }
      if let time = conversation.toldTime, time.turn >= deed, replies.contains(where: { $0.turn == time.turn }) {
        return own(of, time.turn, time.span, "something is done, and the customer hears when")
      }
    }
    // Whoever leads the customer to the right end step by step has taken it on.
    if let step = conversation.leading.first {
      return own(of, step.turn, step.span, "the customer is led to the solution")
    }
    for reply in replies {
      guard let move = reply.takingOn(Self.moves, where: { _ in true }) else { continue }
      return own(Tenths(2), reply.turn, move.span, "the matter is taken on, but not acted on")
    }
    return unclear(in: conversation) { $0.unclear(about: CueWords.fault) }
      ?? missed(of: of, "nobody takes the matter on")
  }

  private func takenOn(at turn: Int, in span: Span, _ conversation: Conversation) -> Evidence {
    if conversation.deed != nil { return own(Self.owning, turn, span, "the matter is taken on, and acted on") }
    if conversation.isActedOn || conversation.hasMetGoals {
      return own(Self.owning, turn, span, "the matter is taken on, and what it comes to is reached")
    }
    if conversation.isPromised {
      return own(Self.owning, turn, span, "the matter is taken on, and a step is promised")
    }
    return own(
      Tenths(2), turn, span, "the matter is taken on, but not acted on" + (conversation.isOver ? "" : " yet"))
  }

  /// What is said: that it has been done, that somebody takes it on, or how the customer gets there.
  private func recorded(_ conversation: Conversation) -> [Evidence] {
    guard conversation.hasTrouble else { return [] }
    let of = Self.owning
    let replies = conversation.replies.filter { !$0.isHarmful && $0.answers != nil }
    let isActedOn = !conversation.showsDeeds || conversation.hasDeed
    for reply in replies where isActedOn {
      if let span = reply.saidDeeds.first {
        return [own(of, reply.turn, span, "the customer hears what has been done")]
      }
    }
    for reply in replies {
      guard let span = reply.takesOn else { continue }
      if conversation.showsDeeds {
        return [
          conversation.hasDeed
            ? own(of, reply.turn, span, "the matter is taken on, and acted on")
            : own(Tenths(2), reply.turn, span, "the matter is taken on, but not acted on")
        ]
      }
      return [
        conversation.toldSolution.map { own(of, reply.turn, span, "the matter is taken on, and \($0)") }
          ?? own(Tenths(5), reply.turn, span, "the matter is taken on; no reply tells a deed or a solution")
      ]
    }
    if conversation.isTaken, let step = conversation.statedSolution, step.kind >= .step {
      let first = conversation.nextSteps.first { $0.who == .customer && $0.turn == step.turn }
      let isSolved = conversation.ending?.word == .confirms
      return [
        own(
          of, step.turn, first?.span ?? step.span,
          isSolved ? "the customer is led to the solution" : "the customer is told what to do")
      ]
    }
    // Who says that it is being seen to, or is still asking what it is about, may have taken it on.
    guard conversation.remains, !conversation.isStillAsking else { return [] }
    return [
      unclear(in: conversation) { $0.doubt(about: CueWords.fault) } ?? missed(of: of, "nobody takes the matter on")
    ]
  }

  private func own(_ points: Tenths, _ turn: Int, _ span: Span, _ reason: String) -> Evidence {
    earned(points, of: Self.owning, at: turn, in: span, reason)
  }

  private func unclear(in conversation: Conversation, _ unclear: (AgentReply) -> Span?) -> Evidence? {
    for reply in conversation.replies {
      if let span = unclear(reply) {
        return notJudged(at: reply.turn, in: span, "this sentence was not understood; it may take the matter on")
      }
    }
    return nil
  }
}

extension Conversation {
  /// All that belongs to a right outcome is so, whoever has the last word.
  fileprivate var hasMetGoals: Bool {
    guard let scenario, let ledger = trueLedger, !scenario.goals.isEmpty else { return false }
    return scenario.rightOutcomes.contains { outcome in
      scenario.goals.contains { $0.outcomes.isEmpty || $0.outcomes.contains(outcome) }
        && ledger.openGoals(for: outcome).isEmpty
    }
  }

  /// The last reply asks what the matter needs, here and not elsewhere.
  fileprivate var isStillAsking: Bool {
    guard let last = replies.last, last.answers != nil else { return false }
    let said = solutions[last.turn] ?? []
    return said.contains { $0.kind == .request }
  }

  /// What a recording's replies tell beside taking the matter on; nil where they only say no.
  fileprivate var toldSolution: String? {
    let stated = [statedSolution, solution].compactMap(\.self)
    guard let told = stated.first(where: \.isStated) else { return nil }
    let isNo = { (said: Solution) in
      said.kind == .answer
        && replies.contains { reply in
          reply.turn == said.turn
            && reply.own.moves.contains { $0.move == "declines" && $0.span.overlaps(said.span) }
        }
    }
    guard !replies.flatMap({ solutions[$0.turn] ?? [] }).filter(\.isStated).allSatisfy(isNo) else { return nil }
    switch told.kind {
    case .step, .placedStep: return "the customer is told what to do"
    case .deed: return "something is said to be done"
    case .answer, .request, .announcement, .elsewhere: return "an answer is given"
    }
  }
}

extension AgentReply {
  /// The first of the moves; "hold on" and "I'm ringing with bad news" take nothing on.
  fileprivate func takingOn(_ moves: [String], where isMeant: (Span) -> Bool) -> Reading.FoundMove? {
    own.moves.first { move in
      moves.contains(move.move) && !isHollow(move.span) && !isIdle(move.span)
        && !saysWhyItCalls(words.within(move.span)) && isMeant(move.span)
        && !(move.move == "promises" && (onlyAsks(move) || saysWhatIsNotDone(move)))
    }
  }

  /// "I've put one aside": whoever speaks has done it.
  fileprivate var saysItDid: Span? {
    saidDeeds.first { deed in
      words.within(deed).contains { CueWords.haveDone.contains($0.key) || CueWords.oneself.contains($0.key) }
    }
  }

  /// Where it takes the matter on: a deed of the company's is announced, a fault is owned, the case handed on.
  fileprivate var takesOn: Span? {
    announcements.first(where: announces)
      ?? own.moves.first { move in
        ["owns-fault", "promises", "hands-over"].contains(move.move) && !isHollow(move.span)
          && !isWillingOnly(move.span) && (move.move != "hands-over" || passesOn(move))
          && !promisesNothing(move.span) && !isVague(move.span)
      }?.span
  }
}
