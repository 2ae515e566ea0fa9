import RapportModel
import Understanding

extension TurnReading {
  /// The mechanisms of EPITOME (Sharma et al., EMNLP 2020); exploration is about the situation, not feelings alone.
  ///
  /// Between peers sorrow is a reaction, no confession of a fault. A reaction is strong (2) only where it names a
  /// feeling of one's own ("I'm so sad for you"), and weak (1) where it consoles without ("It will be fine"), as the
  /// framework has it; the others are strong without that. Understanding shows most where somebody tells of the like in
  /// their own life, so it is counted by "I" and "my" (without what one will do), and less by "you".
  var mechanisms: Scorecard.Mechanisms {
    func upTo(_ most: Int, _ weights: MoveWeights, _ more: [Int], less: Int = 0) -> Tenths {
      var signs = signs(weights)
      for sign in more { signs.append(sign) }
      let shown = reply.isParroted ? 0 : max(signs.together - less - harm, 0)
      return Tenths(most, times: shown, of: 1000)
    }
    return Scorecard.Mechanisms(
      reaction: upTo(
        signals[.ownFeeling] > 0 ? 2 : 1,
        ["acknowledges-feeling": 200, "reassures": 300, "apologises": 300, "owns-fault": 200],
        [
          350 * signals[.consolation], 40 * signals[.warmth], 200 * signals[.yourFeelings],
          120 * min(signals[.saysYou], 2),
          100 * signals[.exclaims], 100 * signals[.emoticons], 30 * signals[.positiveWords],
          100 * signals[.readyToHelp], 300 * signals[.apology],
        ]),
      interpretation: upTo(
        2,
        ["names-cause": 400, "paraphrases": 300, "acknowledges-feeling": 100],
        [
          200 * signals[.selfDisclosure], 60 * signals[.yourFeelings], 20 * signals[.sharedWords],
          200 * signals[.ofOneself], 100 * signals[.saysI], 5 * max(signals[.contentWords] - 5, 0),
        ],
        less: 100 * signals[.questions] + 50 * signals[.saysYou]),
      exploration: upTo(2, ["asks-open-question": 800, "asks-question": 500, "checks-solved": 250], []))
  }
}
