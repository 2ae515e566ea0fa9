extension Rule {
  /// All rules in the order in which their evidence is listed.
  static let all: [Rule] = [
    // resolution
    reachARightOutcome, meetTheGoals, tellWhatMustBeTold, diagnoseBeforeFixing, stateFactsCorrectly,
    backClaimsWithActions,
    // clarity
    answerTheQuestions, giveANextStep, askOneThingAtATime, avoidJargon, keepSentencesShort,
    // efficiency
    keepToTheBand,
    // empathy
    acknowledgeTheFeeling, ownTheFault, apologiseOnce,
    // personalisation
    fitTheSolution, useWhatYouKnow, useTheRightName, doNotAskAgain, leaveSensitiveFactsAlone,
    // proactivity
    meetLatentNeeds, tellNextStepsAndTimes,
    // relationship
    ownIt, keepPromises, closeWell, offerMoreThanPolicy, doNotOverPromise,
    // professionalism
    doNotBlame, doNotDismiss, doNotMock, doNotShout,
  ]
}
