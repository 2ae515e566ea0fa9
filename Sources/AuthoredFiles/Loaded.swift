import RapportModel

/// What a file holds, and everything that is wrong with it.
package struct Loaded<Value: Sendable>: Sendable {
  /// Nil if and only if there is an error among the diagnostics.
  package let value: Value?
  /// Sorted by file and place.
  package let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic], value: () -> Value?) {
    let hasError = diagnostics.contains { $0.severity == .error }
    let value = hasError ? nil : value()
    precondition(hasError || value != nil, "nothing was loaded and nobody said why")
    self.value = value
    self.diagnostics = Array(Set(diagnostics)).sorted()
  }
}
