import LineEditing
import RapportModel
import Scoring

/// A drill at the keyboard, or from a pipe: an opener, a line, and at once how it went.
package struct DrillShell {
  private let drill: Drill
  private let openers: [Drill.Opener]
  private let judge: (String, Drill.Opener) -> DrillJudge.Judgement
  private let keep: (Drill.Opener, String, Drill.Verdict) throws -> Void
  private let look: Look
  private let streams: Streams
  /// Whether the disk holds every answer so far.
  private var isKept = true
  private var judgements: [DrillJudge.Judgement] = []

  /// - Parameter keep: puts a reply and how it went into the trainee's record; that it can't is said once.
  package init(
    drill: Drill, openers: [Drill.Opener], judge: @escaping (String, Drill.Opener) -> DrillJudge.Judgement,
    keep: @escaping (Drill.Opener, String, Drill.Verdict) throws -> Void, look: Look, streams: Streams
  ) {
    self.drill = drill
    self.openers = openers
    self.judge = judge
    self.keep = keep
    self.look = look
    self.streams = streams
  }

  /// Goes through the openers until all are answered or the trainee leaves.
  ///
  /// - Returns: the signal that ended it; nil when none did.
  /// - Throws: what the streams throw.
  @MainActor
  package mutating func run(_ lines: any LineSource) throws -> Int32? {
    try streams.write(look.strong(drill.title.safeForTerminalLine) + "\n")
    try streams.write(look.paragraph(drill.teaches.capitalisedFirst + ".", indent: 2))
    let about = "\(openers.count) customers, one reply to each. \(Self.commands)"
    try streams.write(look.faint(look.paragraph(about).trimmed) + "\n")
    for (index, opener) in openers.enumerated() {
      try streams.write("\n" + look.faint("\(index + 1) of \(openers.count)") + "\n")
      try streams.write(look.speech("Customer", opener.says))
      if !opener.knows.isEmpty {
        try streams.write(look.faint(look.paragraph("You know: \(opener.knows)", indent: 2)))
      }
      switch try answer(from: lines) {
      case .reply(let reply): try take(reply, to: opener)
      case .skip: continue
      case .leave:
        try close()
        return nil
      case .terminated(let signal): return signal
      }
    }
    try close()
    return nil
  }

  private static let commands = "/skip passes, /quit leaves."

  private enum Answer {
    case reply(String)
    case skip, leave
    case terminated(Int32)
  }

  @MainActor
  private func answer(from lines: any LineSource) throws -> Answer {
    while true {
      switch lines.next(prompt: look.prompt("you> ")) {
      case .line(let line):
        let line = line.safeForTerminal.trimmed
        switch line.lowercased() {
        case "": continue
        case "/skip": return .skip
        case "/quit", "/exit", "/q": return .leave
        case let other where other.hasPrefix("/"):
          try streams.remark(look.paragraph("\(Self.commands) Everything else is your reply."))
        default: return .reply(line)
        }
      case .waited: continue
      case .cancelled(let wasEmpty): if wasEmpty { return .leave }
      case .end: return .leave
      case .terminated(let signal): return .terminated(signal)
      }
    }
  }

  private mutating func take(_ reply: String, to opener: Drill.Opener) throws {
    let judgement = judge(reply, opener)
    judgements.append(judgement)
    try keep(reply, to: opener, judgement.verdict)
    let verdict = judgement.verdict == .not ? "not yet" : judgement.verdict.rawValue
    try streams.write("  " + look.strong(verdict.capitalisedFirst) + "\n")
    let found = judgement.met.map { ("+", $0) } + judgement.faults.map { ("−", $0) }
    for (sign, finding) in found {
      let words = finding.span.map { "“\(reply[$0])” " } ?? ""
      try streams.write(look.paragraph("\(sign) \(words)\(finding.part.does)", indent: 2))
    }
    for part in judgement.missing { try streams.write(look.paragraph("− not yet: \(part.does)", indent: 2)) }
    if judgement.verdict != .made, let better = opener.good.first {
      try streams.write(look.paragraph("Better: “\(better)”", indent: 2))
    }
  }

  private mutating func keep(_ reply: String, to opener: Drill.Opener, _ verdict: Drill.Verdict) throws {
    guard isKept else { return }
    do {
      try keep(opener, reply, verdict)
    } catch {
      isKept = false
      let cause = "\(error)".capitalisedFirst
      try streams.remark(look.paragraph("\(cause). You can go on; 'rapport progress' will not know of it."))
    }
  }

  /// The count, what was missed most, and where to go on.
  private func close() throws {
    guard !judgements.isEmpty else { return }
    let made = judgements.count { $0.verdict == .made }
    let nearly = judgements.count { $0.verdict == .nearly }
    try streams.write("\n" + look.strong("\(made) of \(judgements.count) made it, \(nearly) nearly") + "\n")
    let missed = drill.parts.map { part in (part, judgements.count { $0.missing.contains(part) }) }
    if let worst = missed.max(by: { $0.1 < $1.1 }), worst.1 > 0 {
      try streams.write(
        look.paragraph("Missed most: \(worst.0.does), \(worst.1) of \(judgements.count)", indent: 2))
    }
    try streams.write(look.paragraph("Watch: \(drill.watch)", indent: 2))
    if let next = drill.next { try streams.write(look.paragraph("Next: rapport drill \(next)", indent: 2)) }
  }
}
