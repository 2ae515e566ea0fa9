/// What a customer can do in a sentence.
package enum CustomerAct: Int, CaseIterable, Sendable {
  /// Shows anger, annoyance or contempt.
  case anger
  /// Shows worry, sadness, disappointment or helplessness.
  case distress
  /// Says that something is solved, understood or accepted.
  case settled
  /// Says that something is not solved, not understood or not accepted.
  case unsettled
  /// Complains of what happened to them.
  case complains
  /// Blames or challenges the company or its people.
  case reproach
  /// Says or shows that it works, has come or is over, or that they are content with it.
  case solved
  /// Sounds pleased, thankful or accepting, and means the opposite.
  case scorns
  /// Leaves without help: goes elsewhere, does it themselves, turns to a bank or a court.
  case leaves

  /// Where the weights ship.
  static let path = "data/customer-weights.bin"
}
