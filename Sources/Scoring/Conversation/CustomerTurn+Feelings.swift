import RapportModel

/// Feelings that are told by marks alone, and those that call for no answer.
extension CustomerTurn {
  /// Its feelings about the matter, as its words tell them: no shame is anger, no worry a name for a question.
  var ownFeelings: [Reading.FoundMove] {
    cues.moves.filter { cue in
      CustomerCues.feelings.contains(cue.move) && !isOfAnother(cue.span)
    }
  }

  /// Where it tells of a grave situation; "has the funeral been moved?" only asks.
  var plight: Span? {
    cues.moves.first { cue in
      guard cue.move == CustomerCues.plight else { return false }
      let first = words.within(words.sentence(around: cue.span)).first
      return !(first.map { CueWords.auxiliaries.contains($0.key) || CueWords.questions.contains($0.key) } ?? false)
    }?.span
  }

  /// Anger in "It isn't here!!" and "Why not?!", anger or sadness in a face: where no word tells a feeling, the way of
  /// writing does, if it stands beside trouble.
  var feelingByMarks: (move: String, span: Span)? {
    let bytes = Array(text.utf8)
    let emphatic = words.sentences.first { sentence in
      let marks = bytes[min(sentence.end, bytes.count)...].prefix { Self.marks.contains($0) }
      return marks.count >= 2 && marks.contains(UInt8(ascii: "!")) && tellsTrouble(sentence)
    }
    if let emphatic { return (CustomerCues.angry, emphatic) }
    guard !endings.contains(where: { $0.word.isTaken && !$0.isNod }), let last = words.sentences.last else {
      return nil
    }
    if let outcry = cues.moves.first(where: { $0.move == CustomerCues.criesOut }) {
      return (CustomerCues.worries, outcry.span)
    }
    if Self.angryFaces.stand(in: text) { return (CustomerCues.angry, last) }
    return Self.sadFaces.stand(in: text) ? (CustomerCues.grieved, last) : nil
  }

  /// "We can't wait!!" is joy.
  private func tellsTrouble(_ sentence: Span) -> Bool {
    let troubles = [CustomerCues.contradicts, CustomerCues.complains, CustomerCues.chases, CustomerCues.repeats]
    return cues.moves.contains { troubles.contains($0.move) && $0.span.overlaps(sentence) }
      || words.isObjection(sentence) || words.within(sentence).contains { CueWords.pastNegations.contains($0.key) }
  }

  private static let marks = Set("!?".utf8)
  private static let angryFaces = ShortTexts(["😡", "😠", "🤬", "😤", "👿"])
  private static let sadFaces = ShortTexts(["😢", "😭", "😞", "☹"])

  /// It is said of another company: of one that is named so, or of a name beside the one that is called.
  func isOfAnother(_ span: Span) -> Bool {
    let sentence = words.sentence(around: span)
    let before = words.within(sentence).filter { $0.span.end <= span.start }
    let called = words.all.filter(\.isHandle).map(\.key)
    guard !called.isEmpty else { return false }
    // The last run of capitals before the feeling.
    guard let last = before.lastIndex(where: \.isName), last > 0 else { return false }
    let first = before[..<last].lastIndex { !$0.isName }.map { $0 + 1 } ?? 0
    let name = before[first...last].map(\.key)
    return name.count >= 2 && !called.contains(name)
  }
}

extension Word {
  /// Written with a capital within a sentence, and no handle.
  fileprivate var isName: Bool { isCapitalised && isContent && !beginsSentence && !isHandle && !hasDigit }
}

extension [UInt64] {
  /// These keys stand in it one after the other.
  fileprivate func contains(_ run: [UInt64]) -> Bool {
    guard run.count <= count else { return false }
    return (0...(count - run.count)).contains { self[$0...].starts(with: run) }
  }
}
