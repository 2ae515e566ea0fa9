import RapportModel
import Simulation

/// Replies of different quality to choose from at one moment: three or four, in an order that the seed chooses.
struct Candidates {
  let all: [OpenSample]
  /// The one to choose; nil where the author gives no good reply.
  let best: OpenSample?

  init(session: Session, coaching: Coaching) {
    var random = SplitMix64(seed: session.seed &+ UInt64(session.replies.count))
    let said = Set(session.replies.map(\.text))
    let open = session.openSamples(coaching.read).filter { !said.contains($0.text) }
    let good = open.filter { $0.quality == .good }
    best = good.first(where: \.deeds.isEmpty) ?? good.first
    var chosen = [best, good.first { !$0.deeds.isEmpty }].compactMap(\.self)
    if chosen.count == 2, chosen[0] == chosen[1] { chosen.removeLast() }
    let weak = open.filter { $0.quality.isWeak && $0.deeds.isEmpty }
    chosen += random.drawn(weak, atMost: 2)
    let wrong = open.filter { $0.quality == .wrong && session.leadsNowhere($0, coaching.read) }
    chosen += random.drawn(wrong, atMost: 1)
    for move in Self.harmful where chosen.count < 3 {
      let example = coaching.standard.first { $0.name == move }?.examples.first
      if let example, !said.contains(example) { chosen.append(OpenSample(example, .wrong)) }
    }
    all = random.drawn(Array(chosen.prefix(4)), atMost: 4)
  }

  /// Standard moves whose examples stand in where the author gives too few replies.
  private static let harmful = ["hollow-script", "policy-wall", "dismisses"]
}

extension SplitMix64 {
  /// Some of the elements, in a drawn order.
  fileprivate mutating func drawn<Element>(_ elements: [Element], atMost count: Int) -> [Element] {
    var rest = elements
    var drawn: [Element] = []
    while drawn.count < count, !rest.isEmpty { drawn.append(rest.remove(at: index(below: rest.count))) }
    return drawn
  }
}

extension Session {
  /// What must not take one branch may be a fair answer for another; this one lifts no mood and takes no good branch.
  fileprivate func leadsNowhere(_ sample: OpenSample, _ read: (String) -> Reading) -> Bool {
    let after = after(sample, read(sample.text))
    let isBetter = Mood.Scale.allCases.contains { after.mood[$0] > mood[$0] }
    let good = node.reactions.indices.filter { !node.reactions[$0].samples.good.isEmpty }
    return !isBetter && !good.contains { after.lastReaction == "\(node.name)/\($0 + 1)" }
  }
}
