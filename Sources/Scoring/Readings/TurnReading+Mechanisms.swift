import RapportModel

extension TurnReading {
  /// The mechanisms of EPITOME (Sharma et al., EMNLP 2020); exploration is about the situation, not feelings alone.
  var mechanisms: Scorecard.Mechanisms {
    func two(_ weights: MoveWeights, _ more: [Int], less: Int = 0) -> Tenths {
      let shown = reply.isParroted ? 0 : max(together(signs(weights) + more) - less - harm, 0)
      return Tenths(2, times: shown, of: 1000)
    }
    return Scorecard.Mechanisms(
      reaction: two(
        ["acknowledges-feeling": 500, "reassures": 400, "apologises": 300, "owns-fault": 200],
        [
          250 * signals[.consolation], 120 * signals[.warmth], 80 * signals[.yourFeelings], 60 * signals[.saysYou],
          60 * signals[.exclaims], 60 * signals[.emoticons], 60 * signals[.positiveWords],
        ]),
      interpretation: two(
        ["names-cause": 400, "paraphrases": 400, "acknowledges-feeling": 150],
        [
          250 * signals[.selfDisclosure], 150 * signals[.yourFeelings], 40 * signals[.sharedWords],
          40 * signals[.saysI], 25 * max(signals[.contentWords] - 5, 0),
        ],
        less: 120 * signals[.questions]),
      exploration: two(["asks-open-question": 800, "asks-question": 500, "checks-solved": 250], []))
  }
}
