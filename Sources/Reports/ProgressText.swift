import Bytes
import RapportModel
import Records

/// How far a trainee has come.
package struct ProgressText {
  private let progress: Progress
  private let drills: [DrillProgress]
  private let next: Suggestion?
  private let nextDrill: (drill: DrillProgress, reason: DrillProgress.Reason)?

  /// - Parameters:
  ///   - drills: all that there are; those never tried are left out of the table.
  ///   - next: what to practise next.
  ///   - nextDrill: what to drill next.
  package init(
    progress: Progress, drills: [DrillProgress] = [], next: Suggestion?,
    nextDrill: (drill: DrillProgress, reason: DrillProgress.Reason)? = nil
  ) {
    self.progress = progress
    self.drills = drills
    self.next = next
    self.nextDrill = nextDrill
  }

  /// - Parameter hasFigures: whether the window shows the characters of a sparkline; words otherwise.
  package func text(width: Int = 80, style: Style = .plain, hasFigures: Bool = true) -> String {
    var page = Page(width: width, style: style)
    let courses = CourseTable(hasFigures: hasFigures)
    if progress.attempts.isEmpty {
      page.paragraph("Nothing has been finished and graded on your own yet.")
    } else {
      let criteria = Criterion.allCases.map { ($0.rawValue, progress.criteria[$0]) }
      courses.write([("score", progress.score)] + criteria, on: &page)
      page.paragraph("stable: the median of the last three", .faint)
      passes(on: &page)
    }
    apart(on: &page)
    if drills.contains(where: { $0.course != nil }) {
      page.heading("Drills")
      courses.write(drills.map { ($0.drill, $0.course) }, on: &page)
      page.paragraph("how many of a hundred replies made it", .faint)
    }
    suggestions(on: &page)
    return page.text
  }

  private func passes(on page: inout Page) {
    page.blank()
    let tasks = progress.tasksPassed.of("variant")
    page.paragraph(
      "Passed \(tasks) on \(progress.daysPassed.of("day")), in \(progress.attempts.count.of("attempt")).")
    let names = [1: "once", 2: "twice in a row", 3: "three times in a row"]
    let shares = progress.passesInARow.map { "\(names[$0.tries] ?? "") \(percent($0.share))" }
    if progress.tasksPassed > 0, !shares.isEmpty {
      page.paragraph(
        "A scenario that you have tried so often is passed (pass^k): \(shares.joined(separator: ", ")).")
    }
  }

  private func apart(on page: inout Page) {
    if progress.firstAttempts.count > 0 {
      let first = progress.firstAttempts
      page.paragraph("First assessed attempts, counted apart: \(first.passed) of \(first.count) passed.")
    }
    if progress.assisted.count > 0 {
      let helped = progress.assisted
      page.paragraph(
        "With help, and in no figure above: \(helped.count.of("attempt")), \(helped.passed) passed.")
    }
  }

  private func suggestions(on page: inout Page) {
    guard next != nil || nextDrill != nil else { return }
    page.heading("Next")
    if let next {
      page.paragraph("rapport practice " + SuggestionText.command(next), .strong, indent: 2)
      page.paragraph(SuggestionText.reasons(next), indent: 2)
    }
    if let nextDrill {
      page.paragraph("rapport drill " + nextDrill.drill.drill, .strong, indent: 2)
      page.paragraph(SuggestionText.reason(nextDrill.reason), indent: 2)
    }
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// One object.
  package var json: String {
    let criteria = Criterion.allCases.compactMap { criterion in
      progress.criteria[criterion].map { JSON.Member(criterion.rawValue, $0.json) }
    }
    let rows = progress.passesInARow.map { row -> JSON in
      [
        "tries": JSON(row.tries), "share": .thousandths(Int((row.share * 1000).rounded())),
        "tasks": JSON(row.tasks),
      ]
    }
    let value: JSON = [
      "attempts": JSON(progress.attempts.count), "score": progress.score?.json ?? .null,
      "criteria": .object(criteria), "passedVariants": JSON(progress.tasksPassed),
      "daysPassed": JSON(progress.daysPassed), "passInARow": .array(rows),
      "firstAttempts": progress.firstAttempts.json, "assisted": progress.assisted.json,
      "weakest": JSON(progress.weakest?.rawValue), "next": next?.json ?? .null,
      "drills": .object(drills.compactMap { drill in drill.course.map { JSON.Member(drill.drill, $0.json) } }),
      "nextDrill": nextDrill.map { drill, reason in
        ["drill": .string(drill.drill), "why": .string(SuggestionText.reason(reason))]
      } ?? .null,
    ]
    return value.text + "\n"
  }
}

extension Progress.Course {
  fileprivate var json: JSON {
    [
      "first": Optional(first).json, "best": Optional(best).json, "stable": stable.json,
      "scores": .array(scores.map { Optional($0).json }),
    ]
  }
}

extension Progress.Tally {
  fileprivate var json: JSON { ["count": JSON(count), "passed": JSON(passed)] }
}

extension Suggestion {
  fileprivate var json: JSON {
    [
      "scenario": .string(scenario), "variant": JSON(variant), "why": .string(SuggestionText.reasons(self)),
    ]
  }
}
