import Glibc

/// An open file, closed when the last owner lets go of it: the reason that this is a class.
final class OpenFile {
  let descriptor: Int32
  let path: String

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    close(descriptor)
  }

  static func open(
    _ path: String, _ flags: Int32, mode: mode_t = 0, as kind: FileError.Kind
  ) throws(FileError) -> OpenFile {
    let descriptor = retried { Glibc.open(path, flags | O_CLOEXEC, mode) }
    guard descriptor >= 0 else { throw FileError(kind, path: path) }
    return OpenFile(descriptor: descriptor, path: path)
  }

  func write(_ bytes: [UInt8]) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Self.retried { Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written) }
      }
      guard count >= 0 else { throw FileError(.unwritableOutput, path: path) }
      written += count
    }
  }

  /// Adds bytes at the end and waits until they are on the disk: all of them, or none.
  func append(_ bytes: [UInt8]) throws(FileError) {
    let before = lseek(descriptor, 0, SEEK_END)
    do throws(FileError) {
      try write(bytes)
      try synchronise()
    } catch {
      if before >= 0 { ftruncate(descriptor, before) }
      throw error
    }
  }

  /// Cuts bytes off the end, if the file ends with them, and waits until that is on the disk.
  func removeEnding(_ bytes: [UInt8]) throws(FileError) -> Bool {
    let start = lseek(descriptor, 0, SEEK_END) - bytes.count
    guard start >= 0 else { return false }
    var found = [UInt8](repeating: 0, count: bytes.count)
    guard pread(descriptor, &found, found.count, start) == found.count, found == bytes else { return false }
    guard ftruncate(descriptor, start) == 0 else { throw FileError(.unwritableOutput, path: path) }
    try synchronise()
    return true
  }

  /// Whether the last line was torn off before its end.
  var endsInsideALine: Bool {
    var last: UInt8 = 0
    let end = lseek(descriptor, 0, SEEK_END)
    return end > 0 && pread(descriptor, &last, 1, end - 1) == 1 && last != UInt8(ascii: "\n")
  }

  /// Waits until the bytes are on the disk; devices and pipes have nothing to wait for.
  func synchronise() throws(FileError) {
    if Self.retried({ fsync(descriptor) }) < 0, errno != EINVAL, errno != EROFS {
      throw FileError(.unwritableOutput, path: path)
    }
  }

  /// Takes the file for this process, until it is closed; where files cannot be locked it goes without.
  func lock() throws(FileError) {
    if Self.retried({ flock(descriptor, LOCK_EX | LOCK_NB) }) < 0, errno == EWOULDBLOCK {
      throw FileError(.unwritableOutput, path: path, reason: "another process has it open")
    }
  }

  var isLockedByAnother: Bool {
    Self.retried({ flock(descriptor, LOCK_SH | LOCK_NB) }) < 0 && errno == EWOULDBLOCK
  }

  /// What there is to read, at least one byte; empty at the end.
  func read(atMost count: Int) throws(FileError) -> [UInt8] {
    var length = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      length = Self.retried { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
      initialized = max(0, length)
    }
    guard length >= 0 else { throw FileError(.unreadableInput, path: path) }
    return bytes
  }

  func readAll() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let block = try read(atMost: 1 << 16)
      if block.isEmpty { return bytes }
      bytes += block
    }
  }

  /// A system call, again as long as a signal comes in between.
  static func retried<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
