/// Where conversations have been.
struct Footprints: Sendable {
  /// Nodes and branches.
  var reached: Set<String> = []
  var taken: Set<String> = []
  /// Nodes from which a reply was tried, and those from which one led to another node.
  var tried: Set<String> = []
  var left: Set<String> = []

  mutating func formUnion(_ other: Footprints) {
    reached.formUnion(other.reached)
    taken.formUnion(other.taken)
    tried.formUnion(other.tried)
    left.formUnion(other.left)
  }

  func isDeadEnd(_ node: String) -> Bool { tried.contains(node) && !left.contains(node) }
}
