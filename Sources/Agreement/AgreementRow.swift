import RapportModel

/// The agreement on one criterion.
package struct AgreementRow: Sendable {
  /// A statistic with the middle 95 % of its bootstrap; nil where it is not defined.
  package struct Estimate: Sendable, Hashable {
    package var value: Double?
    package var interval: ClosedRange<Double>?

    package init(value: Double?, interval: ClosedRange<Double>?) {
      self.value = value
      self.interval = interval
    }
  }

  package let subject: Evidence.Subject
  /// Rated by two people or more, and graded.
  package let conversations: Int
  package let raters: Int
  /// Rated, but not judged by the grade.
  package let notJudged: Int
  /// Of the grade with the mean of the raters, quadratic weights.
  package let kappa: Estimate
  /// Of the grade with the mean of the raters.
  package let spearman: Estimate
  /// How far the grade lies above the mean of the raters, in points.
  package let bias: Estimate
  /// Of the raters among themselves: nobody can be expected to agree with them better than they do.
  package let alphaOfRaters: Estimate
  /// With the grade as one rater more.
  package let alphaWithGrade: Estimate
  /// The mean distance of the grade from the mean of the raters, in points.
  package let difference: Double
  /// Whose points part grade and raters, the greatest part first.
  package let causes: [Cause]

  init(subject: Evidence.Subject, rated: [Rated], raters: Int, bootstrap: Bootstrap) {
    let graded = rated.filter { $0.grade != nil }
    func estimate(_ items: [Rated], _ statistic: ([Rated]) -> Double?) -> Estimate {
      Estimate(value: statistic(items), interval: bootstrap.interval(of: items, statistic))
    }
    self.subject = subject
    self.raters = raters
    conversations = graded.count
    notJudged = rated.count - graded.count
    kappa = estimate(graded) { WeightedKappa.quadratic($0.pairs) }
    spearman = estimate(graded) { Ranks.spearman($0.pairs) }
    bias = estimate(graded) { Moments($0.differences).mean }
    alphaOfRaters = estimate(rated) { Alpha.of($0.map(\.labels), .interval) }
    alphaWithGrade = estimate(graded) { Alpha.of($0.map { $0.labels + [$0.grade!] }, .interval) }
    difference = Moments(graded.differences.map(abs)).mean
    causes = Cause.all(of: subject, in: graded)
  }
}

extension [Rated] {
  fileprivate var pairs: [(first: Double, second: Double)] { map { ($0.grade!, $0.people) } }
  fileprivate var differences: [Double] { map { $0.grade! - $0.people } }
}
