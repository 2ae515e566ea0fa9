import RapportModel

/// What an author should look at.
extension Exploration {
  /// In the order of the file; what is about a whole scenario comes first.
  package var findings: [Diagnostic] {
    var findings = deadEnds.map(deadEnd)
    // What holds in every variant is said once.
    for finding in variants.flatMap(findings(in:)) where !findings.contains(where: { $0.isLike(finding) }) {
      findings.append(finding)
    }
    return findings.sorted()
  }

  private func findings(in variant: Variant) -> [Diagnostic] {
    let whole = [lowBest(of: variant), silence(of: variant)].compactMap(\.self)
    let all = unearnable(in: variant) + whole + repeated(in: variant) + breakage(in: variant)
    return all.map { $0.noting(variant: variant.name) }
  }

  private func deadEnd(_ node: String) -> Diagnostic {
    Diagnostic(
      "dead-end", .error, "nothing that was said leads on from node '\(node)'", file: file, at: position(of: node),
      notes: [.init("give it a branch that goes on, and a sample reply that takes it")])
  }

  private func unearnable(in variant: Variant) -> [Diagnostic] {
    variant.ranges.compactMap { range in
      guard case .criterion(let criterion) = range.aim, let most = range.highest[range.aim],
        most < Self.leastEarnable
      else { return nil }
      return Diagnostic(
        "criterion-unearnable", .warning, "no conversation earns more than \(most) on \(criterion.rawValue)",
        file: file,
        notes: [.init("at least \(Self.leastEarnable) is expected; add samples, or what the criterion asks for")])
    }
  }

  /// Where a criterion cannot be earned, that is the reason.
  private func lowBest(of variant: Variant) -> Diagnostic? {
    guard unearnable(in: variant).isEmpty, variant.best?.score ?? .zero < Self.leastBest else { return nil }
    let score = variant.best?.score.map { "earns \($0)" } ?? "cannot be graded"
    let ways = variant.runs == 0 ? "along the samples" : "along samples or a golden run"
    let weakest = variant.best?.criteria.min { ($0.value, $0.key) < ($1.value, $1.key) }
    let weakness = weakest.map { "; least on \($0.key.rawValue), \($0.value)" } ?? ""
    return Diagnostic(
      "best-run-low", .warning, "the best conversation \(ways) \(score)\(weakness)", file: file,
      notes: [.init("at least \(Self.leastBest) is expected; add good samples, or correct what they miss")])
  }

  private func silence(of variant: Variant) -> Diagnostic? {
    guard let score = variant.silence.score, score > Self.mostForSilence else { return nil }
    return Diagnostic(
      "silence-earns", .warning, "who never answers earns \(score)", file: file,
      notes: [.init("what happens without the agent is no goal, and no need that is met")])
  }

  private func repeated(in variant: Variant) -> [Diagnostic] {
    variant.repeated.map { repeated in
      let nodes = repeated.nodes.map { "'\($0)'" }
      return Diagnostic(
        "best-at-two-nodes", .warning,
        "said at \(nodes[0]) and again at \(nodes.dropFirst().joined(separator: ", ")), this sample is best at each",
        file: file, at: repeated.position,
        notes: [.init("let the customer bring something new there, and samples take it up")])
    }
  }

  private func breakage(in variant: Variant) -> [Diagnostic] {
    let endless = variant.plays.flatMap { plays in plays.endless.map { ($0, plays.trainee) } }
    let speechless = variant.plays.flatMap { plays in plays.speechless.map { ($0, plays.trainee) } }
    return endless.map { stop, trainee in
      Diagnostic(
        "never-ends", .error, "a conversation goes on for ever, and stood at node '\(stop.node)'", file: file,
        at: position(of: stop.node),
        notes: [.init("\(stop.count) of the \(trainee.rawValue); let a branch lead to an end, or cost patience")])
    }
      + speechless.map { stop, trainee in
        Diagnostic(
          "customer-says-nothing", .error, "the customer has nothing to say at node '\(stop.node)'", file: file,
          at: position(of: stop.node), notes: [.init("\(stop.count) times, met by the \(trainee.rawValue)")])
      }
  }
}

extension Diagnostic {
  fileprivate func noting(variant: String?) -> Diagnostic {
    guard let variant else { return self }
    var noting = self
    noting.notes.append(.init("in variant '\(variant)'"))
    return noting
  }

  fileprivate func isLike(_ other: Diagnostic) -> Bool {
    (code, message, position) == (other.code, other.message, other.position)
  }
}
