import RapportModel

extension Rule {
  /// Only without a scenario, whose goals say what the solution is.
  static let stateASolution = Rule(
    "StateASolution", .resolution, rests: .language,
    means:
      "In a recording a reply tells the customer what to do and where, does something, or answers: what is confirmed counts "
      + "in full, what the customer does not take up or says nothing after for eight tenths, what they contradict for nothing.",
    source: .data(
      "Raters of helpdesk conversations think more of those in which a step is named with its place and less of those "
        + "that move to private messages (NTCIR STC-3, open part)."),
    helpedBy: ["explains-reason"]
  ) { rule, conversation in
    guard conversation.scenario == nil else { return [] }
    let of = Tenths(20)
    guard let solution = conversation.solution else {
      guard conversation.hasMatter else { return [] }
      return [rule.missed(of: of, "no reply says what to do or answers")]
    }
    let later = conversation.customers.filter { $0.turn > solution.turn }
    let isContradicted = later.contains { $0.endings.contains { $0.word == .contradicts } }
    let word =
      conversation.ending.flatMap { $0.turn > solution.turn ? $0.word : nil }
      ?? (isContradicted ? .contradicts : nil)
    let isDone = solution.kind == .deed && conversation.deed != nil
    // What is only said to be done is as good as the customer finds it.
    if solution.kind == .deed, !isDone, word != .contradicts, word?.isTaken != true { return [] }
    let worth = isDone ? of : solution.kind.worth
    let (points, after) =
      switch word {
      case .contradicts: (Tenths.zero, ", which the customer says does not help")
      case .confirms where solution.isStated: (of, ", and confirmed")
      case let word? where word.isTaken: (worth, "")
      default:
        (Tenths(count: worth.count * 8 / 10), solution.isStated ? Rule.untaken(isHeard: !later.isEmpty) : "")
      }
    return [
      rule.earned(
        points, of: of, at: solution.turn, in: solution.span,
        (isDone ? "something is done" : solution.kind.says) + after)
    ]
  }
}

extension Rule {
  private static func untaken(isHeard: Bool) -> String {
    isHeard ? ", which the customer does not take up" : ", after which the customer says nothing more"
  }
}

extension Conversation {
  /// The customer has asked, complained or reported a fault before a reply: praise and greetings ask for no solution.
  var hasMatter: Bool {
    guard let last = replies.last else { return false }
    return hasTrouble
      || customers.contains { customer in
        customer.turn < last.turn && !customer.questions.isEmpty
      }
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
