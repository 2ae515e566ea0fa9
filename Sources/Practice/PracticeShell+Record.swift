import RapportModel
import Simulation

/// The customer's record at the desk.
extension PracticeShell {
  /// The whole record, or the facts whose name begins as given.
  func showCustomer(_ name: String) throws {
    let name = String(name.lowercased().map { $0 == " " ? "-" : $0 })
    guard name.isEmpty else {
      let known = known.filter { $0.name.hasPrefix(name) }
      guard !known.isEmpty else { return try remark("Nothing called '\(name)' is known. /customer shows what is.") }
      return try write(look.table(rows(of: known)))
    }
    var rows = rows(of: known)
    if !scenario.persona.address.isEmpty { rows.insert(("called", scenario.persona.address), at: 0) }
    var text = look.strong(customer.safeForTerminalLine) + "\n" + look.table(rows)
    for (heading, rows) in [("Before today", earlier), ("Done at the desk", deeds), ("Your notes", notes)] {
      if !rows.isEmpty { text += look.strong(heading) + "\n" + look.table(rows) }
    }
    try page(text)
  }

  private typealias Row = (term: String, meaning: String)

  private var known: [Fact] { scenario.facts.filter { session.agentKnows.contains($0.name) } }

  private func rows(of facts: [Fact]) -> [Row] {
    let isVerified = !company.verifiedWhen.isEmpty && session.ledger.holds(all: company.verifiedWhen)
    return facts.map { ($0.inWords, $0.value + $0.caution(isVerified: isVerified)) }
  }

  /// What the record says of earlier contacts, how the episodes before ended, and what was promised in them.
  private var earlier: [Row] {
    let history = scenario.history.map { ($0.on, scenario.filled($0.what).trimmed) }
    guard let carried = session.carried else { return history }
    return history + carried.outcomes.enumerated().map { ("conversation \($0 + 1)", $1.rawValue) }
      + carried.promises.map { ("promised", "\($0.text) (\($0.state.rawValue))") }
  }

  private var deeds: [Row] {
    transcript.turns.filter { $0.action != nil && !$0.isUndone }.map { turn in
      let arguments = turn.arguments.map { " \($0.value)" }.joined()
      let title = scenario.action(turn.action ?? "")?.title ?? ""
      let why = turn.why.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
      return ("/\(turn.action ?? "")\(arguments)", turn.result == .refused ? "refused\(why)" : title + why)
    }
  }

  private var notes: [Row] {
    transcript.notes.map { note in
      let turns = transcript.turns.prefix(note.before).count(where: \.isReply)
      return (turns == 0 ? "at first" : "after reply \(turns)", note.text)
    }
  }
}

extension Fact {
  var inWords: String { String(name.map { $0 == "-" ? " " : $0 }) }

  /// What to mind before it is told; that the customer be verified no more once they are.
  fileprivate func caution(isVerified: Bool) -> String {
    var cautions: [String] = []
    switch level {
    case .public: break
    case .afterVerification where isVerified: break
    case .afterVerification: cautions.append("only after verification")
    case .neverInThisChannel: cautions.append("never in this channel")
    }
    if isSensitive { cautions.append("sensitive") }
    return cautions.isEmpty ? "" : " (\(cautions.joined(separator: "; ")))"
  }
}
