import Glibc

/// The lines of earlier sessions, one a line; a new line inside one is written as `\n`, a backslash as `\\`.
///
/// Nothing here is ever fatal: a history that cannot be read is empty, and one that cannot be written stays as it is.
package struct HistoryFile: Sendable {
  /// How many lines are kept: about a year of daily practice.
  package static let most = 2000
  /// A file larger than this is not ours; no history is read from it.
  private static let largest = 8 << 20

  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The history of the user: `$XDG_STATE_HOME/rapport/history`, by default under `~/.local/state`; nil without
  /// either.
  package static func ofUser() -> HistoryFile? {
    func environment(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let state = environment("XDG_STATE_HOME") ?? environment("HOME").map { $0 + "/.local/state" }
    return state.map { HistoryFile(path: $0 + "/rapport/history") }
  }

  /// What is kept, oldest first, each line once. A file that has grown to twice its bound is cut.
  package func load() -> [String] {
    guard let bytes = contents() else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { Self.unescaped($0) }
    var seen: Set<String> = []
    let kept = Array(
      lines.reversed().filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(Self.most).reversed())
    if lines.count > 2 * Self.most { rewrite(kept) }
    return kept
  }

  /// Adds a line at once, so that a hang-up loses none.
  package func append(_ line: String) {
    func opened() -> Int32 { open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600) }
    var file = opened()
    if file < 0, errno == ENOENT {
      makeFolder()
      file = opened()
    }
    guard file >= 0 else { return }
    _ = fchmod(file, 0o600)
    Self.write([line], to: file)
    close(file)
  }

  private func contents() -> [UInt8]? {
    // Not blocking, so that a pipe in its place does not stop us.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var about = stat()
    guard fstat(file, &about) == 0, about.st_mode & S_IFMT == S_IFREG, about.st_size <= Self.largest else {
      return nil
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(file, &chunk, chunk.count)
      guard count > 0, bytes.count <= Self.largest else { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Replaces the file in one step.
  private func rewrite(_ lines: [String]) {
    let draft = "\(path).\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    let isWhole = Self.write(lines, to: file)
    close(file)
    if isWhole { rename(draft, path) } else { unlink(draft) }
  }

  private func makeFolder() {
    var index = path.startIndex
    while let slash = path[index...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      index = slash
    }
  }

  @discardableResult private static func write(_ lines: [String], to file: Int32) -> Bool {
    var bytes: [UInt8] = []
    for line in lines {
      for byte in line.utf8 {
        switch byte {
        case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
        case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
        default: bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  private static func unescaped(_ line: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if isEscaped {
        bytes.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
