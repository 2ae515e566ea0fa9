/// Test results in the XML that build servers read: a `testsuites` of `testsuite`s of `testcase`s.
///
/// There is no time in it, so that the same results give the same bytes.
package struct JUnit: Sendable {
  private var suites = ""
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
    suites += #"  <testsuite name="\#(suite.xml)" tests="\#(cases.count)" failures="\#(failed)">"# + "\n"
    for one in cases { suites += text(of: one) }
    suites += "  </testsuite>\n"
  }

  package var text: String {
    #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n" + #"<testsuites tests="\#(tests)" failures="\#(failures)">"#
      + "\n"
      + suites + "</testsuites>\n"
  }

  private func text(of one: Case) -> String {
    let start = #"    <testcase name="\#(one.name.xml)" classname="\#(one.group.xml)""#
    guard let (message, details) = one.failure else { return start + "/>\n" }
    return start + ">\n" + #"      <failure message="\#(message.xml)">"# + details.xml + "</failure>\n"
      + "    </testcase>\n"
  }
}

extension String {
  /// Safe in text and attributes of XML 1.0, which has no place for most control characters: they are shown as
  /// U+FFFD.
  var xml: String {
    var xml = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": xml += "&amp;"
      case "<": xml += "&lt;"
      case ">": xml += "&gt;"
      case "\"": xml += "&quot;"
      case "\t", "\n", "\r": xml += "&#\(scalar.value);"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": xml += "\u{FFFD}"
      default: xml.unicodeScalars.append(scalar)
      }
    }
    return xml
  }
}
