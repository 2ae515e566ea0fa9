import RapportModel

/// Scorecards for people.
package enum ScorecardText {
  /// The grade; with `why` every turn with its marked words, the points of each, and the sums down to the score.
  ///
  /// - Parameters:
  ///   - transcript: what was graded, for the words; nil when only the scorecard is at hand.
  ///   - rubric: what graded, with its channel's expectations: `why` adds its anchors.
  ///   - isGoingOn: the practice is not over: of its reasons those are shown that stand `soFar`.
  package static func text(
    _ scorecard: Scorecard, transcript: Transcript? = nil, rubric: Rubric? = nil, why: Bool = false,
    isGoingOn: Bool = false, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width, style: style)
    header(scorecard, scenario: transcript?.scenario, on: &page)
    if let takes = rubric.flatMap({ scorecard.takes(under: $0) }) { page.paragraph(takes, .faint) }
    guard scorecard.whyNotGradable == nil else { return page.text }
    critical(scorecard, on: &page)
    gates(scorecard, on: &page)
    ScoreTable(scorecard).write(on: &page)
    human(scorecard, on: &page)
    if why {
      WhyTurns(scorecard: isGoingOn ? scorecard.soFar : scorecard, transcript: transcript).write(on: &page)
      if !isGoingOn { WhySums(scorecard: scorecard).write(on: &page) }
      if let rubric { WhyLevels(scorecard: scorecard, rubric: rubric).write(on: &page) }
    }
    return page.text
  }

  /// A line that could not be read.
  package static func text(
    unreadable id: String?, line: Int, message: String, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width, style: style)
    let name = id.map { " (\($0))" } ?? ""
    page.paragraph(message, label: .init("line \(line)\(name) could not be read: ", .bad))
    return page.text
  }

  private static func header(_ scorecard: Scorecard, scenario: String?, on page: inout Page) {
    page.paragraph(scorecard.id + (scenario.map { " · \($0)" } ?? ""), .heading)
    if let why = scorecard.whyNotGradable {
      page.paragraph("not graded: \(why)", .doubtful)
      return
    }
    var pieces = [Page.Piece("score " + (scorecard.score?.description ?? "none"), .strong)]
    if let level = scorecard.levelInWords { pieces.append(.init(" · " + level)) }
    let role: Style.Role = scorecard.passed.map { $0 ? .good : .bad } ?? .doubtful
    pieces.append(.init(" · " + scorecard.passedInWords, role))
    page.flow(pieces)
    if let outcome = scorecard.outcome { page.paragraph("outcome: \(outcome.rawValue)") }
    switch scorecard.basis {
    case .scenario: break
    case .recorded: page.paragraph("graded without a scenario: not to be compared with practice", .faint)
    }
    if scorecard.toReview { page.paragraph(scorecard.reviewInWords, .doubtful) }
  }

  private static func critical(_ scorecard: Scorecard, on page: inout Page) {
    guard !scorecard.critical.isEmpty else { return }
    page.heading("Critical errors")
    for error in scorecard.critical {
      let place = error.turn.map { ", turn \($0)" } ?? ""
      page.paragraph("\(error.reason) (\(error.kind.rawValue)\(place))", label: .init("  ! ", .bad))
    }
  }

  private static func gates(_ scorecard: Scorecard, on page: inout Page) {
    guard !scorecard.failedGates.isEmpty else { return }
    page.heading("Below the gate")
    for failed in scorecard.failedGates {
      let words = "\(failed.criterion.rawValue) is \(failed.score), and passing takes \(failed.gate)"
      page.paragraph(words, label: .init("  ! ", .bad))
    }
  }

  private static func human(_ scorecard: Scorecard, on page: inout Page) {
    guard !scorecard.human.isEmpty else { return }
    page.heading("For a person to answer")
    for item in scorecard.human {
      let points = item.points.map { "\($0.short) of \(item.of.short)" } ?? "open, of \(item.of.short)"
      page.paragraph(
        "\(item.question) (\(item.check), \(item.criterion.rawValue): \(points))", label: .init("  ? "))
    }
  }
}

extension Scorecard {
  /// With the rows of what has been said and done alone: what is missing as a whole would tell what is still to come.
  /// They add up to no score.
  package var soFar: Scorecard {
    var card = self
    card.evidence.removeAll { $0.turn == nil }
    return card
  }

  /// Says why, where the rows show it.
  var reviewInWords: String {
    var reasons = unsureInWords.map { [$0] } ?? []
    if let fault = evidence.first(where: \.isToneFault) {
      reasons.append("a fault of tone was read from words" + (fault.turn.map { ", in turn \($0)" } ?? ""))
    }
    let sentence = "a person should look at this one"
    return reasons.isEmpty ? sentence : "\(sentence): \(reasons.joined(separator: "; "))"
  }

  /// "too little was understood to judge proactivity"; nil where every criterion was judged that was called for.
  private var unsureInWords: String? {
    let unsure = Criterion.allCases.filter { criteria[$0].map { $0.opportunities > 0 && $0.score == nil } ?? false }
    guard !unsure.isEmpty else { return nil }
    return "too little was understood to judge \(unsure.map(\.rawValue).joined(separator: " and "))"
  }

  /// Why it is neither passed nor failed.
  var undecidedInWords: String { unsureInWords ?? "nothing called for service to be judged" }

  /// What the next better verdict takes; nil where there is none, or nothing better.
  func takes(under rubric: Rubric) -> String? {
    guard let passed, whyNotGradable == nil else { return nil }
    guard passed else {
      return "passing takes service \(rubric.passService) and care \(rubric.passCare), and no critical error"
    }
    guard level != .exceptional else { return nil }
    return "exceptional takes \(rubric.exceptional) in service, in care and in the score"
  }

  /// Of a conversation that passed on service and not on care, the level is of the service: "service satisfactory".
  var levelInWords: String? {
    guard let level else { return nil }
    return passed == false && level != .notYet ? "service \(level.rawValue)" : level.rawValue
  }

  var passedInWords: String {
    switch passed {
    case true?: "passed"
    case false?: "not passed"
    case nil: "neither passed nor failed"
    }
  }
}
