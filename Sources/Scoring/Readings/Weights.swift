/// Weights of signals, whole numbers of at most 100, fitted to labels of people.
///
/// Written by `scripts/fit FOLDER` from the open data alone: on the conversations that are neither kept aside (a fifth,
/// by hash) nor marked as their publishers' test part. The sign that each signal may have was given beforehand in
/// `scripts/labelled/signs.txt`. Rho is Spearman's. Harm is not among them: its cost is fixed (`TurnReading.harm`).
enum Weights {
  /// How far a reply states a solution and is useful to go on with, each with half a say. Share of 19 raters: STC-3,
  /// turns, NTCIR-14, CC BY 4.0.
  ///
  /// 1653 rows; rho in five folds .559 with solutions and .557 with use, on 517 rows kept aside .513 and .572. Sums
  /// have mean 47, standard deviation 129.
  static let resolution: [(signal: Signal, weight: Int)] = [
    (.agreement, -18), (.alreadyDone, 3), (.answersComplaint, -43), (.answersQuestion, 38), (.apology, -13),
    (.asksForData, -6), (.asksOpenQuestion, -34), (.asksQuestion, -22), (.asksToWait, -67), (.checksSolved, 57),
    (.contentWords, 5), (.controls, 31), (.declines, 36), (.exclaims, -21), (.fewWords, -100), (.firstReply, -3),
    (.followsQuestion, 88), (.formula, -32), (.givesTime, 26), (.gratitude, -17), (.greeting, 15), (.handsOver, 3),
    (.improvement, -34), (.instruction, 35), (.offersAlternative, 32), (.permission, 12), (.please, 15),
    (.promises, 2), (.questionOnly, 18), (.questionWords, 10), (.questions, -16), (.refersToHistory, 15),
    (.repeatsItself, -33), (.repliesBefore, -41), (.saysWe, -9), (.sharedWords, 3), (.startsWithPlease, 26),
    (.statesNextStep, 12), (.stayTuned, -65), (.steps, 19), (.suggestion, 27), (.toPrivate, -37), (.valueTold, 9),
  ]

  /// How polite a reply is. Politeness, 5 raters: Stanford Politeness Corpus, Wikipedia part, Apache-2.0.
  ///
  /// 2432 rows; rho in five folds .591, on 671 rows kept aside .585. Sums have mean 5, standard deviation 59.
  static let courtesy: [(signal: Signal, weight: Int)] = [
    (.again, -21), (.apology, 54), (.asksOpenQuestion, -6), (.asksWhy, -41), (.byTheWay, 15), (.canYou, 17),
    (.checksSolved, 26), (.closes, 44), (.couldYou, 38), (.deference, 25), (.demands, -3), (.emoticons, 44),
    (.factuality, -37), (.fewWords, -15), (.gratitude, 100), (.greeting, 74), (.hedges, 10), (.invitesFeedback, 44),
    (.negations, -15), (.negativeWords, -15), (.offersAlternative, 39), (.permission, 35), (.please, 26),
    (.positiveWords, 4), (.questionOnly, -28), (.questionWords, 9), (.questions, -1), (.saysWe, 7), (.saysYou, -8),
    (.seeksHelp, 36), (.startsWithI, 18), (.startsWithPlease, -35), (.startsWithQuestion, -11),
    (.startsWithSo, -33), (.startsWithYou, -17), (.warmth, 26),
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
