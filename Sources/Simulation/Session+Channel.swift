import RapportModel

extension Session {
  /// The desk action that takes a talk by social into direct messages.
  package static let privateAction = "private"

  /// Whether everybody reads along: by social, until the desk action `private` is done.
  package var isPublic: Bool { channel == .social && state.ledger.done[Self.privateAction] == nil }

  /// Who reads a message; nil in channels where it is the customer alone.
  var visibility: Turn.Visibility? {
    guard channel == .social else { return nil }
    return isPublic ? .public : .private
  }

  /// Whether the customer would say it here.
  func mayBeSaid(_ fact: Fact) -> Bool { !(isPublic && fact.level == .neverInThisChannel) }
}
