import RapportModel

/// Where a session is kept while it is played.
package struct Keeping {
  /// A verdict that the trainee thinks is wrong, for the trainer.
  package struct Dispute: Sendable, Hashable {
    package var text: String
    /// The agent's reply that it is about: its index among the transcript's turns, from 0.
    package var turn: Int?
    /// What was understood in that reply: names of moves and facts, in text order.
    package var understood: [String]
  }

  /// What people are told; nil when nothing is kept on disk.
  package var path: String?
  /// Writes what the transcript holds and the disk does not yet; called after every event, before the customer's
  /// answer is shown. After a failure it is called again with all that is missing.
  package var keep: (Transcript) throws -> Void
  package var dispute: (Dispute) throws -> Void
  /// Writes the whole conversation to a file that the trainee names.
  package var save: (Transcript, String) throws -> Void

  package init(
    path: String?, keep: @escaping (Transcript) throws -> Void, dispute: @escaping (Dispute) throws -> Void,
    save: @escaping (Transcript, String) throws -> Void
  ) {
    self.path = path
    self.keep = keep
    self.dispute = dispute
    self.save = save
  }
}
