import RapportModel

/// When a need was met, and who had spoken of it first.
enum NeedTiming {
  case unasked
  /// The moment before which the author has it met had passed, and still the customer had not spoken of it.
  case late
  case raised, asked

  var points: Tenths {
    switch self {
    case .unasked: Tenths(12)
    case .late: Tenths(9)
    case .raised, .asked: Tenths(6)
    }
  }

  var reason: String {
    switch self {
    case .unasked: "a need that was met unasked"
    case .late: "a need that was met late, and yet unasked"
    case .raised: "a need that was met only after the customer had raised it"
    case .asked: "a need that was met once the customer had asked"
    }
  }

  /// - Parameter turn: from which it is met.
  init(of need: Scenario.Need, metAt turn: Int, in conversation: Conversation) {
    let node = need.anticipatedBefore.flatMap { conversation.scenario?.node($0) }
    let reached = node.flatMap { conversation.ledger?.visited[$0.name] }
    // Met in the turn in which the node was reached is too late.
    let passed = reached.flatMap { $0 <= turn ? $0 : nil }
    if let passed, let node, node.raises(need) || conversation.raises(need, in: passed) {
      self = .raised
    } else if conversation.hasAsked(for: need, before: turn) {
      self = .asked
    } else if let passed, !conversation.hasOffered(need, before: passed) {
      self = .late
    } else {
      self = .unasked
    }
  }
}

extension Node {
  /// The customer comes to speak of it here: asks for what meets it or tells what has to be known for it, or asks for
  /// something or feels something of which the author tells in the same words.
  fileprivate func raises(_ need: Scenario.Need) -> Bool {
    let wanted = Set(need.metBy.flatMap(\.wanted))
    // A question that one part of it would answer may be about something else.
    let parts = need.metBy.map(\.wanted).filter { !$0.isEmpty }
    let isAskedFor = questions.contains { question in
      let answers = question.answeredBy.flatMap(\.wanted)
      return !parts.isEmpty && parts.allSatisfy { $0.contains(where: answers.contains) }
    }
    let isTold = tells.contains { wanted.contains(.knows($0)) }
    if isAskedFor || isTold { return true }
    return (questions.map(\.text) + feelings.map(\.cause)).contains { text in
      Words(text).content.countShared(with: need.about) >= 2
    }
  }
}

extension Scenario.Need {
  /// The words in which the author tells of it.
  fileprivate var about: WordSet { Words("\(name.spelled) \(hint)").content }
}

extension Conversation {
  /// The customer's message asks something in one of the words in which the author tells of the need.
  fileprivate func raises(_ need: Scenario.Need, in turn: Int) -> Bool {
    guard let words = customer(at: turn)?.words else { return false }
    return words.sentences.contains { words.isMarked($0) && words.shares(1, of: need.about, in: $0) }
  }

  /// At a node that has been shown the customer asks for what meets the need and for nothing else. Where the author
  /// names no node before which it is to be met, it may be met at any time.
  fileprivate func hasAsked(for need: Scenario.Need, before turn: Int) -> Bool {
    let wanted = Set(need.metBy.flatMap(\.wanted))
    return need.anticipatedBefore != nil && !wanted.isEmpty
      && shownNodes.contains { node, shown in
        shown < turn && node.name != need.inferredFrom
          && node.questions.contains { Set($0.answeredBy.flatMap(\.wanted)) == wanted }
      }
  }

  /// A reply offered or announced the deed that meets it, and it was done: the deed may follow the customer's yes.
  fileprivate func hasOffered(_ need: Scenario.Need, before turn: Int) -> Bool {
    let names = Scenario.actions(in: need.metBy)
    let actions = scenario?.actions.filter { names.contains($0.name) } ?? []
    return replies.contains { reply in
      guard reply.turn < turn, !reply.isHarmful else { return false }
      if reply.understood.claims.contains(where: { names.contains($0.action) }) { return true }
      let moves = reply.understood.moves.filter { $0.move.hasPrefix("offers-") }.map(\.span)
      return actions.contains { action in
        let keys = Words(([action.title] + action.claimedBy).joined(separator: ". ")).content
        return (reply.asking + moves).contains { reply.words.shares(2, of: keys, in: $0) }
      }
    }
  }
}
