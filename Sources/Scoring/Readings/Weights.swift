/// Weights of signals, whole numbers of at most 100, fitted to labels of people.
///
/// Written by `scripts/fit FOLDER` from the open data alone: on the conversations that are neither kept aside (a fifth,
/// by hash) nor marked as their publishers' test part. The sign that each signal may have was given beforehand in
/// `scripts/labelled/signs.txt`. Rho is Spearman's. Harm is not among them: its cost is fixed (`TurnReading.harm`).
enum Weights {
  /// How far a reply states a solution and is useful to go on with, each with half a say. Share of 19 raters: STC-3,
  /// turns, NTCIR-14, CC BY 4.0.
  ///
  /// 1653 rows; rho in five folds .604 with solutions and .582 with use, on 517 rows kept aside .534 and .553. Sums
  /// have mean 19, standard deviation 52.
  static let resolution: [(signal: Signal, weight: Int)] = [
    (.answersComplaint, -11), (.answersOutcry, -13), (.answersQuestion, 12), (.apology, -8), (.asksForData, 2),
    (.asksOpenQuestion, -21), (.asksQuestion, -7), (.asksToWait, -18), (.checksSolved, 17), (.contentWords, 1),
    (.controls, 21), (.diagnosis, 1), (.done, 10), (.exclaims, -10), (.explainsReason, 7), (.followsQuestion, 30),
    (.forwards, -3), (.givesTime, 12), (.greeting, 6), (.handsOver, 1), (.improvement, -18), (.instruction, 9),
    (.offersAlternative, 8), (.permission, 3), (.please, 4), (.promises, -5), (.questionOnly, 2),
    (.questionWords, 2),
    (.refersToHistory, 3), (.repeatsItself, -14), (.repliesBefore, -11), (.saysNothing, -100), (.saysWe, -4),
    (.sharedWords, 2), (.startsWithPlease, 8), (.statesNextStep, 15), (.stayTuned, -23), (.steps, 7),
    (.suggestion, 5), (.toPrivate, -13), (.valueTold, 5),
  ]

  /// How polite a reply is. Politeness, 5 raters: Stanford Politeness Corpus, Wikipedia part, Apache-2.0.
  ///
  /// 2432 rows; rho in five folds .623, on 671 rows kept aside .609. Sums have mean -6, standard deviation 64.
  static let courtesy: [(signal: Signal, weight: Int)] = [
    (.accuses, -47), (.again, -21), (.apology, 58), (.asksOpenQuestion, -11), (.asksOpinion, 35), (.asksWhy, -26),
    (.byTheWay, 22), (.canYou, 5), (.checksSolved, 28), (.closes, 41), (.contentWords, -1), (.couldYou, 26),
    (.deference, 25), (.demands, -10), (.doubledMarks, -30), (.emoticons, 55), (.factuality, -40),
    (.fewWords, -13), (.gratitude, 100), (.greeting, 66), (.hedges, 8), (.invitesFeedback, 31),
    (.modalQuestion, 19), (.negations, -12), (.negativeWords, -14), (.offersAlternative, 40), (.permission, 29),
    (.please, 28), (.positiveWords, 4), (.questionOnly, -17), (.questionWords, 8), (.questions, -10),
    (.saysWe, 2), (.saysYou, -5), (.seeksHelp, 35), (.startsWithI, 17), (.startsWithPlease, -31),
    (.startsWithQuestion, -9), (.startsWithSo, -32), (.startsWithYou, -15), (.warmth, 26),
  ]

  /// How well one likes who writes it; fitted on means over a conversation. Liked by partner: CaSiNo, CC BY 4.0.
  ///
  /// 1442 rows; rho in five folds .295, on 368 rows kept aside .264. Sums have mean 24, standard deviation 20.
  static let liking: [(signal: Signal, weight: Int)] = [
    (.acknowledgesFeeling, 36), (.agreement, 20), (.answersThanks, 72), (.asksQuestion, -9), (.canYou, 15),
    (.deference, 38), (.emoticons, 26), (.gratitude, 15), (.greeting, 31), (.hedges, 7), (.negations, -31),
    (.negativeWords, -59), (.paraphrases, 55), (.questionWords, 19), (.reassures, 25), (.repeatsItself, -100),
    (.wants, -26), (.warmth, 15),
  ]
}
