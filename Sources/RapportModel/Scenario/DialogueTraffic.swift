/// What sessions did in a dialogue: where they came, what they took and where they broke off.
package struct DialogueTraffic: Sendable, Hashable {
  package private(set) var sessions = 0
  private var arrivals: [String: Int] = [:]
  private var taken: [String: Int] = [:]
  private var unmatched: [String: Int] = [:]
  private var brokenOff: [String: Int] = [:]

  /// - Parameter transcripts: sessions with one version of a scenario. What was taken back does not count.
  package init(_ transcripts: [Transcript]) {
    for transcript in transcripts { note(transcript) }
  }

  /// How many sessions came to a node.
  package func arrivals(at node: String) -> Int { arrivals[node, default: 0] }

  /// How many sessions took a branch, as "pressed/3" or "anywhere/1".
  package func sessions(taking branch: String) -> Int { taken[branch, default: 0] }

  /// How many replies at a node were not understood, or understood and not answered by a branch.
  package func unmatched(at node: String) -> Int { unmatched[node, default: 0] }

  /// How many sessions stopped at a node without an end.
  package func brokenOff(at node: String) -> Int { brokenOff[node, default: 0] }

  private mutating func note(_ transcript: Transcript) {
    sessions += 1
    var nodes: Set<String> = []
    var branches: Set<String> = []
    var node = ""
    for turn in transcript.turns where !turn.isUndone {
      node = turn.node ?? node
      nodes.insert(node)
      if let reaction = turn.understood?.reaction {
        if reaction.contains("/") { branches.insert(reaction) }
        if MinedReply.Cause(answeredBy: reaction) != nil { unmatched[node, default: 0] += 1 }
      }
    }
    for node in nodes { arrivals[node, default: 0] += 1 }
    for branch in branches { taken[branch, default: 0] += 1 }
    if [nil, .abandoned].contains(transcript.ended) { brokenOff[node, default: 0] += 1 }
  }
}
