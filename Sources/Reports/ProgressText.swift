import Bytes
import RapportModel
import Records

/// How far a trainee has come.
package enum ProgressText {
  /// - Parameters:
  ///   - suggestion: what to practise next.
  ///   - hasFigures: whether the window shows the characters of a sparkline; words otherwise.
  package static func text(
    _ progress: Progress, suggestion: Suggestion?, width: Int = 80, style: Style = .plain, hasFigures: Bool = true
  ) -> String {
    var page = Page(width: width, style: style)
    if progress.attempts.isEmpty {
      page.paragraph("Nothing has been finished and graded on your own yet.")
    } else {
      courses(of: progress, hasFigures: hasFigures, on: &page)
      passes(of: progress, on: &page)
    }
    apart(progress, on: &page)
    if let suggestion { next(suggestion, on: &page) }
    return page.text
  }

  private static func courses(of progress: Progress, hasFigures: Bool, on page: inout Page) {
    var rows: [(name: String, course: Progress.Course)] = []
    if let score = progress.score { rows.append(("score", score)) }
    for criterion in Criterion.allCases {
      if let course = progress.criteria[criterion] { rows.append((criterion.rawValue, course)) }
    }
    func look(_ course: Progress.Course) -> String {
      hasFigures ? Sparkline.text(course.scores) : Sparkline.word(course.scores)
    }
    let looks = max(6, rows.map { look($0.course).columns }.max() ?? 0)
    guard page.width >= 16 + looks + 26 else {
      for row in rows {
        let stable = row.course.stable.map { ", stable \($0)" } ?? ""
        let words = "first \(row.course.first), best \(row.course.best)\(stable)"
        page.paragraph(row.name, .strong)
        page.paragraph("\(look(row.course)) \(words)", indent: 2)
      }
      return
    }
    let heading =
      "".padded(to: 16) + "course".padded(to: looks) + "first".paddedLeft(to: 8) + "best".paddedLeft(to: 8)
      + "stable".paddedLeft(to: 9)
    page.line([.init(heading, .faint)])
    for (name, course) in rows {
      let figures =
        course.first.description.paddedLeft(to: 8) + course.best.description.paddedLeft(to: 8)
        + (course.stable?.description ?? "–").paddedLeft(to: 9)
      page.line([.init(name.padded(to: 16)), .init(look(course).padded(to: looks), .strong), .init(figures)])
    }
    page.paragraph("stable: the median of the last three", .faint)
  }

  private static func passes(of progress: Progress, on page: inout Page) {
    page.blank()
    let tasks = count(progress.tasksPassed, "variant")
    page.paragraph(
      "Passed \(tasks) on \(count(progress.daysPassed, "day")), in \(count(progress.attempts.count, "attempt")).")
    let names = [1: "once", 2: "twice in a row", 3: "three times in a row"]
    let shares = progress.passesInARow.map { "\(names[$0.tries] ?? "") \(percent($0.share))" }
    if progress.tasksPassed > 0, !shares.isEmpty {
      page.paragraph(
        "A scenario that you have tried so often is passed (pass^k): \(shares.joined(separator: ", ")).")
    }
  }

  private static func apart(_ progress: Progress, on page: inout Page) {
    if progress.firstAttempts.count > 0 {
      let first = progress.firstAttempts
      page.paragraph("First assessed attempts, counted apart: \(first.passed) of \(first.count) passed.")
    }
    if progress.assisted.count > 0 {
      let helped = progress.assisted
      page.paragraph(
        "With help, and in no figure above: \(count(helped.count, "attempt")), \(helped.passed) passed.")
    }
  }

  private static func next(_ suggestion: Suggestion, on page: inout Page) {
    page.heading("Next")
    page.paragraph("rapport practice " + SuggestionText.command(suggestion), .strong, indent: 2)
    page.paragraph(SuggestionText.reasons(suggestion), indent: 2)
  }

  private static func count(_ count: Int, _ what: String) -> String { "\(count) \(what)\(count == 1 ? "" : "s")" }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// One object.
  package static func json(_ progress: Progress, suggestion: Suggestion?) -> String {
    let criteria = Criterion.allCases.compactMap { criterion in
      progress.criteria[criterion].map { JSON.Member(criterion.rawValue, json($0)) }
    }
    let rows = progress.passesInARow.map { row -> JSON in
      [
        "tries": JSON(row.tries), "share": .thousandths(Int((row.share * 1000).rounded())),
        "tasks": JSON(row.tasks),
      ]
    }
    let value: JSON = [
      "attempts": JSON(progress.attempts.count), "score": progress.score.map(json) ?? .null,
      "criteria": .object(criteria), "passedVariants": JSON(progress.tasksPassed),
      "daysPassed": JSON(progress.daysPassed), "passInARow": .array(rows),
      "firstAttempts": json(progress.firstAttempts), "assisted": json(progress.assisted),
      "weakest": JSON(progress.weakest?.rawValue), "next": suggestion.map(json) ?? .null,
    ]
    return value.text + "\n"
  }

  private static func json(_ course: Progress.Course) -> JSON {
    [
      "first": Optional(course.first).json, "best": Optional(course.best).json, "stable": course.stable.json,
      "scores": .array(course.scores.map { Optional($0).json }),
    ]
  }

  private static func json(_ tally: Progress.Tally) -> JSON {
    ["count": JSON(tally.count), "passed": JSON(tally.passed)]
  }

  private static func json(_ suggestion: Suggestion) -> JSON {
    [
      "scenario": .string(suggestion.scenario), "variant": JSON(suggestion.variant),
      "why": .string(SuggestionText.reasons(suggestion)),
    ]
  }
}
