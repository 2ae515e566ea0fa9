import RapportModel

extension Library {
  /// Drills as `drills/ID.yaml` beside the scenarios.
  package func drills() -> [Entry] { entries(in: "drills/") }

  /// A drill by id or path.
  package func drill(_ idOrPath: String) -> Loaded<Drill> {
    let found: Result<Found, Mistake>
    if Self.isPath(idOrPath) {
      found = Self.found(at: idOrPath)
    } else {
      found =
        find(idOrPath, in: "drills/")
        ?? .failure(
          Mistake(
            Diagnostic(
              "unknown-drill", "there is no drill '\(idOrPath)'", file: idOrPath,
              notes: Suggestion.note(for: idOrPath, among: drills().map(\.id)))))
    }
    switch found {
    case .failure(let mistake): return Loaded([mistake.diagnostic]) { nil }
    case .success(let found):
      let outcome = CheckedFile.reading(found.bytes, file: found.name, as: .drill)
      return Loaded(outcome.diagnostics) { outcome.file.map { Build.drill($0.tree, id: found.id) } }
    }
  }
}
