extension Rule {
  static let empathy: [Rule] = [
    acknowledgeTheFeeling, ownTheFault, apologiseOnce, careForTheVulnerable, answerAbuseCalmly,
  ]
}
