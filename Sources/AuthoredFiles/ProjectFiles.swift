import Glibc
import RapportModel

/// The project files of folders: each governs its folder and those below, up to the next project file.
package struct ProjectFiles {
  /// The name of a project file.
  package static let name = ".rapport.yaml"

  private struct Project {
    var severities: [String: String]
    /// What is wrong with the file itself.
    var diagnostics: [Diagnostic]
  }

  /// By folder; nil where there is none up to the root.
  private var found: [String: Project?] = [:]

  package init() {}

  /// The diagnostics as the projects of their files judge them, and what is wrong with the project files.
  ///
  /// An error stays one: what keeps a file from loading is no matter of taste.
  package mutating func judged(_ diagnostics: [Diagnostic], in files: [String]) -> [Diagnostic] {
    var judged: Set<Diagnostic> = []
    for file in files { judged.formUnion(project(for: file)?.diagnostics ?? []) }
    for var diagnostic in diagnostics {
      switch project(for: diagnostic.file)?.severities[diagnostic.code] {
      case "off" where diagnostic.severity == .warning: continue
      case "error" where diagnostic.severity == .warning: diagnostic.severity = .error
      default: break
      }
      judged.insert(diagnostic)
    }
    return judged.sorted()
  }

  private mutating func project(for file: String) -> Project? {
    let slash = file.lastIndex(of: "/")
    return project(in: slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? ".")
  }

  private mutating func project(in folder: String) -> Project? {
    if let known = found[folder] { return known }
    let project = Self.read(FileReading.exists("\(folder)/\(Self.name)") ? folder : Self.above(folder))
    found[folder] = project
    return project
  }

  /// The nearest folder above with a project file.
  private static func above(_ folder: String) -> String? {
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    var path = String(cString: real)
    while let slash = path.lastIndex(of: "/") {
      path = String(path[..<slash])
      if FileReading.exists("\(path)/\(name)") { return path.isEmpty ? "/" : path }
    }
    return nil
  }

  private static func read(_ folder: String?) -> Project? {
    guard let folder else { return nil }
    let path = folder == "." ? name : folder == "/" ? "/\(name)" : "\(folder)/\(name)"
    switch FileReading.bytes(of: path) {
    case .failure(let mistake): return Project(severities: [:], diagnostics: [mistake.diagnostic])
    case .success(let bytes):
      let outcome = CheckedFile.reading(bytes, file: path, as: .project)
      let isValid = !outcome.diagnostics.contains { $0.severity == .error }
      let entries = isValid ? outcome.file?.tree.entries("severity") ?? [] : []
      return Project(
        severities: Dictionary(
          entries.map { ($0.key, $0.value.text ?? "") }, uniquingKeysWith: { first, _ in first }),
        diagnostics: outcome.diagnostics)
    }
  }

  /// Where project files for a file are looked for, nearest first; they need not be there.
  package static func places(for file: String) -> [String] {
    let slash = file.lastIndex(of: "/")
    let folder = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
    guard let real = realpath(folder, nil) else { return [] }
    defer { free(real) }
    var path = String(cString: real)
    var places = ["\(path)/\(name)"]
    while let slash = path.lastIndex(of: "/"), path != "/" {
      path = String(path[..<slash])
      places.append("\(path)/\(name)")
    }
    return places
  }
}
