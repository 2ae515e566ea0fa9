import LineEditing
import RapportModel

extension PracticeShell {
  /// The trainee's own judgement, asked for before the grade is shown; only where somebody sits at a terminal and the
  /// conversation came to its end.
  ///
  /// - Returns: the signal, when the process is told to stop meanwhile.
  @MainActor
  mutating func askForJudgement(_ lines: any LineSource) throws -> Int32? {
    let steps = SelfAssessment.Step.allCases
    try remark("\nBefore you see the grade, judge yourself:")
    try remark("1 poor, 2 not yet, 3 satisfactory, 4 exceptional; Enter skips.")
    let questions: [(Axis, String)] = [
      (.service, "service, was it solved"), (.care, "care, were they in good hands"),
    ]
    var own = SelfAssessment()
    for (axis, question) in questions {
      let prompt = look.prompt("\(question)? 1-4 ")
      switch lines.key(prompt: prompt, among: steps.map { Character("\($0.rawValue)") }) {
      case .key(let key): own[axis] = key.wholeNumberValue.flatMap(SelfAssessment.Step.init)
      case .skipped: break
      case .cancelled: return nil
      case .terminated(let signal): return signal
      }
    }
    guard !own.isEmpty else { return nil }
    keepJudgement(own)
    try keep()
    return nil
  }
}
