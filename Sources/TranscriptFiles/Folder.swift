import Glibc

/// The folder that a file stands in.
struct Folder {
  let path: String

  init(of file: String) {
    guard let slash = file.lastIndex(of: "/") else {
      path = "."
      return
    }
    path = slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// Makes what is missing of the folder and of those above it, each for its owner alone.
  func make() throws(FileError) {
    try make(mode: 0o700) { folder in chmod(folder, 0o700) }
  }

  /// The same, with the rights that the user's mask leaves of `mode`.
  func make(mode: mode_t, then: (String) -> Void = { _ in }) throws(FileError) {
    if isThere { return }
    let parent = Folder(of: path)
    if parent.path != path { try parent.make(mode: mode, then: then) }
    guard mkdir(path, mode) == 0 else {
      if errno == EEXIST, isThere { return }
      throw FileError(.unwritableOutput, path: path)
    }
    then(path)
  }

  /// Waits until names in the folder are on the disk; where that is not to be had the file itself still is.
  func synchronise() {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private var isThere: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
