extension Rule {
  static let clarity: [Rule] = [
    answerTheQuestions, giveANextStep, askOneThingAtATime, avoidJargon, keepSentencesShort,
    checkUnderstanding,
  ]
}
