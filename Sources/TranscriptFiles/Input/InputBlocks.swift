import Glibc

/// The bytes of an input, a block at a time; what gzip packed is unpacked on the way, whatever it is called.
package struct InputBlocks {
  /// As people know it: a path, or "standard input".
  package let path: String
  /// How many bytes the file has on the disk; nil for a pipe and the like.
  package let size: Int?
  /// How many of them were read.
  package private(set) var position = 0
  private let file: OpenFile?
  private var inflater: Inflater?
  private var ready: [[UInt8]] = []

  private static let length = 1 << 18

  /// Opens a file, or standard input for "-".
  package init(path: String) throws(FileError) {
    let file =
      path == "-"
      ? OpenFile(descriptor: dup(STDIN_FILENO), path: "standard input")
      : try OpenFile.open(path, O_RDONLY, as: .unreadableInput)
    self.file = file
    self.path = file.path
    var status = stat()
    let isFile = fstat(file.descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isFile ? Int(status.st_size) : nil
  }

  /// Bytes that are at hand already.
  init(_ bytes: [UInt8]) {
    file = nil
    path = "memory"
    size = bytes.count
    ready = bytes.isEmpty ? [] : [bytes]
  }

  /// The next bytes; nil at the end.
  package mutating func next() throws(FileError) -> [UInt8]? {
    while ready.isEmpty {
      guard let block = try read() else {
        guard inflater?.isInside != true else { throw damaged("the gzip file is cut off") }
        return nil
      }
      if position == block.count, block.starts(with: Inflater.mark) { inflater = Inflater() }
      guard let inflater else { return block }
      var pieces: [[UInt8]] = []
      do throws(Inflater.Damaged) {
        try inflater.unpack(block) { if !$0.isEmpty { pieces.append(Array($0)) } }
      } catch {
        throw damaged(error.reason)
      }
      ready = pieces
    }
    return ready.removeFirst()
  }

  /// More bytes, or the end, can be had without waiting for whoever writes them.
  package var isReady: Bool {
    guard ready.isEmpty, let file else { return true }
    var request = pollfd(fd: file.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) != 0
  }

  private mutating func read() throws(FileError) -> [UInt8]? {
    guard let file else { return nil }
    let block = try file.read(atMost: Self.length)
    position += block.count
    return block.isEmpty ? nil : block
  }

  private func damaged(_ reason: String) -> FileError {
    FileError(.unreadableInput, path: path, reason: reason)
  }
}
