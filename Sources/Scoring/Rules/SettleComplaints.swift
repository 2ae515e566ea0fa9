import RapportModel

extension Rule {
  /// Only without a scenario. The feeling itself is the matter of empathy.
  static let settleComplaints = Rule(
    "SettleComplaints", .resolution, rests: .language,
    means: "In a recording the customer does not complain after a reply, and who complained before it takes in the "
      + "end what was said.",
    source: .data(
      "To raters, customers who complain are among those least helped, after a reply and where nothing shows that a "
        + "complaint was settled (NTCIR STC-3, open part: accomplished -0.6 and -0.5 on average, of -2 to 2).")
  ) { rule, conversation in
    guard conversation.scenario == nil else { return [] }
    var rows: [Evidence] = []
    if let complaint = conversation.findComplaint() {
      rows.append(
        rule.lost(Tenths(8), at: complaint.turn, in: complaint.span, "the customer complains after a reply"))
    }
    if let grievance = conversation.findGrievance(), conversation.ending?.word.isTaken != true {
      rows.append(
        rule.lost(
          Tenths(6), at: grievance.turn, in: grievance.span,
          "nothing that the customer says shows that this is settled"))
    }
    return rows
  }
}
