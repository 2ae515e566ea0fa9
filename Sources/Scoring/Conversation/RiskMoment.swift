import RapportModel

/// A customer's turn that shows what comes before the matter itself.
struct RiskMoment: Sendable {
  let turn: Int
  let risk: Risk
}

/// What replies say to somebody who is vulnerable or abusive: by the turn of the reply, where each thing is said.
typealias CareSaid = [Int: [String: Span]]

extension Conversation {
  /// In scenarios as the author says, in recordings by cues.
  func findRisks() -> [RiskMoment] {
    if scenarioWords != nil {
      return shownNodes.flatMap { node, turn in node.shows.map { RiskMoment(turn: turn, risk: $0) } }
    }
    return customers.flatMap { customer in
      let shown = CustomerCues.risks.filter { customer.cues.makes($0.name) }.map {
        RiskMoment(turn: customer.turn, risk: $0.risk)
      }
      let isExposed =
        customer.cues.makes(CustomerCues.pregnant.name) && customer.cues.makes(CustomerCues.hardship.name)
      return shown + (isExposed ? [RiskMoment(turn: customer.turn, risk: .vulnerability)] : [])
    }
  }

  /// Read only where it is owed.
  func findCare(_ readers: Readers) -> CareSaid {
    guard let first = risks.first else { return [:] }
    return replies(after: first.turn).reduce(into: [:]) { said, reply in
      said[reply.turn] = readers.care(in: reply.text).compactMapValues { spans in
        spans.first { !reply.isHollow($0) && !reply.isReadyMade($0) }
      }
    }
  }

  func shows(_ risk: Risk) -> Bool { risks.contains { $0.risk == risk } }

  /// The first reply after a turn that says one of the things of `CareWords`.
  func said(_ name: String, after turn: Int) -> (turn: Int, span: Span)? {
    replies(after: turn).lazy.compactMap { reply in care[reply.turn]?[name].map { (reply.turn, $0) } }.first
  }

  /// The reply that warns an abusive customer: from there on no feeling calls for an answer.
  var warnedAt: Int? {
    risks.first { $0.risk == .abuse }.flatMap { said(CareWords.warning, after: $0.turn)?.turn }
  }
}
