/// Weights of signals, whole numbers of at most 100, fitted to labels of people.
///
/// Written by `scripts/fit FOLDER` from the open data alone: on the conversations that are neither kept aside (a fifth,
/// by hash) nor marked as their publishers' test part. The sign that each signal may have was given beforehand in
/// `scripts/labelled/signs.txt`. Rho is Spearman's. Harm is not among them: its cost is fixed (`TurnReading.harm`).
enum Weights {
  /// How far a reply states a solution and is useful to go on with, each with half a say. Share of 19 raters: STC-3,
  /// turns, NTCIR-14, CC BY 4.0.
  ///
  /// 1653 rows; rho in five folds .650 with solutions and .633 with use, on 517 rows kept aside .636 and .624. Sums
  /// have mean 23, standard deviation 84.
  static let resolution = ReadingWeights(
    signals: [
      (.answersComplaint, -8), (.answersOutcry, -11), (.answersQuestion, 18), (.apology, -16), (.asksForData, 4),
      (.asksOpenQuestion, -26), (.asksQuestion, -10), (.asksToWait, -19), (.checksSolved, 49),
      (.contentWords, 2), (.controls, 15), (.done, 13), (.exclaims, -11), (.explainsReason, 7),
      (.followsQuestion, 38), (.forwards, -2), (.givesTime, 24), (.greeting, 9), (.handsOver, 2),
      (.improvement, -17), (.instruction, 9), (.link, 9), (.offersAlternative, 7), (.permission, 1),
      (.please, 4), (.promises, -1), (.questionOnly, -22), (.questionWords, 4), (.questions, -9),
      (.refersToHistory, 10), (.repeatsItself, -18), (.repliesBefore, -16), (.saysNothing, -100),
      (.sharedWords, 3), (.startsWithPlease, 7), (.statesNextStep, 20), (.stayTuned, -20), (.steps, 3),
      (.suggestion, 12), (.toPrivate, -21), (.valueTold, 10),
    ], gist: resolutionGist, answered: resolutionAnswered)

  /// How polite a reply is. Politeness, 5 raters: Stanford Politeness Corpus, Wikipedia part, Apache-2.0.
  ///
  /// 2432 rows; rho in five folds .652, on 671 rows kept aside .637. Sums have mean 14, standard deviation 70.
  static let courtesy = ReadingWeights(
    signals: [
      (.accuses, -31), (.again, -20), (.apology, 65), (.asksOpenQuestion, -9), (.asksOpinion, 36),
      (.asksWhy, -22), (.byTheWay, 24), (.canYou, 6), (.checksSolved, 35), (.closes, 25), (.contentWords, -1),
      (.couldYou, 30), (.deference, 32), (.demands, -11), (.doubledMarks, -21), (.emoticons, 56),
      (.factuality, -40), (.fewWords, -13), (.gratitude, 100), (.greeting, 73), (.hedges, 8),
      (.invitesFeedback, 28), (.modalQuestion, 15), (.negations, -9), (.negativeWords, -9),
      (.offersAlternative, 31), (.permission, 21), (.please, 32), (.positiveWords, 2), (.questionOnly, -24),
      (.questionWords, 8), (.questions, -3), (.reassures, 31), (.saysWe, 5), (.saysYou, -3), (.seeksHelp, 24),
      (.startsWithI, 15), (.startsWithPlease, -22), (.startsWithQuestion, -4), (.startsWithSo, -28),
      (.startsWithYou, -10), (.warmth, 24),
    ], gist: courtesyGist)

  /// How well one likes who writes it; fitted on means over a conversation. Liked by partner: CaSiNo, CC BY 4.0.
  ///
  /// 1442 rows; rho in five folds .359, on 368 rows kept aside .340. Sums have mean 11, standard deviation 29.
  static let liking = ReadingWeights(
    signals: [
      (.agreement, 24), (.answersThanks, 100), (.asksQuestion, -9), (.canYou, 51), (.deference, 26),
      (.emoticons, 31), (.factuality, -9), (.fairness, 4), (.gratitude, 14), (.greeting, 30), (.negations, -10),
      (.negativeWords, -58), (.paraphrases, 58), (.questionWords, 25), (.repeatsItself, -96), (.wants, -15),
      (.warmth, 9),
    ], gist: likingGist)
}
