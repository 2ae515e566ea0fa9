import Bytes
import RapportModel

/// What came of authors' tests, for people and for programs.
package enum TestReport {
  /// "71 of 73 tests in 3 scenarios pass".
  ///
  /// - Parameter unusable: so many files could not be used.
  package static func summary(_ cases: [TestCase], unusable: Int = 0) -> String {
    let left =
      unusable == 0 ? "" : unusable == 1 ? "1 file could not be used" : "\(unusable) files could not be used"
    if cases.isEmpty { return left.isEmpty ? "there is nothing to test" : "nothing was tested: \(left)" }
    return summary(ofSome: cases) + (left.isEmpty ? "" : "; \(left)")
  }

  private static func summary(ofSome cases: [TestCase]) -> String {
    let passed = cases.count { $0.failure == nil }
    let scenarios = Set(cases.map(\.suite)).count
    let places = scenarios == 1 ? "1 scenario" : "\(scenarios) scenarios"
    guard passed < cases.count else { return "all \(cases.count) tests in \(places) pass" }
    return "\(passed) of \(cases.count) tests in \(places) pass"
  }

  /// One array: suite, name, place, whether it passed and the diagnosis of each.
  package static func json(_ cases: [TestCase]) -> String {
    jsonList(cases.map(\.json.text))
  }

  /// - Parameter details: a diagnosis with its source line, as people see it.
  package static func junit(_ cases: [TestCase], details: (Diagnostic) -> String) -> String {
    var report = JUnit()
    var start = cases.startIndex
    while start < cases.endIndex {
      let suite = cases[start].suite
      let end = cases[start...].firstIndex { $0.suite != suite } ?? cases.endIndex
      report.add(
        suite: suite,
        cases[start..<end].map { test in
          JUnit.Case(
            name: test.name, group: "rapport.\(suite)",
            failure: test.failure.map { ($0.message, details($0)) })
        })
      start = end
    }
    return report.text
  }
}

extension TestCase {
  fileprivate var json: JSON {
    [
      "suite": .string(suite), "name": .string(name), "file": .string(file), "line": JSON(position?.line),
      "column": JSON(position?.column), "passed": .bool(failure == nil), "failure": failure?.json ?? .null,
    ]
  }
}
