import Glibc

/// Lines from a file or a pipe, as bytes: of any length, with any bytes in them, and without readline.
///
/// A line that ends in a backslash goes on in the next one. A class because what has been read but not yet used
/// belongs to one reader.
@MainActor package final class PlainLines: LineSource {
  /// How much is read at a time.
  private static let chunk = 64 * 1024

  private let descriptor: Int32
  private let signals: WakingPipe
  private let onRepair: () -> Void
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line begins.
  private var start = 0
  private var hasEnded = false
  private var hasRepaired = false

  /// - Parameter onRepair: called once, when something in the input was no UTF-8 and became U+FFFD.
  package init(descriptor: Int32 = STDIN_FILENO, onRepair: @escaping () -> Void = {}) {
    self.descriptor = descriptor
    self.onRepair = onRepair
    signals = WakingPipe()
  }

  /// Gives the signals back.
  package func close() { signals.close() }

  package func takeEnding() -> Int32? { signals.takeEnding() ?? (signals.take(SIGINT) ? SIGINT : nil) }

  package func next(prompt: Prompt) -> LineEvent {
    var parts: [UInt8] = []
    while true {
      switch physicalLine() {
      case .bytes(var line):
        guard line.endsInOpenBackslash else {
          return .line(text(of: parts + line))
        }
        line.removeLast()
        parts += line
        parts.append(UInt8(ascii: "\n"))
      case .end:
        if parts.isEmpty { return .end }
        parts.removeLast()
        return .line(text(of: parts))
      case .signal(let signal): return .terminated(signal: signal)
      }
    }
  }

  private enum Physical {
    case bytes([UInt8])
    case end
    case signal(Int32)
  }

  /// The next line as it stands, without its line end; the last one may lack it.
  private func physicalLine() -> Physical {
    var searched = start
    while true {
      if let signal = takeEnding() { return .signal(signal) }
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { consume(through: end) }
        return .bytes(Array(buffer[start..<end]).withoutCarriageReturn)
      }
      searched = buffer.endIndex
      if hasEnded {
        guard start < buffer.endIndex else { return .end }
        defer { consume(through: buffer.endIndex - 1) }
        return .bytes(Array(buffer[start...]).withoutCarriageReturn)
      }
      if signals.wait(for: descriptor) != .signal { fill() }
    }
  }

  private func fill() {
    let count = withUnsafeTemporaryAllocation(byteCount: Self.chunk, alignment: 1) { chunk in
      let count = read(descriptor, chunk.baseAddress, chunk.count)
      if count > 0 { buffer.append(contentsOf: chunk[..<count]) }
      return count
    }
    let isTemporary = count < 0 && (errno == EINTR || errno == EAGAIN)
    if count <= 0, !isTemporary { hasEnded = true }
  }

  /// Forgets what has been used, now and then.
  private func consume(through index: Int) {
    start = index + 1
    guard start == buffer.endIndex || start > Self.chunk else { return }
    buffer.removeFirst(start)
    start = 0
  }

  private func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    if !hasRepaired {
      hasRepaired = true
      onRepair()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Without the carriage return of a line that was written on Windows.
  fileprivate var withoutCarriageReturn: [UInt8] {
    last == UInt8(ascii: "\r") ? Array(dropLast()) : self
  }

  /// It ends in a backslash that is not itself written after one.
  fileprivate var endsInOpenBackslash: Bool {
    var count = 0
    while count < self.count, self[self.count - 1 - count] == UInt8(ascii: "\\") { count += 1 }
    return !count.isMultiple(of: 2)
  }
}
