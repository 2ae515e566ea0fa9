extension Exploration {
  /// A reply of a conversation that was tried, or a silence, and what it met.
  package struct Step: Sendable, Hashable {
    /// Desk actions before it, as typed: "/refund 20 because …".
    package var deeds: [String]
    /// The reply; nil for a silence.
    package var text: String?
    /// Which sample it is, "complaint/3 good 2", and its place in the file.
    package var sample: String?
    package var position: SourcePosition?
    /// The branch or built-in reaction that answered; nil for a silence.
    package var reaction: String?

    package init(
      deeds: [String], text: String?, sample: String? = nil, position: SourcePosition? = nil,
      reaction: String? = nil
    ) {
      self.deeds = deeds
      self.text = text
      self.sample = sample
      self.position = position
      self.reaction = reaction
    }
  }

  /// A whole conversation and its grade.
  package struct Run: Sendable, Hashable {
    /// Of a golden run; nil for a conversation along samples.
    package var name: String?
    package var steps: [Step]
    package var outcome: Outcome?
    package var criteria: [Criterion: Tenths]
    package var service: Tenths?
    package var care: Tenths?
    package var score: Tenths?
    package var isPassed: Bool

    package init(name: String? = nil, steps: [Step], outcome: Outcome?, scorecard: Scorecard) {
      self.name = name
      self.steps = steps
      self.outcome = outcome
      criteria = scorecard.criteria.compactMapValues(\.score)
      service = scorecard.service
      care = scorecard.care
      score = scorecard.score
      isPassed = scorecard.passed == true
    }

    package var replies: Int { steps.count { $0.text != nil } }

    package subscript(aim: Scorecard.Aim) -> Tenths? {
      switch aim {
      case .criterion(let criterion): criteria[criterion]
      case .axis(.service): service
      case .axis(.care): care
      case .score: score
      }
    }
  }

  /// Somebody who practises in a way of their own; simulated.
  package enum Trainee: String, Sendable, CaseIterable {
    /// Does all at the desk, and is short with people.
    case coldExpert = "cold expert"
    /// Says kind things, and knows neither the desk nor the rules.
    case warmBeginner = "warm beginner"
    /// Says what stands in a script, wherever the conversation is.
    case scriptReader = "script reader"
    /// Hardly says anything.
    case silentOne = "silent one"
  }

  /// What came of the conversations of one simulated trainee.
  package struct Plays: Sendable, Hashable {
    package var trainee: Trainee
    package var count: Int
    package var passed: Int
    /// How they ended and how often, most frequent first; those that did not end are missing.
    package var outcomes: [Ending]
    /// The mean of those that were graded.
    package var service: Tenths?
    package var care: Tenths?
    /// Where conversations stood that never ended: the node, and how many of them.
    package var endless: [Stop]
    /// Nodes at which the customer said nothing.
    package var speechless: [Stop]

    package struct Ending: Sendable, Hashable {
      package var outcome: Outcome
      package var count: Int

      package init(outcome: Outcome, count: Int) {
        self.outcome = outcome
        self.count = count
      }
    }

    package struct Stop: Sendable, Hashable {
      package var node: String
      package var count: Int

      package init(node: String, count: Int) {
        self.node = node
        self.count = count
      }
    }

    package init(
      trainee: Trainee, count: Int, passed: Int, outcomes: [Ending], service: Tenths?, care: Tenths?,
      endless: [Stop], speechless: [Stop]
    ) {
      self.trainee = trainee
      self.count = count
      self.passed = passed
      self.outcomes = outcomes
      self.service = service
      self.care = care
      self.endless = endless
      self.speechless = speechless
    }
  }
}
