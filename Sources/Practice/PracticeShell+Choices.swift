import RapportModel
import Simulation

/// Guided sessions: a reply is chosen, and what it is worth is said at once.
extension PracticeShell {
  /// What was chosen, as things stood then.
  struct Choice {
    var sample: OpenSample
    /// Desk actions that it rests on and that nobody had done.
    var missing: [String]
    /// The number and words of the best.
    var best: (number: Int, sample: OpenSample)?
  }

  /// Replies to choose from, once the customer has spoken or the agent is to write first.
  mutating func offer() throws {
    guard mode == .guided, session.outcome == nil else { return }
    candidates = Candidates(session: session, coaching: coaching)
    try showCandidates()
  }

  func showCandidates() throws {
    guard let candidates, session.outcome == nil else { return }
    let rows = candidates.all.enumerated().map { index, sample in
      let missing = missing(for: sample)
      let mark = missing.isEmpty ? "" : "[first \(missing.asCommands)] "
      return (term: "\(index + 1)", meaning: mark + sample.text)
    }
    try write("\n" + look.table(rows) + "\n")
  }

  /// A line that is a number chooses; it is nothing that one would say to a customer.
  ///
  /// - Returns: whether the line was a number.
  mutating func choose(_ line: String) throws -> Bool {
    guard mode == .guided, let number = Int(line), let candidates else { return false }
    guard candidates.all.indices.contains(number - 1) else {
      try remark("Choose from 1 to \(candidates.all.count), or write a reply of your own.")
      return true
    }
    let sample = candidates.all[number - 1]
    let best = candidates.best.flatMap { best in
      candidates.all.firstIndex(of: best).map { (number: $0 + 1, sample: best) }
    }
    choice = Choice(sample: sample, missing: missing(for: sample), best: best)
    noteHint()
    try write(look.speech("You", sample.text))
    try advance(.reply(sample.text, understand(sample.text)))
    return true
  }

  /// Why the choice was good or weak, and which would have been best.
  mutating func explainChoice() throws {
    guard let choice else { return }
    self.choice = nil
    var words = [verdict(on: choice)]
    if !choice.missing.isEmpty {
      words.append("It rests on \(choice.missing.asCommands), which nobody has done.")
    }
    if let best = choice.best, best.sample != choice.sample {
      let first = best.sample.deeds.isEmpty ? "" : ", after \(best.sample.deeds.asCommands)"
      words.append("Best here: \(best.number)\(first).")
    }
    try write("\n" + look.faint(look.paragraph(words.joined(separator: " "), indent: 2)))
  }

  /// The author's word, with the evidence for it.
  private func verdict(on choice: Choice) -> String {
    let card = coaching.scorecard(session.transcript)
    let rows = latestReply.map { card.rows(reply: $0.reply, answering: $0.answered) } ?? []
    switch choice.sample.quality {
    case .good:
      let earned = rows.filter { $0.of > .zero && $0.points == $0.of }.max { $0.of < $1.of }
      return "Good" + (earned.map { ": \($0.reason)." } ?? ".")
    case .weak(let criterion):
      let missed = rows.filter { $0.subject == .criterion(criterion) && $0.points < $0.of }
        .max { $0.of - $0.points < $1.of - $1.points }
      return "Weak on \(criterion.rawValue): \(missed?.reason ?? criterion.whenMissing)."
    case .wrong:
      let lost = rows.filter { $0.points < .zero }.max { $0.points > $1.points }
      return "Not here: \(lost?.reason ?? "it does not answer what \(customer) says")."
    }
  }

  private func missing(for sample: OpenSample) -> [String] {
    sample.deeds.filter { session.ledger.done[$0] == nil }
  }
}

extension [String] {
  /// "/verify, /repair".
  var asCommands: String { map { "/\($0)" }.joined(separator: ", ") }
}

extension Criterion {
  /// What a reply that is weak on it does.
  fileprivate var whenMissing: String {
    switch self {
    case .resolution: "it does not settle the matter"
    case .clarity: "it leaves open what happens"
    case .efficiency: "it costs a turn that was not needed"
    case .empathy: "it passes over the feeling"
    case .personalisation: "it could be sent to anyone"
    case .proactivity: "it leaves the next question to the customer"
    case .relationship: "nothing in it lasts beyond today"
    case .professionalism: "its tone costs trust"
    }
  }
}
