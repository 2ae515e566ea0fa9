import LineEditing
import RapportModel

/// Asks until an answer can be understood.
@MainActor struct Questions {
  /// The grader leaves, or the process is told to stop by a signal; what was answered is kept.
  struct Leaving: Error {
    var signal: Int32?
  }

  /// The answer before this one is to be given anew.
  struct GoingBack: Error {}

  let lines: any LineSource
  /// Takes what is wrong with an answer.
  let remark: (String) -> Void

  /// - Parameters:
  ///   - prompt: stands before the answer, on a terminal.
  ///   - read: nil when the answer cannot be understood.
  ///   - expected: what it could have been: "0 to 100".
  ///   - canGoBack: "/back" is understood.
  ///   - wrong: what is wrong with an answer that cannot be understood; nil where no more is known than that.
  /// - Throws: `GoingBack` at "/back"; `Leaving` at the end of the input, at Ctrl-D, at Ctrl-C on an empty line and at "/quit".
  func answer<Answer>(
    _ prompt: String, expected: String, canGoBack: Bool = false, wrong: (String) -> String? = { _ in nil },
    _ read: (String) -> Answer?
  ) throws -> Answer {
    while true {
      switch lines.next(prompt: Prompt("\(prompt)> ")) {
      case .line(let line):
        let line = line.safeForTerminal.trimmed
        if ["/quit", "/exit"].contains(line.lowercased()) { throw Leaving() }
        if canGoBack, line.lowercased() == "/back" { throw GoingBack() }
        if let answer = read(line) { return answer }
        let isHelp = ["?", "/help"].contains(line.lowercased())
        let what = isHelp ? "" : (wrong(line) ?? "'\(line)' is not understood") + "; "
        let back = canGoBack ? ", /back to take the last answer back" : ""
        remark("\(what)expected \(expected)\(back), or /quit to leave")
      case .cancelled(wasEmpty: false), .waited: break
      case .cancelled, .end: throw Leaving()
      case .terminated(let signal): throw Leaving(signal: signal)
      }
    }
  }
}
