extension Scorecard {
  /// What a reply earned, cost, or left undone of what the customer's words before it called for.
  ///
  /// - Parameters:
  ///   - reply: index of the reply among the turns.
  ///   - answered: index of the customer's words that it answers.
  package func rows(reply: Int, answering answered: Int?) -> [Evidence] {
    evidence.filter { row in
      !Self.settledAtTheEnd.contains(row.rule) && row.verdict != .notJudged
        && (row.turn == reply || (row.turn != nil && row.turn == answered && row.points == .zero && row.of > .zero))
    }
  }

  private static let settledAtTheEnd: Set = [
    "ReachARightOutcome", "KeepToTheBand", "PartOnGoodTerms", "HearKindWords", "CloseWell", "BeGoodCompany",
    "KeepPromises", "Limit",
  ]
}
