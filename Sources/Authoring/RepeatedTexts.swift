import RapportModel
import Simulation

/// Looks for one good sample that is enough twice: said again where the conversation has come to, it earns as much as
/// anything that belongs there.
struct RepeatedTexts {
  private let setting: Setting
  private let arrivals: [String: Search.Candidate]

  /// - Parameter arrivals: the best conversation that came to each node.
  init(_ setting: Setting, arrivals: [String: Search.Candidate]) {
    self.setting = setting
    self.arrivals = arrivals
  }

  /// In file order.
  var found: [Exploration.RepeatedText] {
    setting.samples.filter { $0.placed.quality == .good }.compactMap { sample in
      guard let node = sample.placed.node, let start = arrivals[node]?.session,
        let open = start.openSamples(setting.read).first(where: { $0.text == sample.text })
      else { return nil }
      let again = nodes(where: sample.text, isEnoughAfter: start.after(open, setting.read(open.text)), at: node)
      guard !again.isEmpty else { return nil }
      return Exploration.RepeatedText(text: sample.text, position: sample.placed.position, nodes: [node] + again)
    }
  }

  /// On the way along the best of what belongs to each node.
  private func nodes(where text: String, isEnoughAfter first: Session, at node: String) -> [String] {
    var session = first
    var seen: Set<String> = [node]
    var nodes: [String] = []
    while session.outcome == nil, seen.insert(session.node.name).inserted, let best = best(in: session) {
      let again = grade(OpenSample(text, .good, deeds: best.sample.deeds), in: session)
      if let again, again.worth >= best.after.worth { nodes.append(session.node.name) }
      session = best.after.session
    }
    return nodes
  }

  /// The good sample of the node that earns most and leads on; the first of several.
  private func best(in session: Session) -> (sample: OpenSample, after: Search.Candidate)? {
    var best: (sample: OpenSample, after: Search.Candidate)?
    for sample in session.openSamples(setting.read) where sample.quality == .good {
      guard let after = grade(sample, in: session), after.worth > best?.after.worth ?? -1 else { continue }
      best = (sample, after)
    }
    return best
  }

  /// What comes of it; nil where it leads nowhere.
  private func grade(_ sample: OpenSample, in session: Session) -> Search.Candidate? {
    let after = session.after(sample, setting.read(sample.text))
    guard after.node.name != session.node.name, after.node.ends != .customerWithdrew else { return nil }
    return Search.Candidate(session: after, card: setting.card(after.transcript))
  }
}
