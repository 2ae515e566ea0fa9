import RapportModel
import Understanding

extension Rule {
  /// What a desk action was given is what it did: no fact stands against it.
  static let stateFactsCorrectly = Rule(
    "StateFactsCorrectly", .resolution, rests: .state,
    means:
      "No stated value contradicts what is known or what an article says; misinformation that is put right later costs half.",
    source: .decision("A wrong value misleads however kindly it is said; putting it right has to pay.")
  ) { rule, conversation in
    guard let scenario = conversation.scenario else { return [] }
    let wrong = conversation.replies.flatMap { reply in
      reply.understood.told.filter { !$0.isRight && !conversation.isGiven(reply.text[$0.span]) }.map { told in
        let isPutRight = conversation.replies(after: reply.turn).contains { later in
          later.understood.told.contains { $0.fact == told.fact && $0.isRight }
        }
        let value = scenario.fact(told.fact)?.value
        let later = isPutRight ? "; it was put right later" : ""
        // "No fee" is not given wrongly, it is denied.
        let isDenial = told.fact.hasPrefix("no-")
        let wrong = isDenial ? "says otherwise than" : "gives a wrong"
        let right = value.map { isDenial ? ": \($0)" : ", which is \($0)" } ?? ""
        let reason = "the reply \(wrong) \(told.fact.spelled)\(right)\(later)"
        return rule.lost(Tenths(isPutRight ? 5 : 10), at: reply.turn, in: told.span, reason)
      }
    }
    return wrong + conversation.misstatements.map(rule.misstated)
  }

  /// What a sentence is about is read from its words, so that it costs half of a wrong fact.
  private func misstated(_ misstatement: Misstatement) -> Evidence {
    var row = lost(
      Tenths(5), at: misstatement.turn, in: misstatement.span,
      "the article “\(misstatement.article)” says otherwise: \(misstatement.stated)")
    row.certainty = .language
    return row
  }
}

extension Conversation {
  /// A value that a desk action was given: "£12 on your account, for the fee" after "/goodwill £12".
  fileprivate func isGiven(_ value: String) -> Bool {
    desk.filter(\.isDone).flatMap { transcript.turns[$0.turn].arguments }
      .contains { ValueGuide.agree(value, $0.value) }
  }
}
