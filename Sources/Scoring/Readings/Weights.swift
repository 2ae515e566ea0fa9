/// Weights of signals, whole numbers of at most 100, fitted to labels of people.
///
/// Written by `scripts/fit FOLDER` from the open data alone: on the conversations that are neither kept aside (a fifth,
/// by hash) nor marked as their publishers' test part. The sign that each signal may have was given beforehand in
/// `scripts/labelled/signs.txt`. Rho is Spearman's. Harm is not among them: its cost is fixed (`TurnReading.harm`).
enum Weights {
  /// How far a reply states a solution. Share of 19 raters who see one: STC-3, turns, NTCIR-14, CC BY 4.0.
  ///
  /// 1653 rows; rho in five folds .665, on 517 rows kept aside .655. Sums have mean 36, standard deviation 210.
  static let solution: [(signal: Signal, weight: Int)] = [
    (.agreement, -48), (.answersQuestion, 16), (.answersThanks, -34), (.apology, -35), (.asksForData, -25),
    (.asksOpenQuestion, -42), (.asksQuestion, -100), (.asksToWait, -68), (.contentWords, 9), (.controls, 59),
    (.exclaims, -35), (.fewWords, -66), (.firstReply, 18), (.formula, -42), (.forwards, -9), (.future, -17),
    (.givesTime, 53), (.gratitude, -29), (.handsOver, 33), (.instruction, 50), (.offersAlternative, 37),
    (.offersChoice, 7), (.permission, 48), (.please, 43), (.questionOnly, -76), (.questions, -75),
    (.repeatsItself, -46), (.saysWe, -21), (.startsWithPlease, 23), (.statesNextStep, 22), (.steps, 32),
    (.suggestion, 49), (.valueTold, 22),
  ]

  /// How useful a reply is to go on with. Share of 19 raters who find it useful: STC-3, turns, NTCIR-14, CC BY 4.0.
  ///
  /// 1653 rows; rho in five folds .582, on 517 rows kept aside .594. Sums have mean 57, standard deviation 93.
  static let useful: [(signal: Signal, weight: Int)] = [
    (.answersQuestion, 32), (.answersThanks, -81), (.asksQuestion, 29), (.asksToWait, -23), (.checksSolved, 16),
    (.contentWords, 3), (.controls, 18), (.declines, 11), (.exclaims, -18), (.explainsReason, 6), (.fewWords, -100),
    (.formula, -30), (.future, -10), (.givesTime, 13), (.gratitude, -16), (.greeting, 20), (.instruction, 16),
    (.offersAlternative, 33), (.please, 4), (.promises, 8), (.questionOnly, 52), (.questionWords, 7),
    (.questions, 17), (.refersToHistory, 29), (.repeatsItself, -30), (.saysWe, -12), (.startsWithPlease, 11),
    (.statesNextStep, 24), (.steps, 13), (.suggestion, 16), (.toPrivate, -27), (.valueTold, 16),
  ]

  /// How polite a reply is. Politeness, 5 raters: Stanford Politeness Corpus, Wikipedia part, Apache-2.0.
  ///
  /// 2432 rows; rho in five folds .573, on 671 rows kept aside .577. Sums have mean 8, standard deviation 57.
  static let courtesy: [(signal: Signal, weight: Int)] = [
    (.apology, 54), (.asksOpenQuestion, -11), (.byTheWay, 18), (.canYou, 16), (.checksSolved, 28), (.closes, 43),
    (.couldYou, 35), (.deference, 23), (.demands, -16), (.emoticons, 47), (.factuality, -39), (.fewWords, -13),
    (.gratitude, 100), (.greeting, 77), (.hedges, 10), (.invitesFeedback, 42), (.negations, -18),
    (.negativeWords, -18), (.offersAlternative, 39), (.permission, 34), (.please, 20), (.positiveWords, 10),
    (.questionOnly, -31), (.questionWords, 15), (.saysYou, -7), (.startsWithI, 19), (.startsWithPlease, -36),
    (.startsWithQuestion, -13), (.startsWithSo, -33), (.startsWithYou, -17), (.warmth, 23),
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
