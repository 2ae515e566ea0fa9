import RapportModel

extension Library {
  /// What `rapport test` runs.
  package enum TestFile: Sendable, Hashable {
    /// A scenario with its samples, by id or path.
    case scenario(String)
    /// By path.
    case conversation(String)
  }

  /// The scenarios and conversations among the files at a path; what is neither a file nor a folder is taken for the
  /// id of a scenario.
  package func testFiles(at path: String) -> [TestFile] {
    guard FileReading.isFolder(path) else {
      guard Self.kind(of: path) == .conversation else { return [.scenario(path)] }
      return [.conversation(Self.isPath(path) ? path : "./\(path)")]
    }
    return authoredFiles(at: path).compactMap { file in
      switch Self.kind(of: file) {
      case .scenario: .scenario(file)
      case .conversation: .conversation(file)
      default: nil
      }
    }
  }

  private static func kind(of path: String) -> KeyTable.FileKind? {
    guard case .success(let bytes) = FileReading.bytes(of: path) else { return nil }
    return CheckedFile.reading(bytes, file: path, as: nil).file?.kind
  }

  /// A conversation by path, or by its name as `conversations/NAME.yaml` beside the scenarios.
  package func conversation(_ nameOrPath: String) -> Loaded<ConversationScript> {
    let found = Self.isPath(nameOrPath) ? Self.found(at: nameOrPath) : find(nameOrPath, in: "conversations/")
    switch found {
    case .success(let found)?: return conversation(found)
    case .failure(let mistake)?: return Loaded([mistake.diagnostic]) { nil }
    case nil:
      return Loaded([
        Diagnostic("unknown-conversation", "there is no conversation '\(nameOrPath)'", file: nameOrPath)
      ]) { nil }
    }
  }

  /// The conversation of that name beside another.
  package func conversation(_ name: String, besides script: ConversationScript) -> Loaded<ConversationScript> {
    let path = Self.path(of: name, besides: script.file)
    return conversation(FileReading.exists(path) ? path : name)
  }

  private static func path(of name: String, besides file: String) -> String {
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "./"
    return "\(folder)\(name).yaml"
  }

  private func conversation(_ found: Found) -> Loaded<ConversationScript> {
    let outcome = CheckedFile.reading(found.bytes, file: found.name, as: .conversation)
    guard var file = outcome.file else { return Loaded(outcome.diagnostics) { nil } }
    let (scenario, others) = scenario(of: &file, besides: found)
    if let scenario { Rules.conversation(&file, of: scenario) }
    noteMissingRivals(&file)
    return Loaded(file.diagnostics + others) {
      scenario.map { Build.conversation(file.tree, id: found.id, scenario: $0, file: found.name) }
    }
  }

  /// With its variant; nil, and said, when there is none. Beside it what is wrong in the scenario's own files.
  private func scenario(of file: inout CheckedFile, besides found: Found) -> (Scenario?, [Diagnostic]) {
    guard let name = file.tree["scenario"], let id = name.text, !id.isEmpty else { return (nil, []) }
    let loaded = loadScenario(id, besides: found.folder.map { [$0, "\($0)/.."] } ?? []).loaded
    if loaded.diagnostics.contains(where: { $0.code == "unknown-scenario" }) {
      file.unknown(
        StructureCheck.Reference(namespace: .scenario, name: id, use: .name, at: name.at),
        among: Set(scenarios().map(\.id)))
      return (nil, [])
    }
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    guard let scenario = loaded.value, let variant = file.tree["variant"], let text = variant.text else {
      return (loaded.value, errors)
    }
    guard let applied = scenario.applying(variant: text) else {
      file.unknown(
        StructureCheck.Reference(namespace: .variant, name: text, use: .name, at: variant.at),
        among: Set(scenario.variants.map(\.name)))
      return (nil, errors)
    }
    return (applied, errors)
  }

  /// What it is to be better than stands beside it.
  private func noteMissingRivals(_ file: inout CheckedFile) {
    for reference in file.references where reference.namespace == .conversation {
      let path = Self.path(of: reference.name, besides: file.file)
      guard !FileReading.exists(path), find(reference.name, in: "conversations/") == nil else { continue }
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      file.unknown(reference, among: FileReading.names(in: folder).map { String($0.dropLast(5)) })
    }
  }
}
