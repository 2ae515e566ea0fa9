import RapportModel

/// What a trainee reads at a terminal after a conversation: the customer first, then the grade with the moments that
/// made it, the mood, and last the one thing to practise.
package enum DebriefPage {
  package static func text(
    _ debrief: Debrief, scorecard: Scorecard, transcript: Transcript, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width, style: style)
    DebriefText.write(outlook: debrief, on: &page)
    page.blank()
    var text = page.text + ScorecardText.text(scorecard, transcript: transcript, width: width, style: style)
    page = Page(width: width, style: style)
    if !debrief.judged.isEmpty { judgement(debrief.judged, on: &page) }
    moments(debrief.levels, on: &page)
    if let course = MoodCourse(transcript) { MoodText(course: course, transcript: transcript).write(on: &page) }
    if let practise = debrief.practise { DebriefText.write(practise, transcript, on: &page) }
    if !page.text.isEmpty { text += "\n" + page.text }
    return text
  }

  private static func judgement(_ judged: [Debrief.Judged], on page: inout Page) {
    page.heading("Your own judgement")
    for item in judged {
      let label = Page.Piece("  " + item.axis.rawValue.padded(to: 9))
      page.paragraph("you: \(item.own.words); the grade: \(item.levelInWords). \(item.verdict)", label: label)
    }
  }

  private static func moments(_ levels: [Debrief.CriterionLevel], on page: inout Page) {
    let levels = levels.filter { $0.best != nil || $0.worst != nil }
    guard !levels.isEmpty else { return }
    page.heading("Best and weakest moments")
    for level in levels {
      page.line(.init("  " + level.criterion.rawValue, .strong), .init(", " + level.level, .faint))
      let isInWords = page.style.figures == .words
      if let best = level.best { write(best, sign: isInWords ? "best:" : "+", .good, on: &page) }
      if let worst = level.worst { write(worst, sign: isInWords ? "weakest:" : "-", .bad, on: &page) }
    }
  }

  private static func write(_ moment: Debrief.Moment, sign: String, _ role: Style.Role, on page: inout Page) {
    let place = moment.turn.map { "turn \($0)" } ?? "as a whole"
    let label = Page.Piece("    \(sign) ", role)
    let speaker = moment.speaker == .customer ? "the customer: " : ""
    let quote = moment.quote.map { words in
      words.hasPrefix("/") ? ": \(words)" : ": \(speaker)“\(words.fitted(to: 140))”"
    }
    page.paragraph(place + (quote ?? ""), label: label)
    page.paragraph("\(moment.reason) (\(moment.evidence))", .faint, indent: 6)
  }
}

extension SelfAssessment.Step {
  /// "3, satisfactory"
  package var words: String {
    switch self {
    case .poor: "1, poor"
    case .notYet: "2, not yet"
    case .satisfactory: "3, satisfactory"
    case .exceptional: "4, exceptional"
    }
  }
}

extension Debrief.Judged {
  var levelInWords: String { level?.rawValue ?? "none, nothing called for it" }

  /// How well they saw themselves.
  var verdict: String {
    guard let level else { return "" }
    let levels = Scorecard.Level.allCases
    let (mine, its) = (levels.firstIndex(of: own.level)!, levels.firstIndex(of: level)!)
    if mine == its { return "You saw it as it is graded." }
    return mine < its ? "It went better than you thought." : "It went less well than you thought."
  }
}
