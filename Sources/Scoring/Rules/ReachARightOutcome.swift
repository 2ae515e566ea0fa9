import RapportModel

extension Rule {
  /// Half when a goal is open. Without a scenario the customer says that it is solved after a solution was stated, says
  /// the opposite, or nothing is known.
  static let reachARightOutcome = Rule(
    "ReachARightOutcome", .resolution, rests: .state,
    means: "The conversation ends in one of the scenario's right outcomes with its goals met; a recording's "
      + "customer confirms a stated solution.",
    source: .data(
      "Words that claim success are likelier in failed conversations than in good ones (200 airline "
        + "conversations of tau-bench, AUC .32), so they never count.")
  ) { rule, conversation in
    guard let scenario = conversation.scenario, let ledger = conversation.ledger else {
      return [rule.customersWord(conversation)]
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

  /// The customer's last word on the matter after a stated solution.
  private func customersWord(_ conversation: Conversation) -> Evidence {
    let of = Tenths(30)
    let solution = conversation.replies.first { reply in
      reply.makes("states-next-step", "offers-alternative", "offers-choice", "explains-reason") != nil
    }
    let stated = [solution?.turn, conversation.deed].compactMap(\.self).min()
    guard let stated else { return notJudged("no solution was stated that the customer could confirm") }
    for customer in conversation.customers.reversed() where customer.turn > stated {
      for cue in customer.cues.moves.reversed() {
        if cue.move == CustomerCues.contradicts {
          return earned(.zero, of: of, at: customer.turn, in: cue.span, "the customer says that it is not solved")
        }
        if cue.move == CustomerCues.confirms {
          return earned(of, of: of, at: customer.turn, in: cue.span, "the customer confirms the solution")
        }
      }
    }
    return notJudged("the customer neither confirms nor contradicts the solution")
  }
}
