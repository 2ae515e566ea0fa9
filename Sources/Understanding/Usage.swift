/// Which words of content the examples of a move deny, and which they don't.
struct Usage: Sendable {
  private var plain: Set<Key> = []
  private var denied: Set<Key> = []

  init(_ examples: [Core]) {
    for core in examples {
      for word in core.words where word.isContent {
        if word.status.contains(.negated) { denied.insert(word.concept) } else { plain.insert(word.concept) }
      }
    }
  }

  /// A word that every example uses one way is used the other way: whichever example is nearest, the move is not made.
  func isContradicted(by core: Core) -> Bool {
    core.words.contains { word in
      guard word.isContent, word.isTelling else { return false }
      let isPlain = plain.contains(word.concept)
      let isDenied = denied.contains(word.concept)
      return isPlain != isDenied && isDenied != word.status.contains(.negated)
    }
  }
}
