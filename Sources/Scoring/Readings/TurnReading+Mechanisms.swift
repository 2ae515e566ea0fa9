import RapportModel
import Understanding

extension TurnReading {
  /// The mechanisms of EPITOME (Sharma et al., EMNLP 2020); exploration is about the situation, not feelings alone.
  var mechanisms: Scorecard.Mechanisms {
    func two(_ weights: MoveWeights, _ more: [Int], less: Int = 0) -> Tenths {
      var signs = signs(weights)
      for sign in more { signs.append(sign) }
      let shown = reply.isParroted ? 0 : max(signs.together - less - harm, 0)
      return Tenths(2, times: shown, of: 1000)
    }
    return Scorecard.Mechanisms(
      reaction: two(
        ["acknowledges-feeling": 200, "reassures": 300, "apologises": 300, "owns-fault": 200],
        [
          350 * signals[.consolation], 40 * signals[.warmth], 200 * signals[.yourFeelings], 120 * signals[.saysYou],
          30 * signals[.exclaims], 60 * signals[.emoticons], 30 * signals[.positiveWords],
          100 * signals[.readyToHelp],
        ]),
      interpretation: two(
        ["names-cause": 400, "paraphrases": 300, "acknowledges-feeling": 100],
        [
          200 * signals[.selfDisclosure], 60 * signals[.yourFeelings], 20 * signals[.sharedWords],
          120 * signals[.ofOneself], 5 * max(signals[.contentWords] - 5, 0),
        ],
        less: 120 * signals[.questions]),
      exploration: two(["asks-open-question": 800, "asks-question": 500, "checks-solved": 250], []))
  }
}
