/// Which words of content the examples of a move deny, and which they don't, by the words' numbers.
struct Usage: Sendable {
  private var plain: Set<Int> = []
  private var denied: Set<Int> = []

  mutating func add(_ concept: Int, isDenied: Bool) {
    if isDenied { denied.insert(concept) } else { plain.insert(concept) }
  }

  /// The examples use the word, and only the other way.
  func isContradicted(by concept: Int, isDenied: Bool) -> Bool {
    isDenied
      ? plain.contains(concept) && !denied.contains(concept) : denied.contains(concept) && !plain.contains(concept)
  }
}
