import ArgumentParser
import Practice
import RapportModel
import Records
import Simulation

extension Stage {
  /// Sees a session that was left through to its end, and then the rest of its journey.
  ///
  /// - Throws: the exit code that belongs to how it ended, when that is not 0.
  func resume(_ resumption: Resumption) throws {
    if let journey = resumption.journey { return try play(journey, from: resumption) }
    let session = resumption.session
    let (end, played) = try perform(
      session.scenario, channel: session.channel, carried: session.carried, after: [], resuming: resumption)
    try finish([played])
    try leave(end, [played])
  }

  /// At a terminal, says that a session of this scenario or journey was left.
  ///
  /// A record that cannot be read stops nobody.
  func mentionUnfinished(of origin: String) {
    guard isInteractive, !command.shared.quiet, let logbook = Logbook.ifReadable else { return }
    let left = logbook.entries.last { entry in
      entry.problem == nil && !entry.isFinished && entry.replies > 0
        && (entry.origin ?? entry.scenario) == origin && !logbook.isInUse(entry)
    }
    guard let left else { return }
    let replies = left.replies == 1 ? "1 reply" : "\(left.replies) replies"
    let words =
      "A session of \(LocalTime.text(left.started)) is unfinished, after \(replies); "
      + "'rapport resume \(logbook.shortKey(of: left))' goes on with it."
    Output.say(words.wrapped(to: terminalWidth).joined(separator: "\n") + "\n\n")
  }
}
