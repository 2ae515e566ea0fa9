import RapportModel

/// A grade as a test of a build server: what was not graded, or can neither pass nor fail, is skipped.
package enum GradeTest {
  /// - Parameter failUnder: the score below which it fails; nil when failing is what the rubric says.
  package static func of(_ card: Scorecard, failUnder: Double?) -> JUnit.Case {
    JUnit.Case(
      name: card.id, group: "rapport.grade", failure: failure(of: card, failUnder),
      skipped: skipped(card, failUnder))
  }

  /// A line that could not be read, which fails.
  package static func unreadable(_ id: String?, line: Int, _ message: String) -> JUnit.Case {
    JUnit.Case(
      name: id ?? "line \(line)", group: "rapport.grade", failure: ("line \(line) could not be read", message))
  }

  /// Nothing was judged that it could pass or fail by.
  private static func skipped(_ card: Scorecard, _ failUnder: Double?) -> String? {
    if let why = card.whyNotGradable { return "not graded: \(why)" }
    if failUnder != nil { return card.score == nil ? "no score: \(card.undecidedInWords)" : nil }
    return card.passed == nil ? "neither passed nor failed: \(card.undecidedInWords)" : nil
  }

  private static func failure(of card: Scorecard, _ failUnder: Double?) -> (message: String, details: String)? {
    let score = card.score?.description ?? "none"
    if let failUnder {
      guard let count = card.score?.count, Double(count) < failUnder * 10 else { return nil }
      return ("score \(score) is below \(failUnder)", ScorecardText.text(card))
    }
    guard card.passed == false else { return nil }
    return ("score \(score): not passed", ScorecardText.text(card))
  }
}
