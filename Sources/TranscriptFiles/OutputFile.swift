import Glibc

/// A file that grows by whole pieces; packed by gzip when its name ends in ".gz".
///
/// One that means nothing before its end gets its name there: until then what was there before stays. A class because it
/// owns the open file. Packed pieces gather until they are a part worth packing, and each part is
/// whole by itself: who interrupts the program finds a file that gzip reads to its end, and whole pieces in it.
package final class OutputFile {
  /// So many bytes make a part; the same parts whatever the pieces come with.
  private static let part = 1 << 20

  private let file: OpenFile
  private let isPacked: Bool
  /// Where it is put at its end; nil for one that grows there.
  private let place: String?
  private var waiting: [UInt8] = []
  private var isEmpty = true

  /// - Parameters:
  ///   - inputs: the files that are read; none of them is written over.
  ///   - isWhole: a part of it is of no use.
  package init(path: String, inputs: [String], isWhole: Bool = false) throws(FileError) {
    var target = stat()
    let isThere = stat(path, &target) == 0
    if isThere {
      for input in inputs {
        var source = stat()
        let isSame = stat(input, &source) == 0 && source.st_ino == target.st_ino && source.st_dev == target.st_dev
        if isSame, target.st_mode & S_IFMT == S_IFREG {
          throw FileError(.unwritableOutput, path: path, reason: "it is one of the files that are read")
        }
      }
    }
    isPacked = path.hasSuffix(".gz")
    let real = isThere ? Self.real(path) : path
    let isFile = !isThere || target.st_mode & S_IFMT == S_IFREG && access(real, W_OK) == 0
    if isWhole, isFile, let unnamed = Self.unnamed(for: path, in: Folder(of: real)) {
      if isThere { fchmod(unnamed.descriptor, target.st_mode & 0o777) }
      (file, place) = (unnamed, real)
    } else {
      file = try OpenFile.open(path, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o666, as: .unwritableOutput)
      place = nil
    }
  }

  private static func real(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// A file without a name, of which nothing is left when the program is ended; nil where there are none.
  private static func unnamed(for path: String, in folder: Folder) -> OpenFile? {
    // O_TMPFILE, whose macro Swift does not see.
    let flags = O_WRONLY | O_CLOEXEC | O_DIRECTORY | 0o20_000_000
    let descriptor = OpenFile.retried { Glibc.open(folder.path, flags, 0o666) }
    guard descriptor >= 0 else { return nil }
    let file = OpenFile(descriptor: descriptor, path: path)
    return access(name(of: file), F_OK) == 0 ? file : nil
  }

  /// By which a file without a name can be given one.
  private static func name(of file: OpenFile) -> String { "/proc/self/fd/\(file.descriptor)" }

  package func write(_ bytes: [UInt8]) throws(FileError) {
    guard isPacked else { return try file.write(bytes) }
    waiting += bytes
    if waiting.count >= Self.part { try flush() }
  }

  /// Writes what waits, and nothing else after it.
  package func finish() throws(FileError) {
    if isPacked, !waiting.isEmpty || isEmpty { try flush() }
    try file.synchronise()
    if let place { try put(at: place) }
  }

  private func put(at place: String) throws(FileError) {
    let folder = Folder(of: place)
    let name = place.split(separator: "/").last.map(String.init) ?? place
    let temporary = "\(folder.path)/.\(name.prefix(100)).\(getpid()).tmp"
    unlink(temporary)
    let isNamed = linkat(AT_FDCWD, Self.name(of: file), AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0
    guard isNamed, rename(temporary, place) == 0 else {
      let error = FileError(.unwritableOutput, path: file.path)
      unlink(temporary)
      throw error
    }
    folder.synchronise()
  }

  private func flush() throws(FileError) {
    try file.write(Gzip.packed(waiting))
    waiting = []
    isEmpty = false
  }
}
