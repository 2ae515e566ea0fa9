import RapportModel
import Simulation

extension ConversationTrial {
  /// What was expected of a conversation, as a test for each expectation.
  ///
  /// - Parameter rival: the conversation of that name beside it, which may be missing.
  package func cases(
    _ script: ConversationScript, _ result: Result, rival: (String) -> ConversationScript?
  ) -> [TestCase] {
    let said = TestCase(
      suite: script.scenario.id, name: "\(script.id) says", file: script.file,
      position: script.says.first?.position,
      failure: result.mistake)
    return [said]
      + script.expectations.map { expectation in
        TestCase(
          suite: script.scenario.id, name: "\(script.id) \(expectation.name)", file: script.file,
          position: expectation.position, failure: failure(of: expectation, script, result, rival: rival))
      }
  }

  /// Expectations that came out otherwise, as they would hold; those that compare conversations are left out.
  package func changes(_ script: ConversationScript, _ result: Result) -> [ConversationScript.Expectation.Kind] {
    guard result.mistake == nil else { return [] }
    return script.expectations.compactMap { expectation in
      failure(of: expectation, script, result) { _ in nil } == nil ? nil : result.met(expectation.kind)
    }
  }

  /// All that came of a conversation, as expectations of it.
  package func expectations(of script: ConversationScript, _ result: Result) -> [ConversationScript.Expectation] {
    let bands =
      [Scorecard.Aim.score, .axis(.service), .axis(.care)]
      + Scorecard.Aim.all.filter { if case .criterion = $0 { true } else { false } }
    let graded = bands.compactMap { aim in
      result.scorecard[aim].map { ConversationScript.Expectation.Kind.band(aim, .around($0)) }
    }
    return ([.outcome([result.outcome])] + result.passed + result.route + graded).map {
      ConversationScript.Expectation($0)
    }
  }

  private func failure(
    of expectation: ConversationScript.Expectation, _ script: ConversationScript, _ result: Result,
    rival: (String) -> ConversationScript?
  ) -> Diagnostic? {
    func differs(_ message: String, _ notes: [String], _ code: String = "conversation-differs") -> Diagnostic {
      Diagnostic(
        code, .error, message, file: script.file, at: expectation.position, notes: notes.map { .init($0) })
    }
    switch expectation.kind {
    case .outcome(let outcomes):
      if outcomes.contains(result.outcome) { return nil }
      let expected = outcomes.map(\.rawValue).joined(separator: ", ")
      return differs("it ends '\(result.outcome.rawValue)', expected '\(expected)'", [result.way])
    case .passed(let isExpected):
      guard result.scorecard.passed != isExpected else { return nil }
      let found = result.scorecard.passed.map { $0 ? "passes" : "does not pass" } ?? "is not decided"
      return differs("it \(found), expected \(isExpected ? "yes" : "no")", result.reasons)
    case .route(let stops):
      guard let missing = result.firstMissing(of: stops) else { return nil }
      return differs("it does not come to '\(missing.text)' in its place", [result.way])
    case .band(let aim, let band):
      guard result.scorecard[aim].map(band.contains) != true else { return nil }
      let found = result.scorecard[aim].map { "is \($0)" } ?? "was not judged"
      return differs("\(aim.inWords) \(found), expected \(band)", result.missed(on: aim))
    case .better(let name, let aim):
      // A missing one is a mistake of the file, and has been told.
      guard let other = rival(name) else { return nil }
      let (own, others) = (result.scorecard[aim], self.result(of: other).scorecard[aim])
      if own ?? .zero > others ?? .zero { return nil }
      let words =
        "its \(aim.inWords) is \(own?.description ?? "none"), that of '\(name)' \(others?.description ?? "none")"
      return differs(words, result.missed(on: aim), "not-better")
    }
  }
}

extension ConversationTrial.Result {
  /// Branches that were taken and nodes that were reached, in order.
  fileprivate var stops: [String] {
    var stops: [String] = []
    var node: String?
    for turn in session.transcript.turns {
      if let reaction = turn.understood?.reaction { stops.append(reaction) }
      if turn.role == .customer, turn.node != node {
        node = turn.node
        if let node { stops.append(node) }
      }
    }
    return stops
  }

  /// As a route is recorded: the author's branches, and where it ended. None when it came to neither: an empty route
  /// cannot be written.
  fileprivate var route: [ConversationScript.Expectation.Kind] {
    let branches = stops.filter { $0.contains("/") }
    let route = branches + (session.node.ends == nil ? [] : [session.node.name])
    return route.isEmpty ? [] : [.route(route.map { .init($0) })]
  }

  fileprivate func firstMissing(of expected: [ConversationScript.Line]) -> ConversationScript.Line? {
    var rest = stops[...]
    return expected.first { stop in
      guard let place = rest.firstIndex(of: stop.text) else { return true }
      rest = rest[(place + 1)...]
      return false
    }
  }

  fileprivate var way: String { "it went: \(stops.joined(separator: ", "))" }

  fileprivate var passed: [ConversationScript.Expectation.Kind] {
    scorecard.passed.map { [.passed($0)] } ?? []
  }

  fileprivate var reasons: [String] {
    scorecard.critical.map(\.reason)
      + scorecard.failedGates.map { "\($0.criterion.rawValue) is \($0.score), the gate \($0.gate)" }
      + [Scorecard.Aim.axis(.service), .axis(.care)].map { aim in
        "\(aim.inWords): \(scorecard[aim]?.description ?? "not judged")"
      }
  }

  /// The two rows that cost most.
  fileprivate func missed(on aim: Scorecard.Aim) -> [String] {
    let rows = scorecard.evidence.filter { row in
      guard case .criterion(let criterion) = row.subject, row.verdict != .notJudged, row.points < row.of else {
        return false
      }
      switch aim {
      case .criterion(let wanted): return criterion == wanted
      case .axis(let axis): return criterion.axis == axis
      case .score: return true
      }
    }
    return rows.sorted { $0.of - $0.points > $1.of - $1.points }.prefix(2).map { row in
      "\(row.subject.name), \(row.points) of \(row.of): \(row.reason)"
    }
  }

  /// The expectation as it came out; nil where that cannot be said.
  fileprivate func met(_ kind: ConversationScript.Expectation.Kind) -> ConversationScript.Expectation.Kind? {
    switch kind {
    case .outcome: .outcome([outcome])
    case .passed: scorecard.passed.map { .passed($0) }
    case .route: route.first
    case .band(let aim, let band):
      scorecard[aim].map { .band(aim, band.low == band.high ? Band($0, $0) : band.moved(around: $0)) }
    case .better: nil
    }
  }
}
