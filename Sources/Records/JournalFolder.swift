import Glibc
import TranscriptFiles

/// The folder in which the journals of all sessions stand.
package struct JournalFolder: Sendable {
  /// A journal as the file system knows it.
  struct File: Sendable, Hashable {
    /// Without its ending.
    var name: String
    var bytes: Int
    /// In nanoseconds since 1970.
    var modified: Int
  }

  package let path: String

  package init(path: String) {
    self.path = path
  }

  package func path(of name: String) -> String { "\(path)/\(name).jsonl" }

  /// All journals, sorted by name and so by time; none where there is no folder yet.
  func files() throws(FileError) -> [File] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw FileError(.unreadableInput, path: path, systemError: errno)
    }
    defer { closedir(folder) }
    var files: [File] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) { String(cString: $0) }
      }
      guard name.hasSuffix(".jsonl") else { continue }
      var status = stat()
      guard stat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      files.append(
        File(
          name: String(name.dropLast(6)), bytes: Int(status.st_size),
          modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec))
    }
    return files.sorted { $0.name < $1.name }
  }

  func entry(of file: File) -> SessionEntry {
    do throws(FileError) {
      return SessionEntry(file, journal: JournalReading.read(try InputFile.bytes(of: path(of: file.name))))
    } catch {
      var entry = SessionEntry(file)
      entry.problem = error.reason
      return entry
    }
  }
}
