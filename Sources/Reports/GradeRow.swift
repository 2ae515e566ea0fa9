import RapportModel

/// A grade as a row of comma-separated values, for spreadsheets.
package enum GradeRow {
  /// The titles; a row has as many fields.
  package static let titles =
    [
      "id", "agent", "channel", "reason", "basis", "gradable", "why", "score", "level", "passed", "service", "care",
    ] + Criterion.allCases.map(\.rawValue) + ["coverage", "outcome", "toReview", "critical", "error"]

  /// - Parameters:
  ///   - agent: as it may be shown: a pseudonym, or who it is.
  ///   - reason: what the customer came for, where the file says so.
  package static func row(
    _ card: Scorecard, agent: String?, channel: String?, reason: String?
  ) -> String {
    var fields = [card.id, agent ?? "", channel ?? "", reason ?? "", card.basis.rawValue]
    fields += [card.whyNotGradable == nil ? "true" : "false", card.whyNotGradable ?? ""]
    fields += [text(card.score), card.level?.rawValue ?? "", card.passed.map { $0 ? "true" : "false" } ?? ""]
    fields += [text(card.service), text(card.care)]
    fields += Criterion.allCases.map { text(card.criteria[$0]?.score) }
    fields += [
      card.leastCoverage.map(\.share) ?? "", card.outcome?.rawValue ?? "", card.toReview ? "true" : "false",
    ]
    fields += [card.critical.map(\.rule).joined(separator: " "), ""]
    return line(fields)
  }

  /// A line that could not be read.
  package static func row(unreadable id: String?, line number: Int, message: String) -> String {
    var fields = [String](repeating: "", count: titles.count)
    fields[0] = id ?? ""
    fields[fields.count - 1] = "line \(number): \(message)"
    return line(fields)
  }

  /// Fields as one line; what a spreadsheet would take for a formula begins with an apostrophe instead (CWE-1236).
  package static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\n" }

  static func field(_ text: String) -> String {
    var text = text.replacing("\u{0}", with: "")
    if let first = text.unicodeScalars.first(where: { $0 != " " }), formulas.contains(first) { text = "'" + text }
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Scalars: a carriage return and a line feed are one character, and each alone another.
  private static let formulas = Set("=+-@\t\r\n|＝＋－＠".unicodeScalars)

  private static func text(_ score: Tenths?) -> String { score?.description ?? "" }
}

extension Scorecard {
  /// Of the criteria that had opportunities, in thousandths; nil without any.
  package var leastCoverage: Int? { criteria.values.filter { $0.opportunities > 0 }.map(\.coverage).min() }
}
