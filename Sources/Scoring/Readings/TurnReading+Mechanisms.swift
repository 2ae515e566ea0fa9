import RapportModel

extension TurnReading {
  /// The mechanisms of EPITOME; exploration is about the situation, not about feelings alone.
  var mechanisms: Scorecard.Mechanisms {
    func two(_ weights: [String: Int], _ more: Int = 0) -> Tenths {
      reply.isParroted ? .zero : Tenths(2, times: together(signs(weights) + [more]), of: 1000)
    }
    return Scorecard.Mechanisms(
      reaction: two(["acknowledges-feeling": 700, "reassures": 500, "apologises": 450, "owns-fault": 300]),
      interpretation: two(
        ["names-cause": 700, "paraphrases": 650, "refers-to-history": 350, "acknowledges-feeling": 150],
        60 * min(shared, 4)),
      exploration: two(["asks-open-question": 800, "asks-question": 500, "checks-solved": 250]))
  }
}
