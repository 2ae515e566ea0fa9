import RapportModel

extension Library {
  /// A scenario by id or path (a path has a "/" or ends in ".yaml").
  package func scenario(_ idOrPath: String) -> Loaded<Scenario> {
    loadScenario(idOrPath, besides: []).loaded
  }

  /// A scenario with the file it came from, for lint.
  struct LoadedScenario {
    var loaded: Loaded<Scenario>
    var file: CheckedFile?
    var company: CheckedFile?
  }

  func loadScenario(_ idOrPath: String, besides near: [String]) -> LoadedScenario {
    switch locate(idOrPath, besides: near) {
    case .failure(let mistake): LoadedScenario(loaded: Loaded([mistake.diagnostic]) { nil }, file: nil)
    case .success(let (found, notes)): load(found, notes: notes)
    }
  }

  private func load(_ found: Found, notes: [Diagnostic]) -> LoadedScenario {
    var shared = SharedFiles()
    let outcome = CheckedFile.reading(found.bytes, file: found.name, as: .scenario)
    return load(found, readAs: outcome, notes: notes, sharing: &shared)
  }

  private func locate(_ idOrPath: String, besides near: [String]) -> Result<(Found, [Diagnostic]), Mistake> {
    if Self.isPath(idOrPath) { return Self.found(at: idOrPath).map { ($0, []) } }
    if let found = find(idOrPath, in: "", besides: near) { return found.map { ($0, []) } }
    if let (id, found) = formerly(idOrPath) {
      let note = Diagnostic(
        "former-id", .note, "scenario '\(idOrPath)' is now called '\(id)'", file: found.name, notes: [])
      return .success((found, [note]))
    }
    return .failure(
      Mistake(
        Diagnostic(
          "unknown-scenario", "there is no scenario '\(idOrPath)'", file: idOrPath,
          notes: Suggestion.note(for: idOrPath, among: scenarios().map(\.id)))))
  }

  /// The scenario that lists the id under `was`.
  private func formerly(_ id: String) -> (String, Found)? {
    for entry in scenarios() {
      guard let found = try? find(entry.id, in: "")?.get(),
        let file = CheckedFile.reading(found.bytes, file: found.name, as: .scenario).file,
        file.tree.texts("was").contains(id)
      else { continue }
      return (entry.id, found)
    }
    return nil
  }

  /// - Parameter outcome: the file, which has been read.
  func load(
    _ found: Found, readAs outcome: CheckedFile.Outcome, notes: [Diagnostic] = [], sharing shared: inout SharedFiles
  ) -> LoadedScenario {
    guard var file = outcome.file else {
      return LoadedScenario(loaded: Loaded(notes + outcome.diagnostics) { nil }, file: nil)
    }
    let company = part(.company, of: &file, besides: found, sharing: &shared)
    let persona = part(.persona, of: &file, besides: found, sharing: &shared)
    let standard = Set(shared.standardMoves(of: self).map(\.name))
    Resolve(company: company?.file, standardMoves: standard).apply(to: &file)
    if !StructureCheck.isName(found.id) {
      file.diagnostics.append(
        Diagnostic(
          "bad-file-name", .warning, "'\(found.id).yaml' gives no id", file: file.file,
          notes: [.init("name the file with lower-case letters, digits and hyphens")]))
    }
    let all =
      notes + file.diagnostics + (company?.file?.diagnostics ?? company?.diagnostics ?? [])
      + (persona?.file?.diagnostics ?? persona?.diagnostics ?? [])
    let loaded = Loaded<Scenario>(all) {
      guard let company, let persona, let companyFile = company.file, let personaFile = persona.file else {
        return nil
      }
      return Build.scenario(
        file.tree, id: found.id, company: Build.company(companyFile.tree, id: company.id),
        persona: Build.persona(personaFile.tree, id: persona.id),
        sha256: Self.sha256(of: [found.bytes, company.bytes, persona.bytes]))
    }
    return LoadedScenario(loaded: loaded, file: file, company: company?.file)
  }

  private func part(
    _ kind: KeyTable.FileKind, of file: inout CheckedFile, besides found: Found, sharing shared: inout SharedFiles
  ) -> SharedFiles.Part? {
    guard let value = file.tree[kind.rawValue], let id = value.text, !id.isEmpty else { return nil }
    var mistakes: [Diagnostic] = []
    let part = shared.part([kind.rawValue, id, found.folder ?? ""]) {
      read(id, as: kind, besides: found, &mistakes)
    }
    file.diagnostics += mistakes
    if part != nil || !mistakes.isEmpty { return part }
    let folder = Self.subfolder(of: kind)
    let reference = StructureCheck.Reference(
      namespace: kind == .company ? .company : .persona, name: id, use: .name, at: value.at)
    let known =
      entries(in: folder).map(\.id)
      + (found.folder.map { FileReading.names(in: "\($0)/\(folder)") } ?? []).map { String($0.dropLast(5)) }
    file.unknown(reference, among: Set(known))
    file.diagnostics[file.diagnostics.count - 1].notes.append(
      .init("it is looked for as '\(folder)\(StructureCheck.short(id)).yaml'"))
    return nil
  }

  /// Nil when there is no such file, or when it cannot be read: then there is a mistake.
  private func read(
    _ id: String, as kind: KeyTable.FileKind, besides found: Found, _ mistakes: inout [Diagnostic]
  ) -> SharedFiles.Part? {
    switch find(id, in: Self.subfolder(of: kind), besides: found.folder.map { [$0] } ?? []) {
    case .success(let part)?:
      let outcome = CheckedFile.reading(part.bytes, file: part.name, as: kind)
      return SharedFiles.Part(id: id, bytes: part.bytes, file: outcome.file, diagnostics: outcome.diagnostics)
    case .failure(let mistake)?:
      mistakes.append(mistake.diagnostic)
      return nil
    case nil: return nil
    }
  }

  private static func subfolder(of kind: KeyTable.FileKind) -> String {
    kind == .company ? "companies/" : "personas/"
  }
}
