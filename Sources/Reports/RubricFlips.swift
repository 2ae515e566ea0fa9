import Bytes
import RapportModel

/// Who passes or fails under another rubric, and what makes the difference.
package enum RubricFlips {
  /// What a conversation whose verdict changes gives; nothing for one that keeps it.
  package static func text(_ comparison: RubricComparison, width: Int = 80, style: Style = .plain) -> String {
    guard comparison.flips else { return "" }
    var page = Page(width: width, style: style)
    let (old, new) = (comparison.from.verdict, comparison.to.verdict)
    page.flow([.init(comparison.id, .heading), .init(": \(old), then \(new)")])
    for cause in comparison.causes {
      let place = cause.turn.map { " (turn \($0))" } ?? ""
      page.paragraph("\(cause.title): \(cause.reason)\(place)", indent: 2)
    }
    return page.text
  }

  /// How many change, and by what.
  package static func summary(_ comparisons: [RubricComparison], width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    let flips = comparisons.filter(\.flips)
    let now = flips.count { $0.to.passed == true }
    let noLonger = flips.count { $0.from.passed == true }
    let words =
      "\(flips.count) of \(comparisons.count) change: \(now) pass now, \(noLonger) no longer pass, "
      + "\(flips.count - now - noLonger) otherwise"
    page.paragraph(words, .strong)
    var titles: [String] = []
    for title in flips.flatMap(\.causes).map(\.title) where !titles.contains(title) { titles.append(title) }
    for title in titles {
      let count = flips.count { $0.causes.contains { $0.title == title } }
      page.line(.init("  \(title.padded(to: 30)) \(count)"))
    }
    return page.text
  }

  /// One object without a line ending.
  package static func line(_ comparison: RubricComparison) -> String {
    var json = JSONWriter(capacity: 1024)
    json.object { json in
      json.member("id", comparison.id)
      json.member("schema", RubricComparison.schema)
      json.member("flips", comparison.flips)
      json.name("from")
      comparison.from.writeVerdict(to: &json)
      json.name("to")
      comparison.to.writeVerdict(to: &json)
      json.name("causes")
      json.array(comparison.causes) { $1.write(to: &$0) }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension Scorecard {
  /// "passed (72.5)"
  fileprivate var verdict: String {
    "\(passedInWords) (\(score?.description ?? "no score"))"
  }

  fileprivate func writeVerdict(to json: inout JSONWriter) {
    json.object { json in
      json.name("rubric")
      json.object { rubric.write(to: &$0) }
      json.member("score", score: score)
      json.member("passed", passed)
      writeAxes(to: &json)
    }
  }
}

extension RubricComparison.Cause {
  /// "gates, empathy"
  fileprivate var title: String { key + (name.map { ", \($0)" } ?? "") }

  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("key", key)
      json.member("name", name)
      json.member("turn", turn)
      json.member("reason", reason)
    }
  }
}
