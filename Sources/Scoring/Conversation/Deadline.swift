import RapportModel
import Understanding

/// Where the customer of a recording says by when it matters: "I need it by Friday", "her birthday is tomorrow".
struct Deadline: Sendable {
  let turn: Int
  /// The sentence.
  let span: Span
  /// The key of the day.
  let day: UInt64
}

extension Conversation {
  /// The first of each day.
  var deadlines: [Deadline] {
    var seen: Set<UInt64> = []
    return customers.flatMap { customer in
      customer.words.sentences.compactMap { sentence -> Deadline? in
        let said = Array(customer.words.within(sentence))
        guard said.contains(where: { CueWords.occasions.contains($0.key) }),
          let at = said.firstIndex(where: { CueWords.days.contains($0.key) })
        else { return nil }
        let isBound =
          at == 0 || said[..<at].suffix(2).contains { CueWords.deadlines.contains($0.key) }
          || said[..<at].contains { $0.key == Key("is").value }
        guard isBound, seen.insert(said[at].key).inserted else { return nil }
        return Deadline(turn: customer.turn, span: sentence, day: said[at].key)
      }
    }
  }

  /// The first statement after it that speaks of the day, or gives another time.
  func answer(to deadline: Deadline) -> (turn: Int, span: Span)? {
    for reply in replies(after: deadline.turn) where !reply.isParroted {
      for sentence in reply.words.sentences where !reply.words.isQuestion(sentence) && !reply.isHollow(sentence) {
        let namesDay = reply.words.within(sentence).contains { $0.key == deadline.day }
        // "I'll ring you back within the hour" gives another time of something else.
        let tellsTime =
          reply.own.moves.contains { $0.move == "gives-time" && sentence.overlaps($0.span) }
          && !reply.words.within(sentence).contains { CueWords.inTouch.contains($0.key) }
        if namesDay || tellsTime { return (reply.turn, sentence) }
      }
    }
    return nil
  }
}
