import RapportModel
import Understanding

/// What a customer tried that did not help, in a message that ends well.
extension CustomerTurn {
  /// Where the message says that something did not help, before it tells what else the customer did and that this
  /// worked: "I reset it and it didn't work. I bought another cable, and now it runs."
  ///
  /// Who goes on with what they were told ("I did it again", "then I did as you wrote") has been helped by it.
  static func failure(in words: Words, _ cues: Reading, _ standings: [Standing], _ taken: [Ending]) -> Span? {
    let failures =
      (cues.moves.filter { $0.move == CustomerCues.contradicts }.map(\.span)
      + standings.filter { $0.kind == .fails }.map(\.span)).filter {
        !words.hasForm(ofQuestion: words.sentence(around: $0))
      }.sorted()
    let confirmed =
      taken.filter { $0.word == .confirms }.map(\.span) + standings.filter { $0.kind == .works }.map(\.span)
    guard let first = failures.first, let end = confirmed.map(\.start).max(), first.end < end else { return nil }
    return words.tellsOwnDeed(between: first.end, end) ? first : nil
  }

  /// It says that what it was told did not help, whatever helped in the end.
  var contradicts: Bool { failed != nil || endings.contains { $0.word == .contradicts } }
}

extension Words {
  /// "I bought", "we've swapped", "so I just reinstalled it".
  fileprivate func tellsOwnDeed(between start: Int, _ end: Int) -> Bool {
    let said = within(Span(start, end))
    if said.contains(where: { CueWords.you.contains($0.key) || $0.key == CueWords.again }) { return false }
    return said.indices.contains { index in
      guard CueWords.oneself.contains(said[index].key) || CueWords.haveDone.contains(said[index].key) else {
        return false
      }
      let verb = said[(index + 1)...].first { !CueWords.besideState.contains($0.key) }
      return verb.map { $0.endsInEd || CueWords.ownPasts.contains($0.key) } ?? false
    }
  }
}
