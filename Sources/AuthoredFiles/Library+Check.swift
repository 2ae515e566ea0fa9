import Bytes
import RapportModel

extension Library {
  /// Everything that is wrong with an authored file of any kind, by its `format`.
  ///
  /// A scenario is checked with its company and persona, and linted when it has no errors; a journey with its
  /// scenarios.
  ///
  /// - Returns: sorted.
  package func check(_ path: String) -> [Diagnostic] {
    let bytes: [UInt8]
    switch FileReading.bytes(of: path) {
    case .failure(let mistake): return [mistake.diagnostic]
    case .success(let read): bytes = read
    }
    let outcome = CheckedFile.reading(bytes, file: path, as: nil)
    guard var file = outcome.file else { return outcome.diagnostics.sorted() }
    switch file.kind {
    case .scenario:
      let scenario = loadScenario(Self.asPath(path), besides: [])
      return (scenario.loaded.diagnostics + lint(scenario)).map { $0.renamed(to: path) }.sorted()
    case .journey: return journey(Self.asPath(path)).diagnostics.map { $0.renamed(to: path) }
    case .company, .persona, .rubric, .drill:
      warnOfOtherMoves(&file)
      return file.diagnostics.sorted()
    case .moves: return file.diagnostics.sorted()
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

  /// A bare name that ends otherwise than in ".yaml" is taken as a path, since it was found as one.
  private static func asPath(_ path: String) -> String { isPath(path) ? path : "./\(path)" }

  func lint(_ scenario: LoadedScenario) -> [Diagnostic] {
    guard let value = scenario.loaded.value, let file = scenario.file else { return [] }
    return Lint(scenario: value, file: file).diagnostics
  }

  /// What several scenarios share should not rest on a move that only one of them has.
  func warnOfOtherMoves(_ file: inout CheckedFile) {
    let known = standardMoveNames
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
