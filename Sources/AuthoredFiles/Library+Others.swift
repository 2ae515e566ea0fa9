import RapportModel

extension Library {
  /// The file of the standard moves, as it ships.
  package static let standardMovesPath = "data/standard-moves.yaml"

  /// The moves that ship with Rapport.
  package func standardMoves() -> Loaded<[Move]> {
    if let file = shipped[Self.standardMovesPath], let prepared = shipped[PreparedMoves.path],
      let moves = PreparedMoves.moves(prepared, file: file)
    {
      return Loaded([]) { moves }
    }
    return authoredStandardMoves()
  }

  /// The same, read from their file.
  package func authoredStandardMoves() -> Loaded<[Move]> {
    let path = Self.standardMovesPath
    guard let bytes = shipped[path] else {
      return Loaded([Diagnostic("no-such-file", "the standard moves are missing", file: path)]) { nil }
    }
    let outcome = CheckedFile.reading(bytes, file: "built in: \(path)", as: .moves)
    return Loaded(outcome.diagnostics) { outcome.file.map { Build.moves($0.tree.entries("moves")) } }
  }

  /// Names of a company's desk actions; none when there is no such company.
  package func actions(ofCompany id: String) -> Set<String> {
    guard let found = try? find(id, in: "companies/")?.get(),
      let file = CheckedFile.reading(found.bytes, file: found.name, as: .company).file
    else { return [] }
    return file.defined(.action)
  }

  /// The rubric in a file; the one that ships when no path is given, or the word "default".
  package func rubric(_ path: String? = nil) -> Loaded<Rubric> {
    guard let path, path != "default" else {
      let name = "data/default-rubric.yaml"
      guard let bytes = shipped[name] else {
        return Loaded([Diagnostic("no-such-file", "the default rubric is missing", file: name)]) { nil }
      }
      return rubric(bytes, file: "built in: \(name)")
    }
    switch Self.found(at: path) {
    case .failure(let mistake): return Loaded([mistake.diagnostic]) { nil }
    case .success(let found): return rubric(found.bytes, file: path)
    }
  }

  private func rubric(_ bytes: [UInt8], file: String) -> Loaded<Rubric> {
    let outcome = CheckedFile.reading(bytes, file: file, as: .rubric)
    return Loaded(outcome.diagnostics) {
      outcome.file.map { Build.rubric($0.tree, sha256: Self.sha256(ofFile: bytes)) }
    }
  }

  /// A journey by id or path, with its scenarios.
  package func journey(_ idOrPath: String) -> Loaded<Journey> {
    let found: Result<Found, Mistake>
    if Self.isPath(idOrPath) {
      found = Self.found(at: idOrPath)
    } else {
      found =
        find(idOrPath, in: "journeys/")
        ?? .failure(
          Mistake(
            Diagnostic(
              "unknown-journey", "there is no journey '\(idOrPath)'", file: idOrPath,
              notes: Suggestion.note(for: idOrPath, among: journeys().map(\.id)))))
    }
    switch found {
    case .failure(let mistake): return Loaded([mistake.diagnostic]) { nil }
    case .success(let found): return journey(found)
    }
  }

  private func journey(_ found: Found) -> Loaded<Journey> {
    let outcome = CheckedFile.reading(found.bytes, file: found.name, as: .journey)
    guard var file = outcome.file else { return Loaded(outcome.diagnostics) { nil } }
    let near = found.folder.map { ["\($0)/.."] } ?? []
    var diagnostics: [Diagnostic] = []
    var episodes: [Journey.Episode] = []
    for tree in file.tree.items("episodes") where tree.isMapping {
      guard let name = tree["scenario"], let id = name.text, !id.isEmpty else { continue }
      let loaded = loadScenario(id, besides: near).loaded
      if loaded.diagnostics.contains(where: { $0.code == "unknown-scenario" }) {
        file.unknown(
          StructureCheck.Reference(namespace: .scenario, name: id, use: .name, at: name.at),
          among: Set(scenarios().map(\.id)))
        continue
      }
      diagnostics += loaded.diagnostics
      guard let scenario = loaded.value else { continue }
      if let first = episodes.first?.scenario.persona, first.id != scenario.persona.id {
        file.note(
          "other-customer",
          "scenario '\(id)' has the persona '\(scenario.persona.id)', the first episode '\(first.id)'",
          at: name.at, notes: ["the episodes of a journey have the same customer"])
      }
      episodes.append(
        Journey.Episode(
          scenario: scenario, channel: tree.word("channel", scenario.channels[0]),
          daysSince: tree.textIfAny("after").flatMap { Amounts.days(in: $0) } ?? 0))
    }
    return Loaded(file.diagnostics + diagnostics) {
      Journey(
        id: found.id, title: file.tree.text("title"), teaches: file.tree.text("teaches"),
        settles: file.tree.number("settles", 20), episodes: episodes)
    }
  }
}
