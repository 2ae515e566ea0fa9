import Bytes
import RapportModel

extension Library {
  /// What was found in files.
  package struct Checked: Sendable {
    /// Sorted, each mistake once.
    package var diagnostics: [Diagnostic]
    /// The scenarios among the files that can be played, in the order of the files.
    package var scenarios: [String]
  }

  /// Everything that is wrong with authored files of any kind, by their `format`.
  ///
  /// A scenario is checked with its company and persona, and linted when it has no errors; a journey with its
  /// scenarios. What several files share is read once.
  package func check(_ paths: [String]) -> Checked {
    var shared = SharedFiles()
    var found: Set<Diagnostic> = []
    var scenarios: [String] = []
    for path in paths { found.formUnion(check(path, sharing: &shared, noting: &scenarios)) }
    return Checked(diagnostics: found.sorted(), scenarios: scenarios)
  }

  private func check(
    _ path: String, sharing shared: inout SharedFiles, noting scenarios: inout [String]
  ) -> [Diagnostic] {
    let found: Found
    switch Self.found(at: path) {
    case .failure(let mistake): return [mistake.diagnostic]
    case .success(let read): found = read
    }
    let outcome = CheckedFile.reading(found.bytes, file: path, as: nil)
    guard var file = outcome.file else { return outcome.diagnostics }
    switch file.kind {
    case .scenario:
      let scenario = load(found, readAs: outcome, sharing: &shared)
      if scenario.loaded.value != nil { scenarios.append(path) }
      return scenario.loaded.diagnostics + lint(scenario, standard: shared.standardMoves(of: self))
    // A bare name that ends otherwise than in ".yaml" is taken as a path, since it was found as one.
    case .journey:
      let path = Self.isPath(path) ? path : "./\(path)"
      return journey(path).diagnostics.map { $0.renamed(to: found.name) }
    case .company, .persona, .rubric, .drill:
      warnOfOtherMoves(&file, standard: shared.standardMoves(of: self))
      return file.diagnostics
    case .conversation:
      let path = Self.isPath(path) ? path : "./\(path)"
      return conversation(path).diagnostics.map { $0.renamed(to: found.name) }
    case .moves, .project: return file.diagnostics
    }
  }

  /// Whether the file at a path says that it is a journey, whatever its mistakes.
  package func isJourney(at path: String) -> Bool {
    guard case .success(let bytes) = FileReading.bytes(of: path) else { return false }
    return CheckedFile.reading(bytes, file: path, as: nil).file?.kind == .journey
  }

  /// The scenarios among the files at a path; what is neither a file nor a folder is taken for an id.
  package func scenarioFiles(at path: String) -> [String] {
    guard FileReading.isFolder(path) else { return [path] }
    return authoredFiles(at: path).filter { file in
      guard case .success(let bytes) = FileReading.bytes(of: file) else { return false }
      return CheckedFile.reading(bytes, file: file, as: nil).file?.kind == .scenario
    }
  }

  /// The file itself, or every ".yaml" file in the folder and the folders below it, sorted.
  package func authoredFiles(at path: String) -> [String] {
    FileReading.isFolder(path) ? Self.files(in: path, depth: 0) : [path]
  }

  /// Deeper folders than these hold no scenarios, and a link may lead back up.
  private static let deepest = 8

  private static func files(in folder: String, depth: Int) -> [String] {
    let folder = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
    let files = FileReading.names(in: folder).map { "\(folder)/\($0)" }
    guard depth < deepest else { return files }
    return files + FileReading.folders(in: folder).flatMap { Self.files(in: "\(folder)/\($0)", depth: depth + 1) }
  }

  func lint(_ scenario: LoadedScenario, standard: [Move]) -> [Diagnostic] {
    guard let value = scenario.loaded.value, let file = scenario.file else { return [] }
    let own = Lint(scenario: value, file: file, standard: standard).diagnostics
    return own + (scenario.company.map { misspelt(in: $0, for: file) } ?? [])
  }

  /// A company names facts that only some of its scenarios have; one that differs by a letter from a scenario's, which
  /// the company never names, was meant for it.
  private func misspelt(in company: CheckedFile, for scenario: CheckedFile) -> [Diagnostic] {
    let facts = scenario.defined(.fact)
    let named = company.references.filter { $0.namespace == .fact }
    let known = facts.subtracting(named.map(\.name))
    return named.compactMap { reference in
      guard !facts.contains(reference.name), !["customer", "company", "fact"].contains(reference.name),
        let best = known.sorted().nearest(to: reference.name)
      else { return nil }
      return Diagnostic(
        "not-in-scenario", .warning, "no fact of a scenario is called '\(reference.name)'", file: company.file,
        at: reference.at, notes: [.init("did you mean '\(best)', as in \(scenario.file)?")])
    }
  }

  /// What several scenarios share should not rest on a move that only one of them has.
  func warnOfOtherMoves(_ file: inout CheckedFile, standard: [Move]) {
    let known = Set(standard.map(\.name))
    guard !known.isEmpty else { return }
    for reference in file.references where reference.namespace == .move && !known.contains(reference.name) {
      file.warn(
        "not-standard", "'\(reference.name)' is no standard move, and only holds in scenarios that define it",
        at: reference.at, notes: known.nearest(to: reference.name).map { [.init("did you mean '\($0)'?")] } ?? [])
    }
  }

  static func sha256(ofFile bytes: [UInt8]) -> String { SHA256.hex(of: bytes) }
}

extension Diagnostic {
  /// The file as the user named it.
  fileprivate func renamed(to path: String) -> Diagnostic {
    guard file == "./\(path)" else { return self }
    var renamed = self
    renamed.file = path
    return renamed
  }
}
