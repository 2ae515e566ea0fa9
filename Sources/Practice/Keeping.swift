import RapportModel

/// Where a session is kept while it is played.
package struct Keeping {
  /// What people are told; nil when nothing is kept on disk.
  package var path: String?
  /// Writes what the transcript holds and the disk does not yet; called after every event, before the customer's
  /// answer is shown. After a failure it is called again with all that is missing.
  package var keep: (Transcript) throws -> Void
  /// Writes the whole conversation to a file that the trainee names.
  package var save: (Transcript, String) throws -> Void

  package init(
    path: String?, keep: @escaping (Transcript) throws -> Void, save: @escaping (Transcript, String) throws -> Void
  ) {
    self.path = path
    self.keep = keep
    self.save = save
  }
}
