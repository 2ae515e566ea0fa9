import RapportModel
import Understanding

/// A sentence to say instead, and the reply in whose place it belonged.
///
/// Never generated: an author's good sample of a branch that was open at that moment and that would have earned what
/// was missed, or else the example of a standard move that would.
struct BetterSentence {
  let text: String
  let turn: Int

  /// Nil when nothing that anybody wrote would have helped.
  init?(instead whatIf: WhatIf, row: Evidence, standard: [Move]) {
    let search = Search(whatIf: whatIf, row: row)
    guard let found = search.said ?? search.done ?? search.standard(standard) else { return nil }
    self = found
  }

  fileprivate init(_ text: String, at turn: Int) {
    self.text = text
    self.turn = turn
  }
}

private struct Search {
  let whatIf: WhatIf
  let row: Evidence

  private var conversation: Conversation { whatIf.conversation }

  /// The reply that the row is about, then the others; that alone where the row is about its words.
  private var replies: [AgentReply] {
    let own = conversation.replies.filter { $0.turn == row.turn }
    if row.span != nil, !own.isEmpty { return own }
    return own + conversation.replies.filter { $0.turn != row.turn }
  }

  /// At the row's own reply, else at the first where one helps, the good sample that helps most.
  var said: BetterSentence? {
    for reply in replies {
      var best: (sentence: String, gain: Int)?
      for sample in samples(at: reply.turn) {
        let gain = whatIf.gain(saying: sample.text, at: reply.turn)
        if gain > best?.gain ?? 0 { best = (sample.text, gain) }
      }
      if let best { return BetterSentence(best.sentence, at: reply.turn) }
    }
    return nil
  }

  /// Where a desk action was missed: at the first reply before which it could have been done and where a good sample
  /// speaks of it, that sample.
  var done: BetterSentence? {
    guard let scenario = conversation.scenario else { return nil }
    let yours = scenario.actions.filter { $0.kind != .notYours }
    let names = Set(yours.map(\.name))
    let open = yours.filter { conversation.ledger?.done[$0.name] == nil }
    for reply in conversation.replies {
      guard let ledger = conversation.ledger(before: reply.turn) else { continue }
      // What an action needs done first could have been done first.
      for action in open where ledger.allows(action.needs, doing: names) && ledger.holds(all: action.permittedWhen)
      {
        let telling = samples(at: reply.turn, doing: [action.name]).first { speaks($0, of: action, scenario) }
        guard let telling, whatIf.gain(doing: action, before: reply.turn) > 0 else { continue }
        return BetterSentence(telling.text, at: reply.turn)
      }
    }
    return nil
  }

  /// The first sentence with a standard move that would have helped beside what was said: of a good sample of this
  /// scenario, else an example of the move.
  func standard(_ moves: [Move]) -> BetterSentence? {
    let helping = moves.filter { whatIf.rule.helpedBy.contains($0.name) }
    if helping.isEmpty { return nil }
    let authored = authoredSentences(of: helping.map(\.name))
    for reply in replies {
      for name in whatIf.rule.helpedBy {
        guard let move = helping.first(where: { $0.name == name }), let example = example(of: move) else {
          continue
        }
        for sentence in authored[name, default: []].prefix(Self.most) + [example] where !isSaid(sentence) {
          let instead = row.of == .zero ? sentence : "\(sentence)\(sentence.endsSentence ? "" : ".") \(reply.text)"
          if whatIf.gain(saying: instead, at: reply.turn) > 0 { return BetterSentence(sentence, at: reply.turn) }
        }
      }
    }
    return nil
  }

  /// How many of the scenario's sentences are tried for a move.
  private static let most = 4

  /// By move, the sentences of all good samples that make it and say of nothing that it is done.
  private func authoredSentences(of moves: [String]) -> [String: [String]] {
    guard let scenario = conversation.scenario else { return [:] }
    var sentences: [String: [String]] = [:]
    for reaction in scenario.nodes.flatMap(\.reactions) + scenario.anywhere {
      for sample in reaction.samples.good.map(scenario.filled) {
        let reading = whatIf.readers.replies.read(sample)
        let words = Words(sample)
        for move in reading.moves where moves.contains(move.move) {
          let sentence = words.sentence(around: move.span)
          if reading.claims.contains(where: { $0.tense == .done && $0.span.overlaps(sentence) }) { continue }
          sentences[move.move, default: []].append(sample.sentences(around: sentence))
        }
      }
    }
    return sentences
  }

  /// Much the same has been said, and it did not help.
  private func isSaid(_ text: String) -> Bool {
    let keys = Set(Words(text).all.map(\.key))
    return conversation.replies.contains { reply in
      let said = Set(reply.words.all.map(\.key))
      return Self.likeness * keys.intersection(said).count >= (Self.likeness - 1) * max(keys.count, said.count)
    }
  }

  /// Of so many words all but one are the same.
  private static let likeness = 5

  /// Who is excited is not told how frustrating it is, and nothing is owned that was not the company's mistake.
  private func example(of move: Move) -> String? {
    if move.name == "owns-fault", let fault = conversation.scenario?.fault, fault != .company { return nil }
    let feeling = Words(row.reason).all.prefix { $0.key != CueWords.because }
    let isGlad = feeling.contains { CueWords.glad.contains($0.key) }
    return move.name == "acknowledges-feeling" && isGlad ? nil : move.examples.first
  }

  private typealias Sample = (text: String, reaction: Reaction)

  /// The good samples of the branches that a reply at this turn could still have taken.
  private func samples(at turn: Int, doing: Set<String> = []) -> [Sample] {
    guard let scenario = conversation.scenario, let ledger = conversation.ledger(before: turn),
      let node = conversation.node(before: turn)
    else { return [] }
    return node.reactions.filter { ledger.allows($0.when, doing: doing) }.flatMap { reaction in
      reaction.samples.good.map { (scenario.filled($0), reaction) }
        .filter { !isSaid($0.0) && !isOvertaken($0, at: node, ledger) }
    }
  }

  /// A more particular branch would answer it: there, in this variant or by now, it means something else.
  private func isOvertaken(_ sample: Sample, at node: Node, _ ledger: Ledger) -> Bool {
    var turn = Turn(role: .agent, text: sample.text)
    turn.understood = Turn.Understood(reading: whatIf.readers.replies.read(sample.text), reaction: "")
    var after = ledger
    after.note(turn)
    return node.reactions.contains { other in
      other.leaves > sample.reaction.leaves && after.holds(all: other.when, inReply: true)
    }
  }

  /// It says that the action is done, its branch asks for it, or it shares two words with what the action is for.
  private func speaks(_ sample: Sample, of action: DeskAction, _ scenario: Scenario) -> Bool {
    if whatIf.readers.replies.read(sample.text).claims.contains(where: { $0.action == action.name }) { return true }
    if sample.reaction.when.contains(where: { $0.asks(for: action.name) }) { return true }
    let purpose = Words(action.title).content.union(Words(row.reason).content)
    return Words(sample.text).sentence(sharing: 2, of: purpose) != nil
  }
}

extension Conversation {
  /// Where the customer stands when a reply is due.
  fileprivate func node(before turn: Int) -> Node? {
    guard let scenario else { return nil }
    let last = transcript.turns[..<turn].last { !$0.isUndone && $0.role == .customer && $0.node != nil }
    if let name = last?.node { return scenario.node(name) }
    let isForeign = transcript.turns.allSatisfy { $0.node == nil }
    return isForeign ? shownNodes.last { $0.turn < turn }?.node : scenario.nodes.first
  }
}

extension Condition {
  fileprivate func asks(for action: String) -> Bool {
    switch self {
    case .done(let name), .justDone(let name): name == action
    case .any(let some): some.contains { $0.asks(for: action) }
    default: false
    }
  }
}

extension String {
  fileprivate var endsSentence: Bool { last.map { ".!?…”".contains($0) } ?? false }
}
