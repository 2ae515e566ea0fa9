/// A place in a file.
package struct SourcePosition: Sendable, Hashable, Comparable {
  /// From 1.
  package var line: Int
  /// From 1, in Unicode scalars.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// How bad it is.
package enum Severity: String, Sendable, Comparable {
  case note, warning, error

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// A mistake in an author's file: what is wrong, where, and what to write instead.
///
/// Messages are lower case, without a full stop, with the author's words in quotes.
package struct Diagnostic: Sendable, Hashable {
  /// Something that helps: "did you mean 'greet'?", "first defined here".
  package struct Note: Sendable, Hashable {
    package var message: String
    package var file: String?
    package var position: SourcePosition?

    package init(_ message: String, file: String? = nil, at position: SourcePosition? = nil) {
      self.message = message
      self.file = file
      self.position = position
    }
  }

  /// A stable word for the kind of mistake, as in `Documentation/Diagnostics.md`: "unknown-key".
  package var code: String
  package var severity: Severity
  package var message: String
  /// The file as the user named it.
  package var file: String
  /// Nil when the whole file is meant.
  package var position: SourcePosition?
  package var notes: [Note]

  package init(
    _ code: String, _ severity: Severity = .error, _ message: String, file: String,
    at position: SourcePosition? = nil, notes: [Note] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.file = file
    self.position = position
    self.notes = notes
  }
}

extension Diagnostic: Comparable {
  /// By file, then place, then code: the order in which they are shown.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    let start = SourcePosition(line: 0, column: 0)
    return (a.file, a.position ?? start, a.code, a.message) < (b.file, b.position ?? start, b.code, b.message)
  }
}
