import RapportModel

extension Diagnostic {
  /// An error.
  init(
    _ code: String, _ message: String, file: String, at position: SourcePosition? = nil, notes: [Note] = []
  ) {
    self.init(code, .error, message, file: file, at: position, notes: notes)
  }
}
