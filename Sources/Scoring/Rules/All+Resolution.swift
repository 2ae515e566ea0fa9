extension Rule {
  static let resolution: [Rule] = [
    reachARightOutcome, meetTheGoals, tellWhatMustBeTold, diagnoseBeforeFixing, stateFactsCorrectly,
    backClaimsWithActions, declineWell, handOverWell, stateASolution, leaveNothingHanging, settleComplaints,
  ]
}
