import LineEditing
import RapportModel
import Simulation

extension PracticeShell {
  /// What is left to do before the grade is shown, where somebody sits at a terminal and the conversation came to its
  /// end: work at the desk that was promised in the last words, and the trainee's own judgement.
  ///
  /// The desk stays open as it does after a call; from the grade on nothing is done any more.
  ///
  /// - Returns: the signal, when the process is told to stop meanwhile.
  @MainActor
  mutating func wrapUp(_ lines: any LineSource) throws -> Int32? {
    isWrappingUp = true
    defer { isWrappingUp = false }
    let left = scenario.actions.isEmpty ? "" : " The desk is still open for what is left to do (/actions)."
    try remark("\nBefore you see the grade, judge yourself.\(left)")
    try remark("1 poor, 2 not yet, 3 satisfactory, 4 exceptional; Enter skips.")
    let questions: [(Axis, String)] = [
      (.service, "service, was it solved"), (.care, "care, were they in good hands"),
    ]
    var own = SelfAssessment()
    for (axis, question) in questions {
      switch try judgement(look.prompt("\(question)? 1-4 "), lines) {
      case .step(let step): own[axis] = step
      case .skipped: break
      case .left: return nil
      case .terminated(let signal): return signal
      }
    }
    guard !own.isEmpty else { return nil }
    keepJudgement(own)
    try keep()
    return nil
  }

  private enum Judgement {
    case step(SelfAssessment.Step)
    case skipped
    /// The conversation is open again, or no more is to be asked.
    case left
    case terminated(Int32)
  }

  @MainActor
  private mutating func judgement(_ prompt: Prompt, _ lines: any LineSource) throws -> Judgement {
    while true {
      switch lines.next(prompt: prompt) {
      case .line(let line):
        let line = line.safeForTerminal.trimmed
        if line.isEmpty { return .skipped }
        if let step = Int(line).flatMap(SelfAssessment.Step.init) { return .step(step) }
        guard line.hasPrefix("/") else {
          try remark("The conversation is over: write 1, 2, 3 or 4, or a command of the desk.")
          continue
        }
        try take(line)
        if session.outcome == nil || hasLeft { return .left }
      case .cancelled, .end: return .left
      case .waited: continue
      case .terminated(let signal): return .terminated(signal)
      }
    }
  }
}
