import RapportModel

extension Rule {
  /// Only without a scenario. Once: the feeling itself is the matter of empathy.
  static let settleComplaints = Rule(
    "SettleComplaints", .resolution, rests: .language,
    means: "In a recording the customer does not complain after a reply.",
    source: .data(
      "To raters, customers who complain after a reply are among those least helped (NTCIR STC-3, open part: "
        + "accomplished -0.6 on average, of -2 to 2).")
  ) { rule, conversation in
    guard conversation.scenario == nil, let complaint = conversation.findComplaint() else { return [] }
    return [
      rule.lost(Tenths(8), at: complaint.turn, in: complaint.span, "the customer complains after a reply")
    ]
  }
}
