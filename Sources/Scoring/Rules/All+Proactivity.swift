extension Rule {
  static let proactivity: [Rule] = [meetLatentNeeds, tellNextStepsAndTimes, offerInItsPlace]
}
