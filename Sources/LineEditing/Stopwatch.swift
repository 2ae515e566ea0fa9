import Glibc

/// Counts the seconds in which somebody could have acted: none while it is paused or the process is stopped.
///
/// A class because the line editor, which sees the process stop, and whoever asks for the time look at the same one.
package final class Stopwatch {
  private let now: () -> Double
  private var counted = 0.0
  /// When it last began to run; nil while it is paused.
  private var began: Double?

  /// Begins to run.
  ///
  /// - Parameter now: seconds of a clock that never goes back.
  package init(now: @escaping () -> Double = Stopwatch.steady) {
    self.now = now
    began = now()
  }

  package var isRunning: Bool { began != nil }

  package var seconds: Double { counted + (began.map { now() - $0 } ?? 0) }

  package func pause() {
    counted = seconds
    began = nil
  }

  package func go() {
    began = began ?? now()
  }

  /// Forgets what has been counted since it stood at `seconds`.
  package func goBack(to seconds: Double) {
    counted = seconds
    if isRunning { began = now() }
  }

  /// Seconds of the system's steady clock.
  package static func steady() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
