import LineEditing
import RapportModel
import Simulation

/// Messages of several lines: every email, and what comes from an editor.
extension PracticeShell {
  /// Whether a message of several lines has been begun.
  var isWriting: Bool { session.outcome == nil && !letter.isEmpty }

  /// A line of the message; a single full stop sends it.
  mutating func goOnWriting(_ line: String) throws {
    guard line.trimmed != "." else { return try sendLetter() }
    let isNew = letter.isEmpty
    letter.add(line)
    if isNew, !wasToldAboutLetters {
      wasToldAboutLetters = true
      try remark("Go on; a line with a single . sends it, and so does Ctrl-D. /edit opens your editor.")
    }
  }

  mutating func sendLetter() throws {
    let text = letter.text
    guard !text.isEmpty else { return try remark("There is nothing to send yet.") }
    letter = Letter()
    try reply(text)
  }

  mutating func discardLetter() throws {
    guard !letter.isEmpty else { return try remark("There is nothing that was not sent.") }
    letter = Letter()
    try remark("Thrown away.")
  }

  /// The message so far in the editor of the trainee's choice; afterwards it is shown and can be sent.
  mutating func editLetter() throws {
    guard isInteractive else { return try remark("An editor needs a terminal.") }
    let mail = session.turns.last { $0.role == .customer && !$0.isUndone }?.text ?? ""
    do {
      letter = Letter.read(try edit(letter.sheet(answering: mail, of: customer)).safeForTerminal)
    } catch {
      return try remark("\(error)".capitalisedFirst + ".")
    }
    guard !letter.isEmpty else { return try remark("The message is empty.") }
    try write(look.paragraph(letter.text, indent: 2))
    try remark("A line with a single . sends it; /edit changes it, /discard throws it away.")
  }
}
