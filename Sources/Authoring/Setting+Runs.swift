import RapportModel
import Simulation

extension Setting {
  /// A golden run, played and graded, and where it went; what cannot be said or done is passed over.
  func played(_ script: ConversationScript) -> (candidate: Search.Candidate, footprints: Footprints) {
    var session = start.begunAnew(seed: script.seed, channel: script.channel)
    var footprints = Footprints()
    footprints.reached.insert(session.node.name)
    for line in script.says where session.outcome == nil {
      guard let input = try? Input(line.text, in: scenario, read: read) else { continue }
      if case .silence(let seconds) = input, let branch = session.reaction(toWaiting: session.silence + seconds) {
        footprints.taken.insert(branch)
      }
      _ = session.advance(input)
      footprints.reached.insert(session.node.name)
    }
    _ = session.abandon()
    let turns = session.transcript.turns
    footprints.taken.formUnion(turns.compactMap { $0.understood?.reaction })
    return (graded(session, name: script.id), footprints)
  }
}
