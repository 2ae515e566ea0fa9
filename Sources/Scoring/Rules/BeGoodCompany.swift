import RapportModel

extension Rule {
  /// Only without a scenario. What is said in one breath with all else or after the customer's mouth is no company, and
  /// nor is harm.
  static let beGoodCompany = Rule(
    "BeGoodCompany", .relationship, rests: .language,
    means: "In a recording the replies are pleasant to deal with: on the whole they welcome, agree and take up "
      + "feelings rather than deny and demand.",
    source: .data(
      "How much one likes the other side of a negotiation goes with such signals of what they say (CaSiNo, 1,442 "
        + "sides; the weights are `Weights.liking`).")
  ) { rule, conversation in
    guard conversation.scenario == nil, !conversation.replies.isEmpty else { return [] }
    let of = Tenths(14)
    if let harmful = conversation.replies.first(where: \.isHarmful) {
      return [rule.missed(of: of, at: harmful.turn, "a reply blames, dismisses or mocks")]
    }
    let sums = conversation.replies.map { reply in
      reply.isStuffed || reply.isParroted ? 0 : conversation.signals[reply.turn]?.sum(Rule.pleasing) ?? 0
    }
    // A mean sum of `full` is worth all points, and its opposite of `least` none.
    let (least, full) = (10, 60)
    let mean = sums.reduce(0, +) / sums.count
    let share = min(max(mean + least, 0), full + least)
    let reason =
      switch share {
      case 0: "little in the replies welcomes, agrees or takes up a feeling"
      case full + least: "the replies welcome, agree or take up feelings"
      default: "the replies are pleasant to deal with in part"
      }
    return [rule.earned(Tenths(14, times: share, of: full + least), of: of, reason)]
  }

  /// Without what hangs on formulas, so that leaving one out costs nothing: thanks, requests and sentences said again.
  private static let pleasing = Weights.liking.filter {
    ![.gratitude, .asksQuestion, .questionWords, .repeatsItself].contains($0.signal)
  }
}
