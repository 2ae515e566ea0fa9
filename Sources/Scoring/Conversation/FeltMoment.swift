import RapportModel

/// A feeling that called for an answer.
struct FeltMoment: Sendable {
  /// The customer's turn that shows it.
  let turn: Int
  let feeling: String
  /// In words; empty when unknown.
  let cause: String
  let strength: Feeling.Strength
  /// Words of which one makes an answer specific.
  let keys: WordSet
  /// What it is called, in words of its own.
  let name: WordSet
  /// The author's patterns for the cause, by name.
  let mark: String?
  /// The cause is a sentence of the customer.
  var isQuoted = false
  /// What happened is told, and no feeling named.
  var isPlight = false

  /// "fed up because nobody answered"; in a recording with the customer's own sentence.
  var inWords: String {
    if cause.isEmpty { return feeling }
    return isQuoted ? "\(feeling), in “\(cause)”" : "\(feeling) because \(cause)"
  }
}

extension Conversation {
  /// One at most a customer's turn; the same cause again only when it has risen; none once abuse was warned of.
  func findFeelings() -> [FeltMoment] {
    let shown = scenarioWords.map(authoredFeelings) ?? recordedFeelings()
    // Nobody could answer what was shown when all was over.
    let warned = warnedAt ?? .max
    return shown.filter { !(isOver && $0.endsIt) && $0.moment.turn < warned }.map(\.moment)
  }

  private typealias Shown = (moment: FeltMoment, endsIt: Bool)

  private func authoredFeelings(_ words: ScenarioWords) -> [Shown] {
    var shown: [Shown] = []
    var strengths: [String: Feeling.Strength] = [:]
    for (node, turn) in shownNodes {
      let new = node.feelings.enumerated().filter { _, feeling in
        guard let before = strengths[feeling.cause] else { return true }
        return before == .mild && feeling.strength == .strong
      }
      guard let (index, feeling) = new.first(where: { $0.element.strength == .strong }) ?? new.first else {
        continue
      }
      strengths[feeling.cause] = feeling.strength
      let moment = FeltMoment(
        turn: turn, feeling: feeling.feeling, cause: feeling.cause, strength: feeling.strength,
        keys: words.cause(of: feeling), name: words.name(of: feeling),
        mark: feeling.words.isEmpty ? nil : Readers.mark(node: node.name, feeling: index))
      shown.append((moment, node.ends != nil && replies(after: turn).isEmpty))
    }
    return shown
  }

  /// A foreign conversation has no nodes: its first message stands for the first node, and another is shown where
  /// a message has two of the words of a feeling's cause.
  func findShownNodes() -> [(node: Node, turn: Int)] {
    guard let scenario, let words = scenarioWords else { return [] }
    var shown: [(node: Node, turn: Int)] = []
    let hasNodes = transcript.turns.contains { $0.node != nil }
    for customer in customers {
      if hasNodes {
        guard let name = transcript.turns[customer.turn].node, let node = scenario.node(name) else { continue }
        if !shown.contains(where: { $0.node.name == name }) { shown.append((node, customer.turn)) }
        continue
      }
      for (index, node) in scenario.nodes.enumerated() where !shown.contains(where: { $0.node.name == node.name }) {
        let isFirst = index == 0 && shown.isEmpty
        let isShown = node.feelings.contains { feeling in
          customer.words.sentence(sharing: 2, of: words.cause(of: feeling)) != nil
        }
        if isFirst || isShown { shown.append((node, customer.turn)) }
      }
    }
    return shown
  }

  private func recordedFeelings() -> [Shown] {
    var shown: [Shown] = []
    let called = WordSet(customers.flatMap(\.words.called))
    for customer in customers {
      let cues = customer.ownFeelings
      let told = cues.first.map { (move: $0.move, span: $0.span) } ?? customer.feelingByMarks
      guard let cue = told ?? customer.plight.map({ (CustomerCues.plight, $0) }) ?? customer.weighedFeeling
      else { continue }
      let sentence = customer.words.sentence(around: cue.span)
      let keys = WordSet(customer.words.within(sentence).filter(\.isContent).map(\.key))
      if let last = shown.last?.moment, 2 * keys.countShared(with: last.keys) > keys.count { continue }
      let isPlight = cue.move == CustomerCues.plight
      let feeling = isPlight ? "a hard situation" : String(cue.move.dropFirst("feels-".count))
      let moment = FeltMoment(
        turn: customer.turn, feeling: feeling, cause: customer.text[sentence],
        strength: cues.count > 1 ? .strong : .mild,
        keys: WordSet(customer.words.terms.filter { !called.contains($0) }),
        name: isPlight ? [] : Words(feeling).content,
        mark: nil, isQuoted: true, isPlight: isPlight)
      shown.append((moment, replies(after: customer.turn).isEmpty))
    }
    return shown
  }
}
