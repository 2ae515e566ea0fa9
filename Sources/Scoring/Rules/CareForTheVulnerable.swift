import RapportModel

extension Rule {
  /// One row a duty, once a conversation: who is vulnerable is not asked twice. What a recording's company writes down
  /// nobody can see, so that the two duties about it are called for in practice only.
  static let careForTheVulnerable = Rule(
    "CareForTheVulnerable", .empathy, rests: .language,
    means:
      "Who shows that they are vulnerable is thanked for telling, told how it is used, asked whether it may be "
      + "noted and what would help, and told who else can help; a recording is not asked about what is noted.",
    source: .published("TEXAS: thank, explain, explicit consent, ask, signpost; vulnerability as in FCA FG21/1.")
  ) { rule, conversation in
    guard let moment = conversation.risks.first(where: { $0.risk == .vulnerability }) else { return [] }
    // Nobody could answer what was shown when all was over.
    let isLast = conversation.isOver && conversation.replies(after: moment.turn).isEmpty
    if isLast, !conversation.replies.isEmpty { return [] }
    let of = Tenths(2)
    let duties = CareWords.duties.filter { conversation.scenario != nil || !CareWords.ofNotes.contains($0.name) }
    return duties.map { name, means in
      guard let said = conversation.said(name, after: moment.turn) else {
        return rule.missed(of: of, at: moment.turn, "to somebody who is vulnerable: \(means)")
      }
      return rule.earned(of, of: of, at: said.turn, in: said.span, "to somebody who is vulnerable: \(means)")
    }
  }
}
