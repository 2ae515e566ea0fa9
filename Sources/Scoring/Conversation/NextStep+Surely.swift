import RapportModel
import Understanding

/// How surely a sentence of a recording tells what happens next, and what only looks like it.
extension AgentReply {
  /// It surely tells what happens next, by its form or by what it does.
  func isSurelyNext(_ span: Span) -> Bool {
    announces(in: words.sentence(around: span)) || acts.map { $0.confidence(of: .next, in: span) >= 500 } ?? false
  }

  /// What has the form of a step and neither announces a deed nor is likely to tell of one: "I'm looking at the 12th". Nor are a
  /// wish, "I'd love to get you on a call", what is only foretold, "they'll be bedding in", and the end of the matter.
  func isNoPlan(_ span: Span) -> Bool {
    guard isRecorded else { return false }
    let sentence = words.sentence(around: span)
    if closesMatter(span) { return true }
    if announces(in: sentence) { return false }
    let said = words.within(sentence)
    let isWishOrForetold = zip(said, said.dropFirst()).contains { first, second in
      CueWords.wouldOneself.contains(first.key) && CueWords.likings.contains(second.key)
        || first.key == CueWords.theyWill && second.key == CueWords.beAlone
    }
    if isWishOrForetold { return true }
    guard let acts else { return false }
    return acts.confidence(of: .next, in: span) < 100 && acts.confidence(of: .done, in: span) < 300
  }

  /// "I'll go ahead and close this ticket": nothing follows from it.
  func closesMatter(_ span: Span) -> Bool {
    guard isRecorded else { return false }
    let said = words.within(words.sentence(around: span))
    return said.contains { CueWords.matters.contains($0.key) }
      && said.contains { CueWords.closingMatter.contains($0.key) }
  }

  /// What is said to be done is more than why the customer is told no, "we have reviewed your case, and nothing is
  /// payable", and more than an end.
  func tellsDeed(_ span: Span) -> Bool {
    if closesMatter(span) { return false }
    guard isRecorded, let acts else { return true }
    let no = acts.confidence(of: .declines, in: span)
    return no < 500 || no < acts.confidence(of: .done, in: span)
  }

  /// "We'd recommend checking the tool", "I suggest you verify it".
  func advises(_ said: ArraySlice<Word>) -> Bool {
    zip(said, said.dropFirst()).contains {
      CueWords.advising.contains($0.key) && ($1.endsInIng || $1.key == CueWords.youAlone)
    }
  }
}
