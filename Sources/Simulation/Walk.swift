import RapportModel

/// Finds a way through a scenario along its samples: a beam search, small and always the same.
package struct Walk {
  /// What a reply does.
  private let read: (String) -> Reading
  /// What a conversation is worth so far; the largest wins.
  private let worth: (Transcript) -> Int
  /// How many conversations are followed at a time.
  private let width: Int

  package init(width: Int = 10, read: @escaping (String) -> Reading, worth: @escaping (Transcript) -> Int) {
    self.width = width
    self.read = read
    self.worth = worth
  }

  /// Which samples a walk takes, and whether it does more at the desk than they ask for.
  package enum Manner: Sendable {
    /// Good ones, and what goals and needs call for.
    case good
    /// Weak ones, or wrong ones where there are none, and nothing at the desk.
    case weak
  }

  /// The conversation of most worth that comes to its end within a number of replies; when none does, the agent ends
  /// the best of the longest.
  ///
  /// - Parameter start: not yet begun.
  package func from(_ start: Session, _ manner: Manner, atMost replies: Int) -> Session {
    var start = start
    _ = start.begin()
    var open = [start]
    var longest = start
    var ended: [Session] = []
    for _ in 0..<replies where !open.isEmpty {
      let next = open.flatMap { steps(from: $0, manner) }
      ended += next.filter { $0.outcome != nil }
      open = best(width, of: next.filter { $0.outcome == nil })
      longest = open.first ?? longest
    }
    if let best = best(1, of: ended).first { return best }
    _ = longest.advance(.leave)
    return longest
  }

  private func best(_ count: Int, of sessions: [Session]) -> [Session] {
    let ranked = sessions.enumerated().map { (place: $0, worth: worth($1.transcript), session: $1) }
      .sorted { ($1.worth, $0.place) < ($0.worth, $1.place) }
    return ranked.prefix(count).map(\.session)
  }

  /// One reply further, in each of the ways there are.
  private func steps(from session: Session, _ manner: Manner) -> [Session] {
    let said = Set(session.replies.map(\.text))
    let samples = session.openSamples(read).filter { !said.contains($0.text) }
    switch manner {
    case .good:
      let good = samples.filter { $0.quality == .good }
      return (good.isEmpty ? samples.filter(\.quality.isWeak) : good).flatMap { sample in
        var further = sample
        further.deeds = session.usefulDeeds(beside: sample.deeds)
        return [sample, further].map { session.after($0, read($0.text)) }
      }
    case .weak:
      let weak = samples.filter { $0.quality.isWeak && $0.deeds.isEmpty }
      let taken = weak.isEmpty ? samples.filter { $0.quality == .wrong } : weak
      return taken.map { sample in
        session.after(OpenSample(sample.text, sample.quality), read(sample.text))
      }
    }
  }
}

extension Session {
  /// Actions that tell the agent something, or that goals, needs and this customer call for, after those given.
  package func usefulDeeds(beside deeds: [String]) -> [String] {
    let telling = scenario.actions.filter { !$0.reveals.isEmpty && $0.kind == .routine }.map(\.name)
    let conditions =
      scenario.goals.flatMap(\.conditions) + scenario.needs.flatMap(\.metBy) + scenario.personal.flatMap(\.fits)
    var all: [String] = []
    for name in telling + deeds + conditions.flatMap(\.actions) where ledger.done[name] == nil {
      for step in ledger.way(to: name) ?? [] where !all.contains(step) { all.append(step) }
    }
    return all
  }
}

extension Condition {
  /// The desk actions that make it hold; of alternatives the first one's.
  fileprivate var actions: [String] {
    switch self {
    case .done(let name), .justDone(let name): [name]
    case .any(let some): some.lazy.map(\.actions).first { !$0.isEmpty } ?? []
    default: []
    }
  }
}
