import RapportModel

/// What the customer of a recording last says of the matter, after a reply.
struct Ending: Sendable, Hashable {
  /// What is worse comes first and prevails within one message: "Thanks, but it still doesn't work" contradicts.
  enum Word: Int, Sendable, CaseIterable {
    case contradicts, complains, asksAgain, confirms, thanks, isPleased, accepts

    /// The customer takes what was said.
    var isTaken: Bool { rawValue >= Self.confirms.rawValue }
  }

  let word: Word
  let turn: Int
  let span: Span
}

extension Conversation {
  /// From all messages since the last reply before the customer's last one; nil when there is none or none of them
  /// says anything of the kind: then it is unknown how it ended.
  func findEnding() -> Ending? {
    guard let last = customers.last, let before = replies.last(where: { $0.turn < last.turn }) else { return nil }
    let said = customers.filter { $0.turn > before.turn }.flatMap(\.endings)
    return said.min { ($0.word.rawValue, $0.turn) < ($1.word.rawValue, $1.turn) }
  }

  /// The first complaint after a reply.
  func findComplaint() -> Ending? {
    guard let first = replies.first else { return nil }
    return customers.lazy.filter { $0.turn > first.turn }.flatMap(\.endings).first { $0.word == .complains }
  }
}

extension CustomerTurn {
  private static let cueWords: [String: Ending.Word] = [
    CustomerCues.contradicts: .contradicts, CustomerCues.complains: .complains, CustomerCues.confirms: .confirms,
    CustomerCues.thanks: .thanks, CustomerCues.pleased: .isPleased, CustomerCues.accepts: .accepts,
  ]

  /// All that it says of how the matter stands. A question confirms nothing, nor does what is denied.
  fileprivate var endings: [Ending] {
    let questions = words.sentences.filter { sentence in
      words.isQuestion(sentence) && words.within(sentence).contains(where: \.isContent)
    }
    let asked = questions.map { Ending(word: .asksAgain, turn: turn, span: $0) }
    return asked
      + cues.moves.compactMap { cue in
        guard let word = Self.cueWords[cue.move] else { return nil }
        if word.isTaken, isDenied(cue.span) || questions.contains(where: { $0.overlaps(cue.span) }) { return nil }
        return Ending(word: word, turn: turn, span: cue.span)
      }
  }

  private func isDenied(_ span: Span) -> Bool {
    words.all.firstIndex { $0.span.start >= span.start }.map { words.isDenied($0, within: 3) } ?? false
  }
}
