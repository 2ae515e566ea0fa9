/// Test results in the XML that build servers read: a `testsuites` of `testsuite`s of `testcase`s.
///
/// There is no time in it, so that the same results give the same bytes.
package struct JUnit: Sendable {
  private var suites: [Suite] = []

  package init() {}

  /// A test that passes, fails with a line and all there is to say about it, or is skipped with the reason.
  package struct Case: Sendable {
    package var name: String
    /// What build servers group by.
    package var group: String
    package var failure: (message: String, details: String)?
    package var skipped: String?

    package init(
      name: String, group: String, failure: (message: String, details: String)? = nil, skipped: String? = nil
    ) {
      self.name = name
      self.group = group
      self.failure = failure
      self.skipped = skipped
    }
  }

  /// Tests that are added one by one, of which no more is kept than is written.
  package struct Suite: Sendable {
    /// Of so many failures all is said, of the others the line: nobody reads more, and memory is not without end.
    private static let detailed = 1000

    fileprivate let name: String
    fileprivate private(set) var tests = 0
    fileprivate private(set) var failures = 0
    fileprivate private(set) var skipped = 0
    fileprivate private(set) var cases = Markup()

    package init(name: String) {
      self.name = name
    }

    package mutating func add(_ one: Case) {
      tests += 1
      cases.raw("    ")
      let about: Markup.Attributes = ["name": one.name, "classname": one.group]
      if let (message, details) = one.failure {
        failures += 1
        let words = failures > Self.detailed ? message : details
        cases.element("testcase", about) { $0.element("failure", ["message": message], words) }
      } else if let why = one.skipped {
        skipped += 1
        cases.element("testcase", about) { $0.element("skipped", ["message": why]) }
      } else {
        cases.element("testcase", about)
      }
      cases.line()
    }
  }

  package mutating func add(_ suite: Suite) { suites.append(suite) }

  package mutating func add(suite name: String, _ cases: [Case]) {
    var suite = Suite(name: name)
    for one in cases { suite.add(one) }
    add(suite)
  }

  /// What is written, one after another.
  package var pieces: [String] {
    var head = Markup()
    head.raw(#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n")
    head.open("testsuites", Self.counts(suites))
    head.line()
    var pieces = [head.text]
    for suite in suites {
      var begin = Markup()
      begin.raw("  ")
      begin.open(
        "testsuite",
        [
          "name": suite.name, "tests": "\(suite.tests)", "failures": "\(suite.failures)",
          "skipped": "\(suite.skipped)",
        ])
      begin.line()
      pieces += [begin.text, suite.cases.text, "  </testsuite>\n"]
    }
    return pieces + ["</testsuites>\n"]
  }

  package var text: String { pieces.joined() }

  private static func counts(_ suites: [Suite]) -> Markup.Attributes {
    func sum(_ count: (Suite) -> Int) -> String { String(suites.reduce(0) { $0 + count($1) }) }
    return ["tests": sum(\.tests), "failures": sum(\.failures), "skipped": sum(\.skipped)]
  }
}
