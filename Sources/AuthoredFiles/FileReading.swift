import Glibc
import RapportModel

/// Files read without surprises: no folder, no pipe that never ends, no endless file.
enum FileReading {
  /// The bytes of a regular file of at most 1 MiB, or one more byte of a longer one.
  static func bytes(of path: String) -> Result<[UInt8], Mistake> {
    // Without waiting: opening a pipe that nobody writes to would hang.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno == ENOENT || errno == ENOTDIR ? "no-such-file" : "unreadable"
      let message = code == "no-such-file" ? "there is no such file" : "the file cannot be read: \(reason(errno))"
      return .failure(Mistake(Diagnostic(code, message, file: path)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      return .failure(Mistake(Diagnostic("unreadable", "the file cannot be read: \(reason(errno))", file: path)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return contents(descriptor, path: path)
    case S_IFDIR: return .failure(Mistake(Diagnostic("not-a-file", "this is a folder, not a file", file: path)))
    default: return .failure(Mistake(Diagnostic("not-a-file", "this is not an ordinary file", file: path)))
    }
  }

  private static func contents(_ descriptor: Int32, path: String) -> Result<[UInt8], Mistake> {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= Source.longest {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(Mistake(Diagnostic("unreadable", "the file cannot be read: \(reason(errno))", file: path)))
      }
      bytes += chunk[..<count]
    }
    return .success(bytes)
  }

  private static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }

  /// Names of files in a folder that end so, sorted; none when it cannot be read.
  static func names(in folder: String, endingIn suffix: String = ".yaml") -> [String] {
    entries(of: folder).filter { $0.hasSuffix(suffix) && !isFolder("\(folder)/\($0)") }
  }

  /// Names of the folders in a folder, sorted.
  static func folders(in folder: String) -> [String] {
    entries(of: folder).filter { isFolder("\(folder)/\($0)") }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Everything in a folder that is not hidden, sorted.
  private static func entries(of folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
