import Foundation
import RapportModel
import Reports
import Testing

/// Tests for build servers.
@Suite struct JUnitTests {
  @Test func suitesStandInOneReport() {
    var report = JUnit()
    let failed = JUnit.Case(name: "b", group: "g", failure: ("no", "<why>"))
    let skipped = JUnit.Case(name: "c", group: "g", skipped: "not \"graded\"")
    report.add(suite: "a", [.init(name: "one & two", group: "g"), failed, skipped])
    report.add(suite: "c", [])
    #expect(
      report.text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites tests="3" failures="1" skipped="1">
          <testsuite name="a" tests="3" failures="1" skipped="1">
            <testcase name="one &amp; two" classname="g"/>
            <testcase name="b" classname="g"><failure message="no">&lt;why&gt;</failure></testcase>
            <testcase name="c" classname="g"><skipped message="not &quot;graded&quot;"/></testcase>
          </testsuite>
          <testsuite name="c" tests="0" failures="0" skipped="0">
          </testsuite>
        </testsuites>

        """)
  }

  private static func card(score: Int?, passed: Bool?, why: String? = nil) -> Scorecard {
    var card = Scorecard(
      id: "c", basis: .recorded, rubric: .init(name: "default", version: "1", sha256: "0"),
      encoder: .init(name: "fast", sha256: "0"), engine: "test")
    (card.score, card.passed, card.whyNotGradable) = (score.map { Tenths($0) }, passed, why)
    card.criteria[.proactivity] = .init(
      score: passed == nil ? nil : Tenths(50), weight: 10, opportunities: 2, judged: 1, coverage: 500)
    return card
  }

  @Test func whatIsNotDecidedIsSkipped() {
    let short = GradeTest.of(Self.card(score: nil, passed: nil, why: "too short"), failUnder: nil)
    #expect(short.failure == nil && short.skipped == "not graded: too short")
    let open = Self.card(score: 12, passed: nil)
    #expect(
      GradeTest.of(open, failUnder: nil).skipped
        == "neither passed nor failed: too little was understood to judge proactivity")
    // With a score to reach it passes or fails by that.
    #expect(GradeTest.of(open, failUnder: 10).skipped == nil && GradeTest.of(open, failUnder: 10).failure == nil)
    #expect(GradeTest.of(open, failUnder: 13).failure != nil)
    #expect(
      GradeTest.of(Self.card(score: nil, passed: nil), failUnder: 10).skipped?.hasPrefix("no score: ") == true)
    for passed in [true, false] {
      let test = GradeTest.of(Self.card(score: 50, passed: passed), failUnder: nil)
      #expect(test.skipped == nil && (test.failure == nil) == passed)
    }
  }

  @Test func notAllIsSaidOfThousandsOfFailures() {
    var suite = JUnit.Suite(name: "many")
    for number in 0..<3_000 { suite.add(.init(name: "\(number)", group: "g", failure: ("below", "at length"))) }
    var report = JUnit()
    report.add(suite)
    #expect(report.text.contains(#"tests="3000" failures="3000""#))
    #expect(report.text.components(separatedBy: ">at length<").count == 1_001)
    #expect(report.text.components(separatedBy: "<failure message=\"below\">").count == 3_001)
  }
}
