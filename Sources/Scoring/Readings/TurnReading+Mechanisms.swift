import RapportModel
import Understanding

extension TurnReading {
  /// The mechanisms of EPITOME (Sharma et al., EMNLP 2020); exploration is about the situation, not feelings alone.
  ///
  /// Between peers sorrow is a reaction, no confession of a fault. Understanding shows most where somebody tells of the
  /// like in their own life, so it is counted by "I" and "my" (without what one will do), and less by "you".
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
          100 * signals[.exclaims], 100 * signals[.emoticons], 30 * signals[.positiveWords],
          100 * signals[.readyToHelp], 300 * signals[.apology],
        ]),
      interpretation: two(
        ["names-cause": 400, "paraphrases": 300, "acknowledges-feeling": 100],
        [
          200 * signals[.selfDisclosure], 60 * signals[.yourFeelings], 20 * signals[.sharedWords],
          200 * signals[.ofOneself], 100 * signals[.saysI], 5 * max(signals[.contentWords] - 5, 0),
        ],
        less: 100 * signals[.questions] + 50 * signals[.saysYou]),
      exploration: two(["asks-open-question": 800, "asks-question": 500, "checks-solved": 250], []))
  }
}
