import Glibc

/// A file's bytes in memory, as they were when they were read: what becomes of the file later changes nothing.
///
/// Mapped, it would take less memory, but who cuts the file or writes into it would end a session that uses it.
final class LoadedFile: Sendable {
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  /// The most that a processor's vectors ask for.
  private static let alignment = 64

  /// Nil when the file cannot be opened, or ends before so many bytes are read.
  convenience init?(path: String, count: Int) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    self.init(file, count: count)
  }

  /// - Parameter file: open for reading, at its start.
  init?(_ file: CInt, count: Int) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: Self.alignment)
    bytes = UnsafeRawBufferPointer(buffer)
    var filled = 0
    while filled < count {
      let more = read(file, buffer.baseAddress! + filled, count - filled)
      guard more > 0 else { return nil }
      filled += more
    }
  }

  deinit { bytes.deallocate() }
}
