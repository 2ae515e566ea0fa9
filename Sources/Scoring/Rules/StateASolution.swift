import RapportModel

extension Rule {
  /// Only without a scenario, whose goals say what the solution is.
  static let stateASolution = Rule(
    "StateASolution", .resolution, rests: .language,
    means:
      "In a recording a reply tells the customer what to do and where, does something, or answers: what is confirmed "
      + "counts in full, what is hardly a solution in its words for less, what the customer does not take up or says "
      + "nothing after for eight tenths, what they leave "
      + "with a complaint for four tenths, what they contradict for nothing, and for four tenths where they are "
      + "content in the end.",
    source: .data(
      "Raters of helpdesk conversations think more of those in which a step is named with its place and less of those "
        + "that move to private messages (NTCIR STC-3, open part)."),
    helpedBy: ["explains-reason"]
  ) { rule, conversation in
    guard conversation.scenario == nil, !conversation.isChat else { return [] }
    let of = Tenths(20)
    guard let solution = conversation.statedSolution else {
      return conversation.hasMatter ? [rule.missed(of: of, "no reply says what to do or answers")] : []
    }
    let isDone = solution.kind == .deed && conversation.deed != nil
    let reception = conversation.reception(of: solution)
    // What is only said to be done is as good as the customer finds it.
    if solution.kind == .deed, !isDone, reception.isOpen { return [] }
    if conversation.isHardly(solution, reception) {
      return [
        rule.earned(
          reception.points(of: Tenths(8), most: Tenths(8)), of: of, at: solution.turn, in: solution.span,
          "no reply was read as a solution; this comes nearest to one")
      ]
    }
    let isSolved = solution.kind == .announcement && reception == .solved
    let says =
      isDone
      ? "something is done"
      : isSolved
        ? "something is announced"
        : solution.says
    let worth = isDone ? of : solution.kind.worth
    return [
      rule.earned(
        reception.points(of: worth, most: of), of: of, at: solution.turn, in: solution.span,
        says + (reception.isOpen && !solution.isStated ? "" : reception.says))
    ]
  }
}

/// What a recording's customer makes of a solution.
private enum Reception: Equatable {
  /// A deed told is taken; kept, or in the end they are against something else.
  case chosen(isKept: Bool)
  case solved, taken
  /// It does not help them, whatever else did.
  case denied(isContent: Bool)
  case unsolved, complained, gaveUp
  /// They say something else, something that is not understood, or nothing.
  case untaken, unknown, unheard

  var isOpen: Bool {
    switch self {
    case .complained, .gaveUp, .untaken, .unknown, .unheard: true
    case .chosen, .solved, .taken, .denied, .unsolved: false
    }
  }

  func points(of worth: Tenths, most: Tenths) -> Tenths {
    switch self {
    case .chosen(let isKept): isKept ? most : Tenths(16)
    case .solved: most
    case .taken: worth
    case .denied(let isContent): isContent ? Tenths(count: worth.count * 4 / 10) : .zero
    case .unsolved: .zero
    case .complained, .gaveUp: Tenths(count: worth.count * 4 / 10)
    case .untaken, .unknown, .unheard: Tenths(count: worth.count * 8 / 10)
    }
  }

  var says: String {
    switch self {
    case .chosen: ", and the customer takes it"
    case .solved: ", and the customer says that it is solved"
    case .taken: ""
    case .denied: ", which the customer says does not help"
    case .unsolved: ", and the customer says that it is not solved"
    case .complained: ", and the customer ends with a complaint"
    case .gaveUp: ", and the customer gives up"
    case .untaken: ", and nothing said later was read as saying that it helps"
    case .unknown: ", and nothing said later was read as what came of it"
    case .unheard: ", after which the customer says nothing more"
    }
  }
}

extension Conversation {
  /// What is given for a solution is hardly one. Where the customer goes on and does not take it, an answer that answers
  /// no question has to be likely: of 41 conversations in which nothing helped and 44 in which something did, all left
  /// without taking anything, the likeliest sentence of 25 and of 8 is less than .3 sure.
  fileprivate func isHardly(_ solution: Solution, _ reception: Reception) -> Bool {
    guard reception != .solved, let reply = reply(at: solution.turn) else { return false }
    if reply.isUnsure(solution) { return true }
    guard reception.isOpen && reception != .unheard || reception == .unsolved, solution.kind == .answer,
      reply.solves(solution) < 300, !reply.saysWhyNot(solution.span)
    else {
      return false
    }
    return !questions.contains {
      $0.answer == .atOnce(turn: solution.turn) || $0.answer == .later(turn: solution.turn)
    }
  }

  fileprivate func reception(of solution: Solution) -> Reception {
    // Who took it and is against something else in the end has got a part.
    if solution.isChosen { return .chosen(isKept: isTaken || ending == nil) }
    let later = customers.filter { $0.turn > solution.turn }
    let word = ending.flatMap { $0.turn > solution.turn ? $0.word : nil }
    if word == nil || word == .contradicts, later.contains(where: \.contradicts) {
      return solution.isStated && isDenied(solution) ? .denied(isContent: false) : .unsolved
    }
    if solution.isStated, isDenied(solution) { return .denied(isContent: word?.isTaken == true) }
    switch word {
    case .confirms:
      return solution.isStated || solution.kind == .announcement ? .solved : .taken
    case .thanks, .isPleased, .accepts: return ending?.isUnmoved == true ? .untaken : .taken
    case .complains: return .complained
    case .givesUp: return .gaveUp
    case .contradicts: return .unsolved
    case .objects, .asksAgain: return .untaken
    case nil: return later.isEmpty ? .unheard : comesBack(to: solution, in: later) ? .untaken : .unknown
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
}

extension Solution {
  fileprivate var says: String {
    switch kind {
    case .placedStep: "a step is named, and where to take it"
    case .step: namesPlace ? "a step is named, and whom or where to turn to" : "a step is named"
    case .answer: "an answer is given"
    case .deed: isChosen ? "a deed is told" : "something is said to be done"
    case .request: "what is needed is asked for, and no reply was read as a solution"
    case .announcement: "something is announced, and no reply was read as a solution"
    case .elsewhere: "the customer is sent elsewhere, so a solution cannot be seen here"
    }
  }
}
