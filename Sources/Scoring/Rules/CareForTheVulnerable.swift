import RapportModel

extension Rule {
  /// One row a duty, once a conversation: who is vulnerable is not asked twice.
  static let careForTheVulnerable = Rule(
    "CareForTheVulnerable", .empathy, rests: .language,
    means:
      "Who shows that they are vulnerable is thanked for telling, told how it is used, asked whether it may be "
      + "noted and what would help, and told who else can help.",
    source: .published("TEXAS: thank, explain, explicit consent, ask, signpost; vulnerability as in FCA FG21/1.")
  ) { rule, conversation in
    guard let moment = conversation.risks.first(where: { $0.risk == .vulnerability }) else { return [] }
    // Nobody could answer what was shown when all was over.
    let isLast = conversation.isOver && conversation.replies(after: moment.turn).isEmpty
    if isLast, !conversation.replies.isEmpty { return [] }
    let of = Tenths(2)
    return CareWords.duties.map { name, means in
      guard let said = conversation.said(name, after: moment.turn) else {
        return rule.missed(of: of, at: moment.turn, "to somebody who is vulnerable: \(means)")
      }
      return rule.earned(of, of: of, at: said.turn, in: said.span, "to somebody who is vulnerable: \(means)")
    }
  }
}
