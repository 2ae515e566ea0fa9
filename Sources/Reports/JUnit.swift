/// Test results in the XML that build servers read: a `testsuites` of `testsuite`s of `testcase`s.
///
/// There is no time in it, so that the same results give the same bytes.
package struct JUnit: Sendable {
  private var suites = Markup()
  private var tests = 0
  private var failures = 0

  package init() {}

  /// A test that passes, or fails with a line and all there is to say about it.
  package struct Case: Sendable {
    package var name: String
    /// What build servers group by.
    package var group: String
    package var failure: (message: String, details: String)?

    package init(name: String, group: String, failure: (message: String, details: String)? = nil) {
      self.name = name
      self.group = group
      self.failure = failure
    }
  }

  package mutating func add(suite: String, _ cases: [Case]) {
    let failed = cases.count { $0.failure != nil }
    tests += cases.count
    failures += failed
    suites.raw("  ")
    suites.element("testsuite", ["name": suite, "tests": "\(cases.count)", "failures": "\(failed)"]) { suites in
      suites.line()
      for one in cases { Self.write(one, on: &suites) }
      suites.raw("  ")
    }
    suites.line()
  }

  package var text: String {
    var all = Markup()
    all.raw(#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n")
    all.element("testsuites", ["tests": "\(tests)", "failures": "\(failures)"]) { all in
      all.raw("\n" + suites.text)
    }
    all.line()
    return all.text
  }

  private static func write(_ one: Case, on suite: inout Markup) {
    suite.raw("    ")
    let about: Markup.Attributes = ["name": one.name, "classname": one.group]
    if let (message, details) = one.failure {
      suite.element("testcase", about) { $0.element("failure", ["message": message], details) }
    } else {
      suite.element("testcase", about)
    }
    suite.line()
  }
}
