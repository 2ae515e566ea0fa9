import LineEditing

/// The time of the customer: that of a stopwatch, at a pace.
package struct CustomerTime {
  package let stopwatch: Stopwatch
  package let pace: Pace

  package init(stopwatch: Stopwatch = Stopwatch(), pace: Pace = .off) {
    self.stopwatch = stopwatch
    self.pace = pace
  }

  /// Whether it may run out.
  var runs: Bool { pace != .off }

  /// The customer's seconds since the stopwatch was started.
  var seconds: Double { stopwatch.seconds * pace.factor }

  /// How long it is until then for the trainee, at least 0; nil when time stands still.
  func left(until seconds: Double) -> Double? {
    runs && stopwatch.isRunning ? max(0, (seconds - self.seconds) / pace.factor) : nil
  }
}
