import Glibc
import RapportModel
import Simulation

/// What the trainee does beside writing to the customer.
extension PracticeShell {
  /// A desk action; a slip of the pen is answered by the shell and is no part of the conversation.
  mutating func act(_ action: DeskAction, _ argument: String) throws {
    do {
      let line = try ActionLine(argument, for: action)
      try advance(.action(name: action.name, arguments: line.arguments, reason: line.reason))
    } catch let mistake as ActionLine.Mistake {
      try remark(mistake.message.capitalisedFirst + (mistake.message.hasSuffix("?") ? "" : "."))
    }
  }

  mutating func undo() throws {
    let before = session.turns
    guard takeBack() else {
      try remark("There is nothing to take back.")
      return
    }
    // Back beyond the reply that was to be answered again: there is nothing to compare it with any more.
    if let first = retried, session.replies.count < first.number - 1 { retried = nil }
    try keep()
    let now = session.turns
    let taken = zip(before, now).first { !$0.isUndone && $1.isUndone }?.0
    let what = taken?.action.map { "/\($0)" } ?? taken?.text.map { "“\($0.shortened)”" } ?? "your last turn"
    try write(look.faint("Taken back: \(what)") + "\n")
    try showLastWords()
  }

  /// What the customer said last, and what there is to choose from.
  mutating func showLastWords() throws {
    if let last = session.turns.last(where: { $0.role == .customer && !$0.isUndone }) { try show(last) }
    try offer()
  }

  /// Keeps the trainee's word against the latest reading, for the trainer.
  mutating func dispute(_ text: String) throws {
    guard !text.isEmpty else {
      try remark("Write what is wrong, as in: /dispute I did apologise, for Monday.")
      return
    }
    noteDispute(text)
    try keep()
    if isKept { try write("Noted for your trainer.\n") }
  }

  func save(_ path: String) throws {
    guard !path.isEmpty else {
      let place = keeping.path.map { "Kept in \($0)" } ?? "Not kept; /save FILE writes a copy."
      try write(place.safeForTerminalLine + "\n")
      return
    }
    let path = path.expandingHome
    do {
      try keeping.save(session.transcript, path)
      try write("Saved in \(path.safeForTerminalLine)\n")
    } catch {
      try remark("\(error)".capitalisedFirst + ".")
    }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// `~/x` is in the home folder, as in a shell; every other path stays as it is.
  fileprivate var expandingHome: String {
    guard self == "~" || hasPrefix("~/"), let home = getenv("HOME") else { return self }
    return String(cString: home) + dropFirst()
  }

  /// The first words of a long text.
  var shortened: String {
    let line = safeForTerminalLine
    return line.count <= 60 ? line : line.prefix(57) + "…"
  }
}
