import Foundation
import Reports
import Testing

/// Tests for build servers.
@Suite struct JUnitTests {
  @Test func suitesStandInOneReport() {
    var report = JUnit()
    let failed = JUnit.Case(name: "b", group: "g", failure: ("no", "<why>"))
    report.add(suite: "a", [.init(name: "one & two", group: "g"), failed])
    report.add(suite: "c", [])
    #expect(
      report.text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites tests="2" failures="1">
          <testsuite name="a" tests="2" failures="1">
            <testcase name="one &amp; two" classname="g"/>
            <testcase name="b" classname="g"><failure message="no">&lt;why&gt;</failure></testcase>
          </testsuite>
          <testsuite name="c" tests="0" failures="0">
          </testsuite>
        </testsuites>

        """)
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
