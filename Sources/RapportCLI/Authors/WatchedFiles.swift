import AuthoredFiles
import Glibc

/// Authored files that are looked at again and again until one has changed.
///
/// From its making on the signals that end the program are held back: they come out of `waitForChange`.
struct WatchedFiles {
  /// What changes with a file's contents.
  private struct Look: Equatable {
    var size: Int
    var seconds: Int
    var nanoseconds: Int
    var inode: UInt
  }

  /// Seconds between two looks.
  private static let pause = 0.3

  private let folders: [String]
  private var looks: [String: Look]
  private var signals = sigset_t()

  /// - Parameter folders: files and folders; those that come up in a folder later count as well.
  init(folders: [String]) {
    self.folders = folders
    looks = Self.looks(at: folders)
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Returns when a file has changed, come or gone since it was looked at last.
  ///
  /// - Returns: the signal that ended the wait; nil when something has changed.
  mutating func waitForChange() -> Int32? {
    while true {
      var time = timespec(tv_sec: 0, tv_nsec: Int(Self.pause * 1e9))
      let signal = sigtimedwait(&signals, nil, &time)
      if signal > 0 { return signal }
      let now = Self.looks(at: folders)
      if now != looks {
        looks = now
        return nil
      }
    }
  }

  private static func looks(at folders: [String]) -> [String: Look] {
    let library = Library(folders: [], shipped: [])
    var looks: [String: Look] = [:]
    for file in Set(folders.flatMap(library.watchedFiles)) {
      var status = stat()
      guard stat(file, &status) == 0 else { continue }
      looks[file] = Look(
        size: status.st_size, seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
        inode: UInt(status.st_ino))
    }
    return looks
  }
}

extension Library {
  /// The authored files at a path, with what they are checked with: companies and personas beside them, and project
  /// files.
  fileprivate func watchedFiles(at path: String) -> [String] {
    let files = authoredFiles(at: path)
    let folders = Set(files.map { file in file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "." })
    let parts = folders.flatMap { folder in
      ["companies", "personas"].flatMap { authoredFiles(at: "\(folder)/\($0)") }
    }
    return files + parts + folders.flatMap { ProjectFiles.places(for: "\($0)/any.yaml") }
  }
}
