import RapportModel

/// A sample reply of the author's that fits where a conversation stands.
package struct OpenSample: Sendable, Hashable {
  package var text: String
  package var quality: Samples.Quality
  /// Desk actions that it rests on and that are not done yet, in an order in which they can be done.
  package var deeds: [String]
  /// The branch that it stands at; empty where it stands at none.
  fileprivate var branch = ""

  package init(_ text: String, _ quality: Samples.Quality, deeds: [String] = []) {
    self.text = text
    self.quality = quality
    self.deeds = deeds
  }
}

extension Session {
  /// The samples of the branches that the next reply could take, in file order.
  ///
  /// Good and weak ones are tried on a copy: a sample that another branch would answer by now is left out.
  ///
  /// - Parameter read: what a reply does.
  package func openSamples(_ read: (String) -> Reading) -> [OpenSample] {
    openSteps(read).map(\.sample)
  }

  /// The same, each with what would come of it.
  package func openSteps(_ read: (String) -> Reading) -> [(sample: OpenSample, after: Session)] {
    var steps: [(sample: OpenSample, after: Session)] = []
    for sample in likelySamples(read) where !steps.contains(where: { $0.sample.text == sample.text }) {
      if let after = step(along: sample, read) { steps.append((sample, after)) }
    }
    return steps
  }

  /// The samples of the branches whose conditions allow it, before any is tried.
  package func likelySamples(_ read: (String) -> Reading) -> [OpenSample] {
    let scenario = scenario
    return node.reactions.enumerated().flatMap { index, reaction -> [OpenSample] in
      guard let needed = deeds(for: reaction.when) else { return [] }
      return reaction.samples.all.compactMap { text, quality in
        let text = scenario.filled(text).trimmed
        var sample = likely(text, quality, for: reaction.when, doing: needed, read(text))
        sample?.branch = "\(node.name)/\(index + 1)"
        return sample
      }
    }
  }

  /// A sample with what has to be done for it at the desk; nil where the conditions of its branch cannot hold by that.
  package func likely(
    _ text: String, _ quality: Samples.Quality, for conditions: [Condition], _ reading: Reading
  ) -> OpenSample? {
    deeds(for: conditions).flatMap { likely(text, quality, for: conditions, doing: $0, reading) }
  }

  /// - Parameter needed: what the conditions wait for.
  private func likely(
    _ text: String, _ quality: Samples.Quality, for conditions: [Condition], doing needed: [String],
    _ reading: Reading
  ) -> OpenSample? {
    let deeds = deeds(needed, beside: reading)
    guard ledger.allows(conditions, doing: Set(deeds)) else { return nil }
    return OpenSample(text, quality, deeds: deeds)
  }

  /// What would come of a likely sample; nil where it is a good or weak one that another branch would answer by now.
  package func step(along sample: OpenSample, _ read: (String) -> Reading) -> Session? {
    let after = after(sample, read(sample.text))
    return sample.quality == .wrong || after.lastReaction == sample.branch ? after : nil
  }

  /// What would come of a sample, its deeds done first.
  package func after(_ sample: OpenSample, _ reading: Reading) -> Session {
    var copy = self
    for deed in sample.deeds { copy.carryOut(deed) }
    _ = copy.advance(.reply(sample.text, reading))
    return copy
  }

  /// Does a desk action with arguments that fit.
  package mutating func carryOut(_ name: String) {
    guard let action = scenario.action(name) else { return }
    let reason = action.kind == .discretionary ? "it helps \(scenario.persona.address)" : nil
    _ = advance(.action(name: name, arguments: arguments(of: action), reason: reason))
  }

  /// The reaction that the latest reply met.
  package var lastReaction: String? {
    turns.last { $0.role == .agent && !$0.isUndone && $0.understood != nil }?.understood?.reaction
  }

  /// The desk actions that conditions wait for and that are not done yet; nil when one cannot be done now.
  private func deeds(for conditions: [Condition]) -> [String]? {
    var deeds: [String] = []
    for name in conditions.flatMap({ ledger.deeds(for: $0) }) {
      guard let way = ledger.way(to: name) else { return nil }
      deeds += way.filter { !deeds.contains($0) }
    }
    return deeds
  }

  /// With those that words rest on.
  private func deeds(_ needed: [String], beside reading: Reading) -> [String] {
    var deeds = needed
    let claimed = reading.claims.map(\.action).filter { ledger.done[$0] == nil }
    for way in (claimed + actions(before: reading.told)).compactMap(ledger.way) {
      deeds += way.filter { !deeds.contains($0) }
    }
    return deeds
  }

  /// What has to be done before facts are told: looked up, and the customer verified.
  private func actions(before told: [Reading.ToldFact]) -> [String] {
    if told.isEmpty { return [] }
    let facts = told.filter(\.isRight).compactMap { scenario.fact($0.fact) }
    let unknown = facts.filter { !ledger.agentKnows.contains($0.name) }
    let telling = unknown.compactMap { fact in
      scenario.actions.first { $0.kind == .routine && $0.reveals.contains(fact.name) }?.name
    }
    let isGuarded = facts.contains { $0.level == .afterVerification }
    return telling + (isGuarded ? scenario.company.verifiedWhen.flatMap { ledger.deeds(for: $0) } : [])
  }

  /// What the hints of the scenario give as an example, else the first choice, else something of the kind.
  private func arguments(of action: DeskAction) -> [Transcript.Field] {
    action.parameters.filter(\.isRequired).map { parameter in
      let isArticle = parameter.choices.isEmpty && parameter.kind == .article
      let choices = isArticle ? scenario.company.articles.map(\.id) : parameter.choices
      let shown = choices.first { choice in
        scenario.nodes.contains { $0.hint?.shows("/\(action.name) \(choice)") == true }
      }
      return Transcript.Field(parameter.name, shown ?? choices.first ?? parameter.plainValue(limit: action.limit))
    }
  }
}

extension Ledger {
  /// The desk actions that a condition waits for; none where words can make it hold.
  fileprivate func deeds(for condition: Condition) -> [String] {
    switch condition {
    case .done(let name), .justDone(let name): return holds(condition) ? [] : [name]
    case .any(let some):
      if some.contains(where: { allows([$0]) }) { return [] }
      return some.lazy.map { deeds(for: $0) }.first { $0.allSatisfy { way(to: $0) != nil } } ?? []
    default: return []
    }
  }

  /// The action after those that it needs first; nil when it is not the agent's, not permitted or cannot be done yet.
  package func way(to name: String) -> [String]? { way(to: name, after: []) }

  /// - Parameter asked: actions whose needs are being looked at, so that two that need one another are never done.
  private func way(to name: String, after asked: Set<String>) -> [String]? {
    guard !asked.contains(name), let action = scenario.action(name), action.kind != .notYours,
      holds(all: action.permittedWhen)
    else { return nil }
    var way: [String] = []
    for need in action.needs where !holds(need) {
      guard case .done(let first) = need, let before = self.way(to: first, after: asked.union([name])) else {
        return nil
      }
      way += before.filter { !way.contains($0) }
    }
    return way + [name]
  }
}

extension Samples {
  fileprivate var all: [(String, Quality)] {
    good.map { ($0, .good) } + weak.map { ($0.text, .weak($0.criterion)) } + wrong.map { ($0, .wrong) }
  }
}

extension String {
  /// A desk action stands in it, as typed.
  fileprivate func shows(_ action: String) -> Bool {
    utf8.indices.contains { utf8[$0] == UInt8(ascii: "/") && utf8[$0...].starts(with: action.utf8) }
  }
}

extension DeskAction.Parameter {
  fileprivate func plainValue(limit: Int?) -> String {
    switch kind {
    case .money: limit.map { Money.text($0) } ?? "10"
    case .number: "1"
    case .yesNo: "yes"
    case .date: "tomorrow"
    case .duration: "2 days"
    case .text, .article: name
    }
  }
}
