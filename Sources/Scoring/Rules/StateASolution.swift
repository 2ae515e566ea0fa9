import RapportModel

extension Rule {
  /// Only without a scenario, whose goals say what the solution is.
  static let stateASolution = Rule(
    "StateASolution", .resolution, rests: .language,
    means:
      "In a recording a reply tells the customer what to do and where, does something, or answers: what is confirmed or "
      + "chosen counts in full, what the customer does not take up or says nothing after for eight tenths, what they "
      + "leave with a complaint for four tenths, what they contradict for nothing, and for four tenths where they are "
      + "content in the end.",
    source: .data(
      "Raters of helpdesk conversations think more of those in which a step is named with its place and less of those "
        + "that move to private messages (NTCIR STC-3, open part)."),
    helpedBy: ["explains-reason"]
  ) { rule, conversation in
    guard conversation.scenario == nil else { return [] }
    let of = Tenths(20)
    guard let solution = conversation.solutionThatHelped ?? conversation.solution else {
      guard conversation.hasMatter else { return [] }
      return [rule.missed(of: of, "no reply says what to do or answers")]
    }
    let later = conversation.customers.filter { $0.turn > solution.turn }
    let isContradicted = later.contains { $0.endings.contains { $0.word == .contradicts } }
    let word =
      conversation.ending.flatMap { $0.turn > solution.turn ? $0.word : nil }
      ?? (isContradicted ? .contradicts : nil)
    let isDone = solution.kind == .deed && conversation.deed != nil
    if solution.isChosen {
      let what = solution.kind == .deed ? "a deed is told" : "something is offered"
      // Who took it and is against something else in the end has got a part.
      let isKept = conversation.isTaken || conversation.ending == nil
      return [
        rule.earned(
          isKept ? of : Tenths(16), of: of, at: solution.turn, in: solution.span,
          what + ", and the customer takes it")
      ]
    }
    // What is only said to be done is as good as the customer finds it.
    if solution.kind == .deed, !isDone, word != .contradicts, word?.isTaken != true { return [] }
    let worth = isDone ? of : solution.kind.worth
    let denied =
      solution.isStated
      ? ", which the customer says does not help" : ", and the customer says that it is not solved"
    let (points, after) =
      switch word {
      case .contradicts: (Tenths.zero, denied)
      // Something else helped, or they found the way alone.
      case let word? where word.isTaken && solution.isStated && conversation.isDenied(solution):
        (Tenths(count: worth.count * 4 / 10), denied)
      case _ where solution.isStated && conversation.isDenied(solution): (Tenths.zero, denied)
      case .confirms where solution.isStated: (of, ", and the customer says that it is solved")
      case let word? where word.isTaken: (worth, "")
      case .complains, .givesUp:
        (Tenths(count: worth.count * 4 / 10), ", and the customer leaves without any use of it")
      default:
        (
          Tenths(count: worth.count * 8 / 10),
          solution.isStated ? Rule.untaken(isHeard: !later.isEmpty, isKnown: word != nil) : ""
        )
      }
    return [
      rule.earned(
        points, of: of, at: solution.turn, in: solution.span,
        (isDone ? "something is done" : solution.kind.says) + after)
    ]
  }
}

extension Rule {
  private static func untaken(isHeard: Bool, isKnown: Bool) -> String {
    guard isHeard else { return ", after which the customer says nothing more" }
    return isKnown ? ", and the customer does not say that it helps" : ", and what came of it is not known"
  }
}

extension Conversation {
  /// Where the customer denies that the best one helped, the best of the others; of equals those of the last reply
  /// before they say that it is solved. Nil when there is none.
  fileprivate var solutionThatHelped: Solution? {
    guard let solution, solution.isStated, !solution.isChosen else { return nil }
    let stated = replies.flatMap { solutions[$0.turn] ?? [] }.filter { $0.isStated && !isDenied($0) }
    let kind = isDenied(solution) ? stated.map(\.kind).max() : solution.kind
    let best = stated.filter { $0.kind == kind }
    guard let ending, ending.word == .confirms else { return best.first }
    let latest = best.last { $0.turn < ending.turn }
    return best.first { $0.turn == latest?.turn } ?? best.first
  }

  /// The customer's next words say that it does not help.
  fileprivate func isDenied(_ solution: Solution) -> Bool {
    let next = replies(after: solution.turn).first?.turn ?? transcript.turns.count
    return customers.contains { customer in
      customer.turn > solution.turn && customer.turn < next && customer.endings.contains { $0.word == .contradicts }
    }
  }
}

extension Conversation {
  /// The customer has asked, complained or reported a fault before a reply: praise and greetings ask for no solution.
  var hasMatter: Bool {
    guard let last = replies.last, !isPraise else { return false }
    return hasTrouble
      || customers.contains { customer in
        customer.turn < last.turn && !customer.questions.isEmpty
      }
  }
}

extension Conversation {
  /// The customer asks and complains of nothing and is pleased, or the company takes it so.
  private var isPraise: Bool {
    customers.allSatisfy { $0.questions.isEmpty && !$0.cues.makes(CustomerCues.complains) }
      && (replies.contains { $0.thanksForPraise }
        || customers.first?.cues.makes(CustomerCues.pleased) == true
          && !replies.contains { $0.makes("apologises") != nil })
  }
}

extension Solution.Kind {
  /// Of 20, in rounded steps.
  fileprivate var worth: Tenths {
    switch self {
    case .placedStep: Tenths(20)
    case .step: Tenths(11)
    case .answer, .deed: Tenths(11)
    case .request: Tenths(8)
    case .announcement: Tenths(8)
    case .elsewhere: Tenths(5)
    }
  }

  fileprivate var says: String {
    switch self {
    case .placedStep: "a step is named, and where to take it"
    case .step: "a step is named"
    case .answer: "an answer is given"
    case .deed: "something is said to be done"
    case .request: "what is needed is asked for, and no solution is stated"
    case .announcement: "something is announced, and no solution is stated"
    case .elsewhere: "the customer is sent elsewhere, so a solution cannot be seen here"
    }
  }
}
