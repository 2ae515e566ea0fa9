import Glibc

/// Files of the user's cache: whatever goes wrong with them, the program goes on without.
enum SmallFile {
  /// Nil when it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// In the place of what is there, all or nothing; its folder is made where there is none.
  @discardableResult
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    makeFolder(of: path)
    let unfinished = "\(path).\(getpid())"
    let file = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      rest = rest.dropFirst(count)
    }
    close(file)
    if rest.isEmpty, rename(unfinished, path) == 0 { return true }
    unlink(unfinished)
    return false
  }

  private static func makeFolder(of path: String) {
    var place = path.startIndex
    while let end = path[place...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<end]), 0o700)
      place = end
    }
  }
}
