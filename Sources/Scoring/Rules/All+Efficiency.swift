extension Rule {
  static let efficiency: [Rule] = [keepToTheBand]
}
