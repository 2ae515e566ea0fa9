import RapportModel

extension Session {
  /// The agent's replies that stand, each with its index among the turns, in order; people count them from 1.
  package var replies: [(turn: Int, text: String)] { turns.replies }

  /// Where the last of them stands among the turns.
  package var latestReply: Int? { turns.lastIndex(where: \.isWords) }

  /// Goes back to before a reply, counted from 1: it and all after it stay in the transcript as undone.
  ///
  /// - Returns: false, with nothing changed, when there is no such reply.
  package mutating func goBack(toBefore number: Int) -> Bool {
    let replies = replies
    guard replies.indices.contains(number - 1) else { return false }
    var copy = self
    repeat {
      guard copy.undo() else { return false }
    } while !copy.turns[replies[number - 1].turn].isUndone
    self = copy
    return true
  }
}

extension Transcript {
  /// The agent's replies that stand, each with its index among the turns.
  package var replies: [(turn: Int, text: String)] { turns.replies }
}

extension [Turn] {
  fileprivate var replies: [(turn: Int, text: String)] {
    enumerated().compactMap { index, turn in
      guard turn.isWords, let text = turn.text else { return nil }
      return (index, text)
    }
  }
}

extension Turn {
  /// A reply that is nothing done at the desk.
  fileprivate var isWords: Bool { isReply && action == nil }
}
