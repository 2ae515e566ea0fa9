import Glibc
import RapportModel

/// A file that holds its transcripts as whole lines at any time, however the program ends.
///
/// A file is replaced as a whole (a new one beside it, flushed to disk and renamed). What cannot be replaced, a
/// device, a pipe or standard output, gets the lines once, at the end.
package struct TranscriptFile {
  private enum Target {
    case file(path: String, mode: mode_t?)
    case stream(OpenFile)
  }

  private let target: Target

  /// Finds out what kind of file it is, and whether it can be written at all; "-" is standard output.
  package init(path: String) throws(FileError) {
    if let descriptor = Self.openDescriptor(named: path) {
      let copy = dup(descriptor)
      guard copy >= 0 else { throw FileError(.unwritableOutput, path: path) }
      target = .stream(OpenFile(descriptor: copy, path: path))
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw FileError(.unwritableOutput, path: path) }
      try Self.checkFolder(of: path)
      target = .file(path: path, mode: nil)
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      let real = Self.resolved(path)
      try Self.checkFolder(of: real)
      target = .file(path: real, mode: status.st_mode & 0o777)
    case S_IFDIR: throw FileError(.unwritableOutput, path: path, systemError: EISDIR)
    default: target = .stream(try OpenFile.open(path, O_WRONLY, as: .unwritableOutput))
    }
  }

  /// The transcripts so far, one of a session or one an episode: replaces the file; nothing for a device or a pipe.
  package func update(_ transcripts: [Transcript]) throws(FileError) {
    guard case .file(let path, let mode) = target else { return }
    try Self.replace(path, mode: mode, with: Self.lines(transcripts))
  }

  /// The whole transcripts, at the end.
  package func finish(_ transcripts: [Transcript]) throws(FileError) {
    switch target {
    case .file: try update(transcripts)
    case .stream(let stream): try stream.write(Self.lines(transcripts))
    }
  }

  /// Other text in its place, as what was made of the transcripts.
  package func finish(text: String) throws(FileError) {
    switch target {
    case .file(let path, let mode): try Self.replace(path, mode: mode, with: Array(text.utf8))
    case .stream(let stream): try stream.write(Array(text.utf8))
    }
  }

  private static func lines(_ transcripts: [Transcript]) -> [UInt8] {
    transcripts.flatMap { Array(($0.jsonLine + "\n").utf8) }
  }

  private static func replace(_ path: String, mode: mode_t?, with bytes: [UInt8]) throws(FileError) {
    let folder = Folder(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let temporary = "\(folder.path)/.\(name.prefix(100)).\(getpid()).tmp"
    unlink(temporary)
    do throws(FileError) {
      let file = try OpenFile.open(
        temporary, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666, as: .unwritableOutput)
      if let mode { fchmod(file.descriptor, mode) }
      try file.write(bytes)
      try file.synchronise()
      if rename(temporary, path) != 0 { throw FileError(.unwritableOutput, path: path) }
    } catch {
      unlink(temporary)
      throw FileError(.unwritableOutput, path: path, reason: error.reason)
    }
    folder.synchronise()
  }

  private static func checkFolder(of path: String) throws(FileError) {
    if access(Folder(of: path).path, W_OK | X_OK) != 0 { throw FileError(.unwritableOutput, path: path) }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The open file that a name stands for: "/dev/stdout", "/dev/fd/3", "/proc/self/fd/3".
  private static func openDescriptor(named path: String) -> Int32? {
    switch path {
    case "-", "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default:
      for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
        return Int32(path.dropFirst(folder.count))
      }
      return nil
    }
  }
}
