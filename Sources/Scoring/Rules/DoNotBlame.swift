import RapportModel

extension Rule {
  static let doNotBlame = Rule(
    "DoNotBlame", .professionalism, rests: .language,
    means: "The customer is not blamed.",
    source: .tone,
    helpedBy: ["owns-fault"]
  ) { rule, conversation in
    conversation.replies.compactMap { reply in
      guard let span = reply.blames else { return nil }
      return rule.lost(Tenths(8), at: reply.turn, in: span, "the customer is blamed")
    }
  }
}
