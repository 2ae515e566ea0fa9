import Glibc
import Reports

/// How far a long run is, on a line of standard error that is drawn again and again; nothing where that is no
/// terminal, or where the grades themselves go to it.
struct ProgressBar {
  /// How many bytes all inputs have; nil when nobody knows.
  let total: Int?
  private let isShown: Bool
  private let isPlain: Bool
  private let start = ContinuousClock.now
  private var drawn: ContinuousClock.Instant?
  private var isOnScreen = false

  /// Draws nothing.
  static let none = ProgressBar(paths: [], isQuiet: true, isPlain: true, isFile: false)

  private static let pause = Duration.milliseconds(200)

  init(paths: [String], isQuiet: Bool, isPlain: Bool, isFile: Bool) {
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1 && (isFile || isatty(STDOUT_FILENO) == 0)
    self.isPlain = isPlain
    total = paths.reduce(Int?.some(0)) { sum, path in
      var status = stat()
      let found = path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)
      guard let sum, found == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      return sum + Int(status.st_size)
    }
  }

  /// Draws it again, unless it was drawn just now.
  mutating func show(count: Int, read: Int) {
    let now = ContinuousClock.now
    guard isShown, now - (drawn ?? start) >= Self.pause else { return }
    drawn = now
    isOnScreen = true
    let share = total.flatMap { $0 > 0 ? Double(read) / Double($0) : nil }
    let seconds = Double((now - start) / Duration.seconds(1))
    Output.draw(
      "\r\u{1B}[K" + RateText.line(count: count, share: share, seconds: seconds, width: 80, isPlain: isPlain))
  }

  /// Takes it off the screen, before something else is said and at the end.
  mutating func clear() {
    guard isOnScreen else { return }
    Output.draw("\r\u{1B}[K")
    isOnScreen = false
    drawn = nil
  }
}
