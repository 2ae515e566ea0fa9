import Bytes
import Glibc

/// The file of the fine encoder: where it lies, and whether it is whole.
///
/// Its hash is computed once and then trusted for as long as the file keeps its place and size, and nobody writes to it:
/// whatever is done to a file, the system dates its change, and who sets the other dates back cannot set that one. What is
/// trusted stands in a stamp in the user's cache. Without a place for stamps the hash is computed each time, in a third of a second.
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

  /// The path of the first file that is whole, by its hash, which is computed whatever the stamp says.
  ///
  /// - Throws: what is wrong with the first that is not.
  package func path() throws(Problem) -> String { try whole(trustsStamp: false).path }

  /// - Throws: as `path` does.
  package func encoder() throws(Problem) -> FineEncoder { FineEncoder(try whole().file) }

  /// The first file that is whole.
  func whole(trustsStamp: Bool = true) throws(Problem) -> (path: String, file: LoadedFile) {
    var first: Problem?
    for path in folders.map({ "\($0)/\(identity.name)" }) where access(path, F_OK) == 0 {
      do throws(Problem) {
        return (path, try read(path, trustsStamp: trustsStamp))
      } catch {
        first = first ?? error
      }
    }
    throw first ?? .missing
  }

  /// What is checked is what was read: the stamp is taken afterwards, and the hash is that of the bytes in memory.
  private func read(_ path: String, trustsStamp: Bool) throws(Problem) -> LoadedFile {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(path: path) }
    guard status.st_size == identity.size else { throw .damaged(path: path) }
    guard let loaded = LoadedFile(file, count: identity.size), fstat(file, &status) == 0 else {
      throw .unreadable(path: path)
    }
    let stamp = stamp(path, status)
    if trustsStamp, let stampPath, SmallFile.bytes(of: stampPath) == stamp { return loaded }
    guard Self.hash(of: loaded.bytes) == identity.sha256 else {
      // What was trusted was wrong.
      if let stampPath { unlink(stampPath) }
      throw .damaged(path: path)
    }
    if let stampPath { SmallFile.write(stamp, to: stampPath) }
    return loaded
  }

  /// A piece after the other: the hash copies what it is given.
  private static func hash(of bytes: UnsafeRawBufferPointer) -> String {
    var hash = SHA256()
    for start in stride(from: 0, to: bytes.count, by: 1 << 18) {
      hash.update(bytes[start..<min(start + 1 << 18, bytes.count)])
    }
    return hash.hex()
  }

  private func stamp(_ path: String, _ status: stat) -> [UInt8] {
    let dates = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }.joined(separator: " ")
    return Array("\(identity.sha256) \(status.st_size) \(status.st_ino) \(dates) \(path)\n".utf8)
  }
}
