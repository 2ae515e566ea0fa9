import CReadline
import Glibc

/// Turns signals into something that poll can wait for.
///
/// A class because the handlers are the process's: they are given back when it goes.
@MainActor final class WakingPipe {
  private let reading: Int32
  private let writing: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "no file descriptors left")
    (reading, writing) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    creadline_catch_signals(writing)
  }

  func close() {
    creadline_release_signals()
    _ = Glibc.close(reading)
    _ = Glibc.close(writing)
  }

  /// What poll found.
  enum Found {
    case input, signal
    /// The other side is gone; a pipe may still hold input.
    case hangUp
    case nothing
  }

  /// Waits until there is input or a signal.
  ///
  /// - Parameter seconds: after so many there is nothing; nil waits for ever.
  func wait(for input: Int32, atMost seconds: Double? = nil) -> Found {
    let readable = Int16(POLLIN)
    var descriptors = [
      pollfd(fd: input, events: readable, revents: 0), pollfd(fd: reading, events: readable, revents: 0),
    ]
    // Rounded up, so that the time is over when poll says so; poll counts in an Int32.
    let milliseconds = seconds.map { Int32(min(max(0, $0 * 1000).rounded(.up), 1e9)) } ?? -1
    let ready = poll(&descriptors, 2, milliseconds)
    if ready < 0 { return .signal }
    if ready == 0 { return .nothing }
    if descriptors[1].revents != 0 {
      drain()
      return .signal
    }
    return descriptors[0].revents & Int16(POLLHUP | POLLERR) != 0 ? .hangUp : .input
  }

  private func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(reading, &bytes, bytes.count) > 0 {}
  }

  /// Whether the signal has arrived since it was last asked for.
  func take(_ signal: Int32) -> Bool { creadline_take_signal(signal) != 0 }

  /// The signal that asks the process to end, if one has arrived.
  func takeEnding() -> Int32? { [SIGHUP, SIGTERM].first(where: take) }
}
