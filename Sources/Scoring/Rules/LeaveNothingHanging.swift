import RapportModel

extension Rule {
  /// Only without a scenario, whose outcome says whether something was left open.
  static let leaveNothingHanging = Rule(
    "LeaveNothingHanging", .resolution, rests: .state,
    means:
      "In a recording the customer's last question or complaint, or that it is not solved, has a reply after it.",
    source: .data(
      "Raters think little of conversations that end with such a message (NTCIR STC-3, open part: accomplished -0.6 "
        + "on average, of -2 to 2).")
  ) { rule, conversation in
    guard conversation.scenario == nil, let ending = conversation.ending, ending.word.callsForReply,
      conversation.replies(after: ending.turn).isEmpty
    else { return [] }
    return [
      rule.lost(Tenths(5), at: ending.turn, in: ending.span, "this is left without a reply")
    ]
  }
}
