import RapportModel

extension PracticeShell {
  /// How it ended.
  package enum End: Sendable, Hashable {
    /// The conversation came to its end.
    case finished(Outcome)
    /// The trainee left in the middle.
    case left
    /// The process was told to stop; the number of the signal.
    case terminated(Int32)

    /// For the process; practice is done however it went.
    package var exitCode: Int32 {
      switch self {
      case .finished, .left: 0
      case .terminated(let signal): 128 + signal
      }
    }
  }
}
