extension Rule {
  static let personalisation: [Rule] = [
    fitTheSolution, useWhatYouKnow, useTheRightName, doNotAskAgain, leaveSensitiveFactsAlone,
    speakToThisPerson,
  ]
}
