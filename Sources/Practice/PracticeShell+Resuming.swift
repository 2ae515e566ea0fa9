import RapportModel
import Simulation

/// How a session that was left goes on.
extension PracticeShell {
  /// The title, and the latest exchange: the trainee is back in the conversation.
  mutating func showWhereItStopped() throws {
    let turns = session.turns.filter { !$0.isUndone }
    let replies = turns.count(where: \.isReply)
    let count = replies == 1 ? "1 reply" : "\(replies) replies"
    try write(look.strong(scenario.title.safeForTerminalLine) + "\n")
    var about =
      "You go on after \(count) to \(customer), by \(session.channel.rawValue); the time between does not count."
    if isInteractive { about += " /brief shows your task, /customer what you know." }
    try write(look.faint(look.paragraph(about).trimmed) + "\n\n")
    let last = turns.lastIndex(where: \.isReply) ?? turns.startIndex
    for turn in turns[last...] {
      if turn.role == .agent, let text = turn.text { try write(look.speech("you", text)) }
      try show(turn)
    }
  }
}
