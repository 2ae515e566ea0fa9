import Bytes
import RapportModel
import Understanding

/// What was understood in a reply, for authors and for programs.
package enum ExplanationText {
  /// Each clause with what was considered in it, nearest first, and why it was or was not taken.
  package static func text(
    _ explanation: Explanation, of reply: String, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width, style: style)
    page.paragraph(reply, .heading)
    for clause in explanation.clauses {
      page.blank()
      let polarity = clause.polarity == .asserted ? "" : "  (\(clause.polarity.rawValue))"
      page.paragraph("“\(reply[clause.span])”\(polarity)")
      for candidate in clause.candidates.prefix(3) { write(candidate, on: &page) }
      if clause.isNotUnderstood { page.paragraph("not understood", .doubtful, indent: 4) }
    }
    write(explanation.reading, of: reply, on: &page)
    return page.text
  }

  /// One object a reply, as the contract has it.
  package static func json(_ explanation: Explanation, of reply: String) -> String {
    let ranked = explanation.ranked.map { candidate -> JSON in
      [
        "move": .string(candidate.move), "confidence": .thousandths(candidate.confidence),
        "start": JSON(candidate.span.start), "end": JSON(candidate.span.end), "by": .string(candidate.by),
      ]
    }
    let made = explanation.reading.moves.reduce(into: [String]()) { names, found in
      if !names.contains(found.move) { names.append(found.move) }
    }
    let object: JSON = [
      "text": .string(reply), "best": JSON(explanation.best?.move),
      "confidence": .thousandths(explanation.ranked.first?.confidence ?? 0), "ranked": .array(ranked),
      "made": .array(made.map(JSON.string)),
      "told": .array(explanation.reading.told.map { ["fact": .string($0.fact), "right": .bool($0.isRight)] }),
      "asked": .array(explanation.reading.asked.map { .string($0.fact) }),
      "claims": .array(
        explanation.reading.claims.map { ["action": .string($0.action), "tense": .string($0.tense.rawValue)] }),
      "notUnderstood": .array(
        explanation.reading.notUnderstood.map { ["start": JSON($0.start), "end": JSON($0.end)] }),
    ]
    return object.text
  }

  private static func write(_ candidate: Explanation.Candidate, on page: inout Page) {
    let isMade = candidate.verdict == .made
    page.paragraph(
      "\(candidate.move)  \(percent(candidate.confidence))  by \(candidate.by)\(why(candidate.verdict))",
      isMade ? .good : .faint, label: Page.Piece(isMade ? "  + " : "  - "))
  }

  private static func write(_ reading: Reading, of reply: String, on page: inout Page) {
    page.blank()
    for fact in reading.told {
      page.paragraph("tells \(fact.fact)\(fact.isRight ? "" : ", wrongly"): “\(reply[fact.span])”", indent: 2)
    }
    for fact in reading.asked { page.paragraph("asks for \(fact.fact): “\(reply[fact.span])”", indent: 2) }
    for claim in reading.claims {
      let tense = claim.tense == .done ? "says it is done" : "says it will be done"
      page.paragraph("\(tense): \(claim.action), “\(reply[claim.span])”", indent: 2)
    }
    if reading.isEmpty { page.paragraph("nothing was understood: the customer asks again", .doubtful, indent: 2) }
  }

  private static func percent(_ thousandths: Int) -> String { "\((thousandths + 5) / 10) %" }

  private static func why(_ verdict: Explanation.Verdict) -> String {
    switch verdict {
    case .made: ""
    case .belowThreshold: ": too unlike"
    case .otherPolarity: ": the words fit, but negated, asked, reported or unreal"
    case .counterExample(let number): ": nearer to counter-example \(number)"
    case .tooClose(let rival): ": \(rival) is as near or nearer here"
    case .coveredByBetter: ": covered by a better match"
    }
  }
}
