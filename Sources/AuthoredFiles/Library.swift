import Bytes
import RapportModel

/// Where authored files are found: folders in order, then those that ship inside the program.
///
/// A folder holds scenarios as `ID.yaml`, and `companies`, `personas`, `journeys` and `drills` beside them. Every call
/// reads the files anew.
package struct Library: Sendable {
  /// A file in a list.
  package struct Entry: Sendable, Hashable {
    package let id: String
    /// Nil for one that ships with the program.
    package let path: String?

    /// The path, or "built in".
    package var place: String { path ?? "built in" }
  }

  /// Files inside the program, each of which is copied when it is asked for.
  struct Embedded: Sendable {
    let paths: [String]
    let bytes: @Sendable (String) -> [UInt8]?

    subscript(path: String) -> [UInt8]? { bytes(path) }
  }

  let folders: [String]
  let shipped: Embedded

  /// - Parameters:
  ///   - paths: as in the source tree ("scenarios/refund.yaml", "data/default-rubric.yaml").
  ///   - bytes: of one of them.
  package init(folders: [String], paths: [String], bytes: @escaping @Sendable (String) -> [UInt8]?) {
    self.folders = folders
    shipped = Embedded(paths: paths, bytes: bytes)
  }

  /// - Parameter shipped: paths as in the source tree with bytes.
  package init(folders: [String], shipped: [(path: String, bytes: [UInt8])]) {
    let files = Dictionary(shipped.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    self.init(folders: folders, paths: Array(files.keys)) { files[$0] }
  }

  // MARK: Lists

  /// Sorted by id; of two with the same id the one that is found first.
  package func scenarios() -> [Entry] { entries(in: "") }

  package func journeys() -> [Entry] { entries(in: "journeys/") }

  package func companies() -> [Entry] { entries(in: "companies/") }

  package func personas() -> [Entry] { entries(in: "personas/") }

  func entries(in folder: String) -> [Entry] {
    var entries: [String: Entry] = [:]
    for base in folders {
      for name in FileReading.names(in: folder.isEmpty ? base : "\(base)/\(folder)") {
        let id = String(name.dropLast(5))
        if entries[id] == nil { entries[id] = Entry(id: id, path: "\(base)/\(folder)\(name)") }
      }
    }
    let prefix = "scenarios/\(folder)"
    for path in shipped.paths where path.hasPrefix(prefix) && path.hasSuffix(".yaml") {
      let id = String(path.dropFirst(prefix.count).dropLast(5))
      if !id.contains("/"), entries[id] == nil { entries[id] = Entry(id: id, path: nil) }
    }
    return entries.values.sorted { $0.id < $1.id }
  }

  // MARK: Reading

  /// A file that was found.
  struct Found {
    /// As it is named in diagnostics.
    let name: String
    let id: String
    /// The folder in which it stands; nil inside the program.
    let folder: String?
    let bytes: [UInt8]
  }

  static func isPath(_ idOrPath: String) -> Bool { idOrPath.contains("/") || idOrPath.hasSuffix(".yaml") }

  static func found(at path: String) -> Result<Found, Mistake> {
    FileReading.bytes(of: path).map { bytes in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let folder = path.contains("/") ? String(path.dropLast(name.count + 1)) : "."
      return Found(
        name: path, id: name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name,
        folder: folder.isEmpty ? "/" : folder, bytes: bytes)
    }
  }

  /// The first file "FOLDER/SUBFOLDER/ID.yaml"; nil when there is none.
  func find(_ id: String, in subfolder: String, besides near: [String] = []) -> Result<Found, Mistake>? {
    guard StructureCheck.isName(id) else { return nil }
    for base in near + folders {
      let path = "\(base)/\(subfolder)\(id).yaml"
      if FileReading.exists(path) { return Self.found(at: path) }
    }
    return shipped["scenarios/\(subfolder)\(id).yaml"].map { bytes in
      .success(Found(name: "built in: scenarios/\(subfolder)\(id).yaml", id: id, folder: nil, bytes: bytes))
    }
  }

  /// Of the files in this order, with the length of each before it.
  static func sha256(of files: [[UInt8]]) -> String {
    SHA256.hex(of: files.flatMap { Array("\($0.count)\n".utf8) + $0 })
  }
}
