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
      try remark(mistake.message.capitalisedFirst + ".")
    }
  }

  /// First the node's nudge, then a sentence that would do.
  mutating func giveHint() throws {
    let node = session.node
    if hints.node != node.name { hints = (node.name, 0) }
    let samples = node.reactions.flatMap(\.samples.good)
    let steps = [node.hint, samples.first.map { "For example: “\($0)”" }].compactMap { $0 }
    let general = "Look at /customer and /policy: what does \(customer) need that nobody has said yet?"
    let hint = steps.isEmpty ? general : steps[min(hints.given, steps.count - 1)]
    hints.given += 1
    noteHint()
    try keep()
    try write(look.paragraph(scenario.filled(hint), indent: 2))
  }

  mutating func undo() throws {
    let before = session.transcript.turns
    guard takeBack() else {
      try remark("There is nothing to take back.")
      return
    }
    try keep()
    let now = session.transcript.turns
    let taken = zip(before, now).first { !$0.isUndone && $1.isUndone }?.0
    let what = taken?.action.map { "/\($0)" } ?? taken?.text.map { "“\($0.shortened)”" } ?? "your last turn"
    try write(look.faint("Taken back: \(what)") + "\n")
    if let last = now.last(where: { $0.role == .customer && !$0.isUndone }) { try show(last) }
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
  fileprivate var shortened: String {
    let line = safeForTerminalLine
    return line.count <= 60 ? line : line.prefix(57) + "…"
  }
}
