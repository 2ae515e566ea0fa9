import RapportModel

extension Rule {
  /// Half when a goal is open. Without a scenario the customer's last word after a stated solution is graded; when
  /// there is none, nothing is known.
  static let reachARightOutcome = Rule(
    "ReachARightOutcome", .resolution, rests: .state,
    means: "The conversation ends in one of the scenario's right outcomes with its goals met; a recording's "
      + "customer confirms a stated solution.",
    source: .data(
      "Words that claim success are likelier in failed conversations than in good ones (200 airline "
        + "conversations of tau-bench, AUC .32), so they never count.")
  ) { rule, conversation in
    guard let scenario = conversation.scenario, let ledger = conversation.trueLedger else {
      return rule.customersWord(conversation)
    }
    let of = Tenths(30)
    guard let outcome = conversation.outcome, conversation.isRightOutcome else {
      let ended =
        conversation.outcome.map { "the conversation ended as \($0.rawValue)" }
        ?? "the conversation did not come to an end"
      let right = scenario.rightOutcomes.map(\.rawValue).joined(separator: " or ")
      return [rule.missed(of: of, "\(ended); right here would have been: \(right)")]
    }
    let last = conversation.transcript.turns.indices.last
    let open = ledger.openGoals(for: outcome)
    guard open.isEmpty else {
      let names = open.map(\.name).joined(separator: ", ")
      return [
        rule.earned(Tenths(15), of: of, at: last, "\(outcome.rawValue), but these goals are still open: \(names)")
      ]
    }
    return [rule.earned(of, of: of, at: last, "\(outcome.rawValue) is a right outcome here")]
  }

  /// The customer's last word on the matter after a stated solution. Unknown is no opportunity of ours, and thanks for
  /// a promise are courtesy.
  private func customersWord(_ conversation: Conversation) -> [Evidence] {
    guard let ending = conversation.ending else { return [] }
    let of = Tenths(30)
    if conversation.isCourtesy(ending) {
      return [
        earned(
          Tenths(16), of: of, at: ending.turn, in: ending.span,
          ending.isUnmoved
            ? "the customer is courteous, and nothing since they last objected or asked was read as an answer"
            : "the customer is courteous, and nothing that was said before was read as a solution")
      ]
    }
    if ending.word == .complains, ending.isConfirmed {
      return [
        earned(
          Tenths(20), of: of, at: ending.turn, in: ending.span, "it works, and the customer complains all the same")
      ]
    }
    if ending.word == .asksAgain, ending.isThankful, conversation.hasStated(before: ending.turn) {
      return [
        earned(
          Tenths(15), of: of, at: ending.turn, in: ending.span,
          "the customer thanks for what was said, and asks further")
      ]
    }
    let says =
      ending.isDenial
      ? "the customer goes on, and nothing they say was read as taking what was said"
      : ending.isUnmoved
        ? ending.word.leftOpen + ", and nothing that was said after it was read as help" : ending.word.says
    return [earned(ending.word.worth, of: of, at: ending.turn, in: ending.span, says)]
  }
}

extension Ending.Word {
  /// Of 30. The order is that of common sense and of how raters of recordings see such endings; the sizes were chosen
  /// by hand on open conversations that are not kept aside (Documentation/Scoring.md).
  fileprivate var worth: Tenths {
    switch self {
    case .confirms: Tenths(30)
    case .thanks: Tenths(26)
    case .isPleased: Tenths(24)
    case .accepts: Tenths(20)
    case .objects, .asksAgain: Tenths(6)
    case .complains, .givesUp: Tenths(2)
    case .contradicts: .zero
    }
  }

  /// Where courtesy or a nod follow.
  fileprivate var leftOpen: String {
    switch self {
    case .asksAgain: "the customer asks"
    case .complains: "the customer complains"
    case .objects: "the customer objects"
    case .confirms, .thanks, .isPleased, .accepts, .givesUp, .contradicts: says
    }
  }

  fileprivate var says: String {
    switch self {
    case .confirms: "the customer says that it is solved"
    case .thanks: "the customer thanks for what was said, and does not say that it is solved"
    case .isPleased: "the customer is pleased, and does not say that it is solved"
    case .accepts: "the customer accepts what was said, and does not say that it is solved"
    case .objects: "the customer objects, and takes nothing of what was said"
    case .asksAgain: "the customer ends with a question"
    case .complains: "the customer ends with a complaint"
    case .givesUp: "the customer gives up"
    case .contradicts: "the customer says that it is not solved"
    }
  }
}
