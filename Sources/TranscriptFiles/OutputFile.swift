import Glibc

/// A file that grows by whole pieces; packed by gzip when its name ends in ".gz".
///
/// A class because it owns the open file. Packed pieces gather until they are a part worth packing, and each part is
/// whole by itself: who interrupts the program finds a file that gzip reads to its end, and whole pieces in it.
package final class OutputFile {
  /// So many bytes make a part; the same parts whatever the pieces come with.
  private static let part = 1 << 20

  private let file: OpenFile
  private let isPacked: Bool
  private var waiting: [UInt8] = []
  private var isEmpty = true

  /// - Parameter inputs: the files that are read; none of them is written over.
  package init(path: String, inputs: [String]) throws(FileError) {
    var target = stat()
    if stat(path, &target) == 0 {
      for input in inputs {
        var source = stat()
        let isSame = stat(input, &source) == 0 && source.st_ino == target.st_ino && source.st_dev == target.st_dev
        if isSame, target.st_mode & S_IFMT == S_IFREG {
          throw FileError(.unwritableOutput, path: path, reason: "it is one of the files that are read")
        }
      }
    }
    file = try OpenFile.open(path, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o666, as: .unwritableOutput)
    isPacked = path.hasSuffix(".gz")
  }

  package func write(_ bytes: [UInt8]) throws(FileError) {
    guard isPacked else { return try file.write(bytes) }
    waiting += bytes
    if waiting.count >= Self.part { try flush() }
  }

  /// Writes what waits, and nothing else after it.
  package func finish() throws(FileError) {
    if isPacked, !waiting.isEmpty || isEmpty { try flush() }
    try file.synchronise()
  }

  private func flush() throws(FileError) {
    try file.write(Gzip.packed(waiting))
    waiting = []
    isEmpty = false
  }
}
