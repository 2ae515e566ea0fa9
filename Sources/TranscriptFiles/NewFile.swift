import Glibc

/// A file that was not there before.
package enum NewFile {
  /// Writes a file and makes the folders that it stands in.
  ///
  /// - Throws: when there is a file of that name already, which stays as it is, or when it cannot be written.
  package static func write(_ text: String, to path: String) throws(FileError) {
    try Folder(of: path).make(mode: 0o777)
    let file = try OpenFile.open(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666, as: .unwritableOutput)
    do throws(FileError) {
      try file.write(Array(text.utf8))
      try file.synchronise()
    } catch {
      // Half a file would keep the next attempt from being made.
      unlink(path)
      throw error
    }
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
