/// Which words of content the examples of a move deny, which they don't, and which deeds are the customer's, by the
/// words' numbers.
struct Usage: Sendable {
  private var plain = NumberSet()
  private var denied = NumberSet()
  private var customers = NumberSet()
  private var speakers = NumberSet()

  mutating func add(_ concept: Int, isDenied: Bool, by actor: Actor) {
    if isDenied { denied.insert(concept) } else { plain.insert(concept) }
    switch actor {
    case .speaker: speakers.insert(concept)
    case .customer: customers.insert(concept)
    case .open: break
    }
  }

  /// The examples tell of the deed as the speaker's, and never as the customer's.
  func isTheSpeakers(_ concept: Int) -> Bool { speakers.contains(concept) && !customers.contains(concept) }

  /// The examples use the word, and only the other way.
  func isContradicted(by concept: Int, isDenied: Bool) -> Bool {
    isDenied
      ? plain.contains(concept) && !denied.contains(concept) : denied.contains(concept) && !plain.contains(concept)
  }
}

/// Small numbers, a bit each.
private struct NumberSet: Sendable {
  private var bits: [UInt64] = []

  mutating func insert(_ number: Int) {
    while bits.count <= number / 64 { bits.append(0) }
    bits[number / 64] |= 1 << UInt64(number % 64)
  }

  func contains(_ number: Int) -> Bool {
    number / 64 < bits.count && bits[number / 64] >> UInt64(number % 64) & 1 == 1
  }
}
