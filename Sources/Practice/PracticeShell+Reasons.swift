import RapportModel
import Simulation

extension PracticeShell {
  /// Why a criterion, a row of evidence or a turn is graded as it is; in an assessed session only after its end.
  func showWhy(_ words: String) throws {
    guard session.mode != .assessed || session.outcome != nil else {
      return try remark("/why is there after the end of an assessed session.")
    }
    guard let text = views.why(transcript, words) else {
      return try remark(
        "There is nothing called '\(words)'. Name a criterion (/why empathy), a row of evidence (/why e-7) or a turn "
          + "(/why 3); /why alone shows everything.")
    }
    let isOpen = session.outcome == nil
    try page(text + (isOpen ? look.faint("What is still open is shown after the end.") + "\n" : ""))
  }

  /// Writes down what the trainee wants to remember; no score rests on it.
  mutating func note(_ text: String) throws {
    guard !text.isEmpty else {
      return try remark("Write what you want to remember, as in: /note rings back at six. /customer shows it.")
    }
    keepNote(text)
    try keep()
    if isKept { try write("Noted; /customer shows it.\n") }
  }
}
