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
    let row = conversation.scenario == nil ? rule.recordedStep(in: conversation) : rule.step(in: conversation)
    guard let ending = conversation.ending else { return row.map { [$0] } ?? [] }
    if conversation.isTaken {
      return [
        rule.earned(
          nextStep, of: nextStep, at: ending.turn, in: ending.span,
          ending.word == .confirms ? "the customer says that it is solved" : "the customer takes what was said")
      ]
    }
    guard row.map({ $0.points > .zero }) ?? conversation.asksBack, conversation.isInVain,
      !conversation.nextSteps.contains(where: { $0.turn > ending.turn }),
      !conversation.replies(after: ending.turn).contains(where: { reply in
        conversation.solutions[reply.turn]?.isEmpty == false
      })
    else { return row.map { [$0] } ?? [] }
    return [
      rule.missed(of: nextStep, at: ending.turn, "the customer comes back to the matter, and is not told more")
    ]
  }

  private static let nextStep = Tenths(8)

  /// The moves that tell how it goes on, the plainest first, and what each says.
  private static let steps: KeyValuePairs = [
    "states-next-step": "the next step is stated", "gives-time": "what happens when is told",
    "offers-choice": "a choice of ways on is given", "offers-alternative": "another way on is given",
    "hands-over": "who goes on with it is told", "promises": "what will be done is told",
  ]

  private func step(in conversation: Conversation) -> Evidence? {
    let of = Self.nextStep
    // A length of time that is past or a rule of the house is no step.
    let steps = Self.steps.map(\.key).filter { $0 != "gives-time" }
    let time = conversation.leading.isEmpty ? conversation.toldTime : nil
    for reply in conversation.replies {
      let step = conversation.toldStep(in: reply, steps)
      guard step != nil || time?.turn == reply.turn, let span = step?.span ?? time?.span else { continue }
      if conversation.hasDeed {
        let says = step?.move == nil ? nil : Self.steps.first { $0.key == step?.move }?.value
        let deed = step == nil ? "what happens when is told" : "what is done is told"
        return earned(of, of: of, at: reply.turn, in: span, says ?? deed)
      }
      return stated(at: reply.turn, in: span, isDone: false)
    }
    if let led = conversation.leading.first {
      return earned(of, of: of, at: led.turn, in: led.span, "the customer is told what to do")
    }
    for reply in conversation.replies {
      if let step = reply.freshStep(steps), conversation.isUntrue(step.span, in: reply) {
        return stated(at: reply.turn, in: step.span, isDone: false)
      }
    }
    return unclear(in: conversation, \.unclearStep) ?? missed(of: of, "no reply says what happens next")
  }

  /// Nil where nothing remains to be done.
  private func recordedStep(in conversation: Conversation) -> Evidence? {
    if conversation.isChat { return nil }
    if conversation.deed == nil, let row = customersStep(in: conversation) { return row }
    let isDone = conversation.hasDeed || !conversation.showsDeeds
    if let step = conversation.companyStep {
      return stated(
        at: step.turn, in: step.span, isDone: isDone, as: step.isDone ? "what has been done is told" : nil)
    }
    if let time = conversation.timeToCome { return stated(at: time.turn, in: time.span, isDone: isDone) }
    // Who is asked back knows that it goes on when they have answered.
    guard conversation.remains, !conversation.asksBack else { return nil }
    return unclear(in: conversation) { $0.doubt(about: CueWords.announcing) }
      ?? missed(of: Self.nextStep, "no reply says what happens next")
  }

  private func stated(at turn: Int, in span: Span, isDone: Bool, as says: String? = nil) -> Evidence {
    let reason = (says ?? "a next step is stated") + (isDone ? "" : ", but nothing was done")
    return earned(isDone ? Self.nextStep : Tenths(2), of: Self.nextStep, at: turn, in: span, reason)
  }

  private func unclear(in conversation: Conversation, _ unclear: (AgentReply) -> Span?) -> Evidence? {
    for reply in conversation.replies {
      if let span = unclear(reply) {
        return notJudged(at: reply.turn, in: span, "this may be the next step; it was not understood")
      }
    }
    return nil
  }

  /// What the customer can do next; what is asked for counts in full where a reply says what follows.
  private func customersStep(in conversation: Conversation) -> Evidence? {
    let steps = conversation.customersSteps
    guard let best = steps.compactMap(\.asStep).map(\.worth).max() else { return nil }
    let step = conversation.surest(of: steps.filter { $0.asStep?.worth == best }) { $0.leadsOn($1) }
    guard let step = step.map(conversation.placing), let (worth, says) = step.asStep else { return nil }
    guard !step.isStated else {
      return earned(worth, of: Self.nextStep, at: step.turn, in: step.span, says)
    }
    let announced = conversation.nextSteps.first { $0.who == .company && !$0.isDone && $0.turn >= step.turn }
    guard let announced else {
      return earned(best, of: Self.nextStep, at: step.turn, in: step.span, says + "; what follows is not said")
    }
    guard announced.turn == step.turn else {
      return step.kind == .elsewhere
        ? earned(Tenths(6), of: Self.nextStep, at: step.turn, in: step.span, says + ", and what follows is said")
        : stated(at: announced.turn, in: announced.span, isDone: true)
    }
    let points = step.kind == .elsewhere ? Tenths(6) : Self.nextStep
    return earned(
      points, of: Self.nextStep, at: announced.turn, in: announced.span, says + ", and what follows is said")
  }
}

extension Conversation {
  /// A reply of a recording to the customer asks something of the matter.
  fileprivate var asksBack: Bool {
    scenario == nil && !isChat && solutions.values.contains { $0.contains { $0.kind == .request } }
  }

  /// What the customer is told to do, but for what they have said does not help where something else is said.
  fileprivate var customersSteps: [Solution] {
    let steps = replies.flatMap { reply in (solutions[reply.turn] ?? []).filter(reply.isStepOfTheirs) }
    let held = steps.filter { !$0.isStated || !isDenied($0) }
    return held.isEmpty ? steps : held
  }

  /// With the place that it or a step beside it names in whatever words: "Bottom right, at the flap. Turn it slowly."
  fileprivate func placing(_ step: Solution) -> Solution {
    guard step.kind == .step, !step.namesPlace, let reply = reply(at: step.turn) else { return step }
    let beside = solutions[step.turn, default: []].filter { $0.kind == .step || $0.kind == .placedStep }
    let isPlaced = beside.contains { $0.namesPlace || reply.tellsWhere(reply.words.within($0.span)) }
    return isPlaced ? Solution(kind: step.kind, turn: step.turn, span: step.span, namesPlace: true) : step
  }
}

extension AgentReply {
  /// "At the wall", "to the desk", "at checkout", "online".
  fileprivate func tellsWhere(_ said: ArraySlice<Word>) -> Bool {
    said.indices.contains { index in
      if CueWords.onlineAlone == said[index].key { return true }
      guard CueWords.whereAt.contains(said[index].key) else { return false }
      let rest = said[(index + 1)...]
      guard let first = rest.first, !first.hasDigit else { return false }
      if CueWords.thisOne.contains(first.key) {
        return rest.dropFirst().first.map { $0.isContent && !CueWords.noPlaces.contains($0.key) } ?? false
      }
      return said[index].key == CueWords.atAlone && first.isContent && !CueWords.noPlaces.contains(first.key)
    }
  }

  /// A question that only finds out, "is it cold at the top?", leads the customer nowhere yet, nor does an offer, "want to
  /// try that?", or what is hardly for their matter at all.
  fileprivate func isStepOfTheirs(_ said: Solution) -> Bool {
    let isQuestion = words.isQuestion(said.span)
    let sentence = words.within(said.span)
    if said.kind == .request { return !isQuestion || directive(in: sentence) == .tell }
    guard said.kind == .step || said.kind == .placedStep else { return true }
    if isQuestion, sentence.prefix(3).contains(where: { CueWords.askingWish.contains($0.key) }) { return false }
    return said.namesPlace || leadsOn(said) >= 10
  }
}

extension Solution {
  /// What the customer of a recording can do next, of 8; nil when it is the company's turn.
  fileprivate var asStep: (worth: Tenths, says: String)? {
    switch kind {
    case .placedStep, .step:
      namesPlace
        ? (Tenths(8), "the next step is stated, and where to take it")
        : (Tenths(6), "the next step is stated, without where to take it")
    case .request: (Tenths(4), "the next step is to tell or send what is asked for")
    case .elsewhere: (Tenths(3), "the next step is to turn elsewhere")
    case .answer, .deed, .announcement: nil
    }
  }
}
