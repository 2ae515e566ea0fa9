import RapportModel

/// What a trainee reads after a conversation.
package enum DebriefText {
  /// - Parameter transcript: to quote the reply that the advice is about; nil to leave it out.
  package static func text(
    _ debrief: Debrief, transcript: Transcript? = nil, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width, style: style)
    write(outlook: debrief, on: &page)
    if !debrief.wentWell.isEmpty {
      page.heading("What went well")
      for sentence in debrief.wentWell { page.paragraph(sentence, label: .init("  + ", .good)) }
    }
    if let practise = debrief.practise { write(practise, transcript, on: &page) }
    if !debrief.levels.isEmpty {
      page.heading("How each criterion went")
      for level in debrief.levels { write(level, on: &page) }
    }
    return page.text
  }

  static func write(outlook debrief: Debrief, on page: inout Page) {
    page.heading("What the customer says")
    page.paragraph(debrief.today, label: .init("  today     ", .strong))
    page.paragraph(debrief.tomorrow, label: .init("  tomorrow  ", .strong))
  }

  static func write(_ practise: Debrief.Practise, _ transcript: Transcript?, on page: inout Page) {
    page.heading("The one thing to practise: \(practise.criterion.rawValue)")
    if let turn = practise.turn, let transcript, transcript.turns.indices.contains(turn),
      let said = transcript.turns[turn].text
    {
      let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      page.paragraph("“\(words.fitted(to: 200))”", .faint, label: .init("  you said  ", .strong))
    }
    page.paragraph(practise.why, label: .init("  "))
    write(better: practise, on: &page)
  }

  static func write(better practise: Debrief.Practise, on page: inout Page) {
    if let better = practise.betterSentence {
      page.paragraph("“\(better)”", .good, label: .init("  better    ", .strong))
    }
  }

  private static func write(_ level: Debrief.CriterionLevel, on page: inout Page) {
    let checks = level.applied == 0 ? "" : ", \(level.met) of \(level.applied) checks met"
    page.paragraph(level.level + checks, label: .init("  " + level.criterion.rawValue.padded(to: 17)))
  }
}
