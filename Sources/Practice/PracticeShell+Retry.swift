import RapportModel
import Simulation

/// Answering a moment once more, and what difference it makes.
extension PracticeShell {
  /// `/turns`: the replies that stand, with the number that `/retry` takes before each, and behind it that of
  /// the turn, by which the scorecard and `/why` speak of it.
  func showReplies() throws {
    let replies = session.replies
    guard !replies.isEmpty else { return try remark("You have not written anything yet.") }
    try write(look.table(replies.enumerated().map { ("\($0 + 1)", "“\($1.text.shortened)” (/why \($1.turn))") }))
  }

  /// Goes back to before the last reply, or the one of that number; what was said stays, to be compared.
  mutating func retry(_ argument: String) throws {
    let count = session.replies.count
    guard count > 0 else { return try remark("There is no reply to answer again yet.") }
    guard let number = argument.isEmpty ? count : Int(argument), (1...count).contains(number) else {
      try remark("/retry takes the number of one of your replies:")
      return try showReplies()
    }
    let branch = Branch(number, of: session.transcript, grading: coaching.scorecard)
    guard goBack(toBefore: number) else { return try remark("There is no way back to reply \(number).") }
    retried = branch
    try keep()
    let said = "Reply \(number) again; you said: “\(branch?.reply.shortened ?? "")”"
    try write(look.faint(look.paragraph(said).trimmed) + "\n")
    try showLastWords()
  }

  /// Once the moment is answered again: both answers beside each other.
  mutating func compareBranches() throws {
    guard let first = retried, session.replies.count == first.number,
      let second = Branch(first.number, of: session.transcript, grading: coaching.scorecard)
    else { return }
    retried = nil
    try write(look.comparison(of: first, with: second, customer: customer))
  }
}
