import Bytes
import Glibc

/// The file of the fine encoder: where it lies, and whether it is whole.
///
/// Its hash is computed once and then trusted for as long as the file keeps its place, size and time; what is trusted
/// stands in a stamp in the user's cache. Without a place for stamps it is computed each time, in a third of a second.
package struct FineFile: Sendable {
  /// Why there is no fine encoder.
  package enum Problem: Error, Equatable, CustomStringConvertible {
    case missing
    case unreadable(path: String)
    case damaged(path: String)

    package var description: String {
      switch self {
      case .missing: "the fine encoder is not installed"
      case .unreadable(let path): "'\(path)' cannot be read"
      case .damaged(let path): "'\(path)' is not the fine encoder's file, or is damaged"
      }
    }
  }

  /// What the file has to be.
  struct Identity: Sendable {
    var name = FineEncoder.fileName
    var size = FineEncoder.fileSize
    var sha256 = FineEncoder.sha256
  }

  private let folders: [String]
  private let stampPath: String?
  private let identity: Identity

  /// - Parameters:
  ///   - folders: where the file is looked for, in this order.
  ///   - cache: a folder for the stamp.
  package init(folders: [String], cache: String?) {
    self.init(folders: folders, cache: cache, identity: Identity())
  }

  init(folders: [String], cache: String?, identity: Identity) {
    self.folders = folders
    self.identity = identity
    stampPath = cache.map { $0 + "/fine-encoder.stamp" }
  }

  /// There is a file of its name, whole or not.
  package var isThere: Bool { folders.contains { access("\($0)/\(identity.name)", F_OK) == 0 } }

  /// The path of the first file that is whole.
  ///
  /// - Throws: what is wrong with the first that is not.
  package func path() throws(Problem) -> String {
    var first: Problem?
    for path in folders.map({ "\($0)/\(identity.name)" }) where access(path, F_OK) == 0 {
      do throws(Problem) {
        try check(path)
        return path
      } catch {
        first = first ?? error
      }
    }
    throw first ?? .missing
  }

  /// - Throws: as `path` does.
  package func encoder() throws(Problem) -> FineEncoder {
    let path = try path()
    guard let encoder = FineEncoder(path: path) else { throw .unreadable(path: path) }
    return encoder
  }

  private func check(_ path: String) throws(Problem) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(path: path) }
    guard status.st_size == identity.size else { throw .damaged(path: path) }
    let stamp = stamp(path, status)
    if let stampPath, SmallFile.bytes(of: stampPath) == stamp { return }
    guard Self.hash(of: file) == identity.sha256 else { throw .damaged(path: path) }
    if let stampPath { SmallFile.write(stamp, to: stampPath) }
  }

  private func stamp(_ path: String, _ status: stat) -> [UInt8] {
    let time = status.st_mtim
    return Array(
      "\(identity.sha256) \(status.st_size) \(status.st_ino) \(time.tv_sec).\(time.tv_nsec) \(path)\n".utf8)
  }

  /// Nil when it cannot be read to its end.
  private static func hash(of file: CInt) -> String? {
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0 { return nil }
      if count == 0 { return hash.hex() }
      hash.update(buffer[..<count])
    }
  }
}
