import RapportModel

extension Rule {
  /// True claims earn nothing: claiming is not an opportunity. A false claim about the same action costs once. In a
  /// recording a claim is known by its verb, and unverified where the file's actions cannot tell.
  static let backClaimsWithActions = Rule(
    "BackClaimsWithActions", .resolution, rests: .state,
    means: "What a reply says is done was done before the customer's next turn, and what it says is being done "
      + "was done by the end.",
    source: .data(
      "Claims of success are more frequent in failed conversations than in good ones (200 airline "
        + "conversations of tau-bench, AUC .32).")
  ) { rule, conversation in
    guard let scenario = conversation.scenario else { return rule.recorded(conversation) }
    var judged: Set<String> = []
    return conversation.unbacked.compactMap { claimed in
      let claim = claimed.claim
      guard judged.insert(claim.action).inserted else { return nil }
      let title = scenario.title(of: claim.action)
      switch claim.tense {
      case .done:
        return rule.lost(
          Tenths(10), at: claimed.turn, in: claim.span,
          "the reply says that this is done, but it was not done at the desk: \(title)")
      case .pending:
        return rule.lost(
          Tenths(5), at: claimed.turn, in: claim.span, "this was announced and not done by the end: \(title)")
      }
    }
  }

  /// Once for each kind of deed.
  private func recorded(_ conversation: Conversation) -> [Evidence] {
    var judged: Set<CueWords.Deed> = []
    return conversation.replies.flatMap(\.claimedDeeds).compactMap { claim in
      guard judged.insert(claim.deed).inserted else { return nil }
      switch conversation.backing(of: claim) {
      case .backed: return nil
      case .contradicted:
        return lost(
          Tenths(10), at: claim.turn, in: claim.span,
          "the reply says that this is done, and no action before the customer's next turn did it")
      case .inOtherWords:
        return remark(
          at: claim.turn, in: claim.span,
          "says that it is done; what was done here goes by another name, so that it is unverified")
      case .unknown:
        let file = conversation.desk.isEmpty ? "has no actions" : "does not say what its actions do"
        return remark(
          at: claim.turn, in: claim.span, "says that it is done; this file \(file), so that it is unverified")
      }
    }
  }
}
