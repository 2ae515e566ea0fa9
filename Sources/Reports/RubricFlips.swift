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
    let members: JSON = [
      "id": .string(comparison.id), "schema": .string(RubricComparison.schema), "flips": .bool(comparison.flips),
      "from": comparison.from.verdictJSON, "to": comparison.to.verdictJSON,
      "causes": .array(comparison.causes.map(\.json)),
    ]
    return members.text
  }
}

extension Scorecard {
  /// "passed (72.5)"
  fileprivate var verdict: String {
    let word =
      switch passed {
      case true?: "passed"
      case false?: "not passed"
      case nil: "neither passed nor failed"
      }
    return "\(word) (\(score?.description ?? "no score"))"
  }

  fileprivate var verdictJSON: JSON {
    [
      "rubric": ["name": .string(rubric.name), "version": .string(rubric.version), "sha256": .string(rubric.sha256)],
      "score": .score(score), "passed": passed.map { .bool($0) } ?? .null,
      "axes": ["service": .score(service), "care": .score(care)],
    ]
  }
}

extension RubricComparison.Cause {
  /// "gates, empathy"
  fileprivate var title: String { key + (name.map { ", \($0)" } ?? "") }

  fileprivate var json: JSON {
    ["key": .string(key), "name": JSON(name), "turn": JSON(turn), "reason": .string(reason)]
  }
}
