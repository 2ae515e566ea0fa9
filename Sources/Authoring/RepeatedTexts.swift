import RapportModel
import Simulation

/// Looks for one good sample that is enough twice: best where it belongs, and said again at a later node of the same
/// conversation it earns as much as anything that belongs there.
///
/// Every conversation that the search follows counts. What is best at two nodes of different conversations is no
/// finding: two ways to the same moment may well call for the same words, and nobody gets through by them.
struct RepeatedTexts {
  /// A text that was best before, at a node where it could be said again.
  private struct Place: Hashable {
    var text: String
    /// Where it was best.
    var own: String
    var node: String
  }

  /// The best conversation that comes there, and the best reply to it; nil where there is no other.
  private struct Chance {
    var conversation: Search.Candidate
    var best: Search.Child?
  }

  private var chances: [Place: Chance] = [:]

  /// Takes in a conversation and all that could be said next; notes in the best of it that it was. Where nothing earns
  /// anything, nothing is best.
  mutating func note(_ conversation: Search.Candidate, _ children: [Search.Child]) {
    let node = conversation.session.node.name
    let good = children.filter { $0.sample?.quality == .good && $0.after.leadsOn(from: node) }
    let best = good.max { $0.after.worth < $1.after.worth }
    if let best, best.after.worth <= conversation.worth { return }
    for (text, own) in conversation.best where own != node {
      let place = Place(text: text, own: own, node: node)
      if conversation.worth > chances[place]?.conversation.worth ?? -1 {
        chances[place] = Chance(conversation: conversation, best: best)
      }
    }
    for child in good where child.after.worth == best?.after.worth {
      if let text = child.sample?.text { child.after.best[text] = node }
    }
  }

  /// In file order.
  func found(in setting: Setting) -> [Exploration.RepeatedText] {
    let enough = Set(chances.filter { isEnough($0.key, $0.value, setting) }.keys)
    return setting.samples.compactMap { sample in
      guard let own = sample.placed.node, sample.placed.quality == .good else { return nil }
      let again = setting.scenario.nodes.map(\.name).filter { node in
        enough.contains(Place(text: sample.text, own: own, node: node))
      }
      guard !again.isEmpty else { return nil }
      return Exploration.RepeatedText(text: sample.text, position: sample.placed.position, nodes: [own] + again)
    }
  }

  /// With the same done at the desk as for the best. Where there is no other, the author has to have written it there,
  /// too.
  private func isEnough(_ place: Place, _ chance: Chance, _ setting: Setting) -> Bool {
    let (earlier, text) = (chance.conversation, place.text)
    guard chance.best != nil || setting.isGood(text, at: place.node) else { return false }
    let again = OpenSample(text, .good, deeds: chance.best?.sample?.deeds ?? [])
    let after = setting.graded(earlier.session.after(again, setting.read(text)), after: earlier.read)
    return after.leadsOn(from: place.node) && after.worth >= chance.best?.after.worth ?? .min
  }
}

extension Setting {
  fileprivate func isGood(_ text: String, at node: String) -> Bool {
    samples.contains { $0.text == text && $0.placed.node == node && $0.placed.quality == .good }
  }
}

extension Search.Candidate {
  fileprivate func leadsOn(from node: String) -> Bool {
    session.node.name != node && session.node.ends != .customerWithdrew
  }
}
