extension Rubric {
  /// What a channel expects otherwise; what it does not name stays as it is.
  package struct Expectations: Sendable, Hashable {
    package var weights: [Criterion: Int]
    package var gates: [Criterion: Tenths]
    package var foundation: Tenths?
    package var passService: Tenths?
    package var passCare: Tenths?

    package init(
      weights: [Criterion: Int] = [:], gates: [Criterion: Tenths] = [:], foundation: Tenths? = nil,
      passService: Tenths? = nil, passCare: Tenths? = nil
    ) {
      self.weights = weights
      self.gates = gates
      self.foundation = foundation
      self.passService = passService
      self.passCare = passCare
    }
  }

  /// With the channel's expectations in place, and only the checks that are made there.
  ///
  /// - Parameter channel: nil when it is not known: then checks that belong to channels are left out.
  package func applying(channel: Channel?) -> Rubric {
    var rubric = self
    rubric.checks.removeAll { check in
      !check.channels.isEmpty && !(channel.map(check.channels.contains) ?? false)
    }
    rubric.channels = [:]
    guard let channel, let expected = channels[channel] else { return rubric }
    rubric.channel = channel
    for (criterion, weight) in expected.weights { rubric.set(weight, for: criterion) }
    rubric.gates.merge(expected.gates) { $1 }
    rubric.foundation = expected.foundation ?? foundation
    rubric.passService = expected.passService ?? passService
    rubric.passCare = expected.passCare ?? passCare
    return rubric
  }

  private mutating func set(_ weight: Int, for criterion: Criterion) {
    if let index = weightings.firstIndex(where: { $0.criterion == criterion }) {
      weightings[index].weight = weight
    } else {
      weightings.append(Weighting(criterion: criterion, weight: weight))
    }
  }
}
