import RapportModel

/// What a trainee reads at a terminal after a conversation: the customer first, then the grade with the moments that
/// made it, the mood, and last the one thing to practise.
package enum DebriefPage {
  /// - Parameter rubric: what graded, with its channel's expectations: says what a better verdict takes.
  package static func text(
    _ debrief: Debrief, scorecard: Scorecard, transcript: Transcript, rubric: Rubric? = nil, width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = Page(width: width, style: style)
    DebriefText.write(outlook: debrief, on: &page)
    page.blank()
    var text =
      page.text
      + ScorecardText.text(scorecard, transcript: transcript, rubric: rubric, width: width, style: style)
    page = Page(width: width, style: style)
    if !debrief.judged.isEmpty { judgement(debrief.judged, on: &page) }
    moments(debrief.levels, on: &page)
    unrecognised(in: scorecard, of: transcript, on: &page)
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

  /// The words in which no move was recognised: somebody who misses a point sees whether it was read at all.
  private static func unrecognised(in scorecard: Scorecard, of transcript: Transcript, on page: inout Page) {
    let stretches = scorecard.turns.flatMap { turn in
      turn.notUnderstood.compactMap { span -> (turn: Int, words: String)? in
        guard transcript.turns.indices.contains(turn.turn), !transcript.turns[turn.turn].isUndone,
          let words = transcript.turns[turn.turn].text?[span], words.split(separator: " ").count >= fewestWords
        else { return nil }
        return (turn.turn, words)
      }
    }
    guard !stretches.isEmpty else { return }
    page.heading("Words in which no move was recognised")
    for (turn, words) in stretches.prefix(mostStretches) {
      page.paragraph("“\(words.fitted(to: 100))”", label: .init("  turn \(turn) "), indent: 10)
    }
    let rest = stretches.count - mostStretches
    let more = rest > 0 ? "and \(rest) more; " : ""
    page.paragraph("\(more)what mattered in them can be said more plainly", .faint, indent: 2)
  }

  /// Fewer words than this seldom carry a move of their own: "All right then."
  private static let fewestWords = 4
  private static let mostStretches = 4

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
