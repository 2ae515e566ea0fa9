import Glibc

/// A file that is read whole.
package enum InputFile {
  /// The bytes of a file; of standard input for "-".
  package static func bytes(of path: String) throws(FileError) -> [UInt8] {
    if path == "-" { return try OpenFile(descriptor: dup(STDIN_FILENO), path: "standard input").readAll() }
    return try OpenFile.open(path, O_RDONLY, as: .unreadableInput).readAll()
  }
}
