import RapportModel

extension Rule {
  /// With a scenario a step counts in full only when something is done about the matter; in a recording without
  /// actions, only when it says where to take it.
  static let giveANextStep = Rule(
    "GiveANextStep", .clarity, rests: .language,
    means: "The customer can find out from a reply what happens next; a recording's customer who takes what was "
      + "said could, and one who comes back without taking it could not.",
    source: .decision("Whoever cannot tell what happens next has to write again."),
    helpedBy: ["states-next-step"]
  ) { rule, conversation in
    let row = rule.step(in: conversation)
    guard let ending = conversation.ending else { return [row] }
    if conversation.isTaken {
      return [
        rule.earned(nextStep, of: nextStep, at: ending.turn, in: ending.span, "the customer takes what was said")
      ]
    }
    let isAnswered = conversation.replies(after: ending.turn).contains { $0.solutions.contains(where: \.isStated) }
    guard conversation.isInVain, !isAnswered, row.points > .zero else { return [row] }
    return [
      rule.missed(of: nextStep, at: ending.turn, "the customer comes back to the matter, and is not told more")
    ]
  }

  private static let nextStep = Tenths(8)

  /// The moves that tell how it goes on, the plainest first, and what each says.
  private static let steps: KeyValuePairs = [
    "states-next-step": "the next step is stated", "gives-time": "what happens when is told",
    "offers-choice": "a choice of ways on is given", "offers-alternative": "another way on is given",
    "hands-over": "who goes on with it is told",
  ]

  private func step(in conversation: Conversation) -> Evidence {
    let of = Self.nextStep
    if conversation.deed == nil, let solution = conversation.solution, let step = solution.kind.asStep {
      return earned(step.worth, of: of, at: solution.turn, in: solution.span, step.says)
    }
    let steps = Self.steps.map(\.key)
    for reply in conversation.replies {
      let move = reply.freshStep(steps)
      guard let step = move?.span ?? conversation.claimedDeed(in: reply) else { continue }
      if conversation.hasDeed {
        let says = Self.steps.first { $0.key == move?.move }?.value
        return earned(of, of: of, at: reply.turn, in: step, says ?? "what is done is told")
      }
      return earned(Tenths(2), of: of, at: reply.turn, in: step, "a next step is stated, but nothing was done")
    }
    if let told = conversation.toldTime, conversation.hasDeed {
      return earned(of, of: of, at: told.turn, in: told.span, "what happens when is told")
    }
    for reply in conversation.replies {
      if let span = reply.unclear(about: CueWords.steps) {
        return notJudged(at: reply.turn, in: span, "this may be the next step; it was not understood")
      }
    }
    return missed(of: of, "no reply says what happens next")
  }
}

extension Solution.Kind {
  /// What the customer of a recording can do next, of 8; nil when it is the company's turn.
  fileprivate var asStep: (worth: Tenths, says: String)? {
    switch self {
    case .placedStep: (Tenths(8), "the next step is stated, and where to take it")
    case .step: (Tenths(6), "the next step is stated, without where to take it")
    case .request: (Tenths(4), "the next step is to send what is asked for; what follows is not said")
    case .elsewhere: (Tenths(3), "the next step is to write elsewhere; what follows is not said")
    case .answer, .announcement: nil
    }
  }
}

extension Conversation {
  /// The first date or duration that a reply told rightly.
  var toldTime: (turn: Int, span: Span)? {
    for reply in replies {
      for told in reply.understood.told where told.isRight {
        let kind = scenario?.fact(told.fact)?.kind
        if kind == .date || kind == .duration { return (reply.turn, told.span) }
      }
    }
    return nil
  }
}
