/// What came of playing a scenario many times along its samples.
package struct Exploration: Sendable, Hashable {
  /// The best conversation earns at least this, or something is missing: a way to a better end, or a sample of it.
  package static let leastBest = Tenths(90)
  /// Some conversation earns at least this on every criterion, or nobody learns what it asks for.
  package static let leastEarnable = Tenths(50)
  /// Who never answers earns no more.
  package static let mostForSilence = Tenths.zero

  /// A node or a branch, and what comes there.
  package struct Place: Sendable, Hashable {
    /// "pressed", "pressed/3", "anywhere/1".
    package var name: String
    package var position: SourcePosition?
    /// How many good and weak samples stand there.
    package var samples: Int
    /// By conversations along samples.
    package var isReached: Bool
    /// How many golden runs came there.
    package var runs: Int

    package init(name: String, position: SourcePosition?, samples: Int, isReached: Bool, runs: Int = 0) {
      self.name = name
      self.position = position
      self.samples = samples
      self.isReached = isReached
      self.runs = runs
    }

    package var isCovered: Bool { isReached || runs > 0 }
  }

  /// The scenario as written, or one of its variants.
  package struct Variant: Sendable, Hashable {
    /// Nil for the scenario as written.
    package var name: String?
    /// Of each aim that a conversation can be graded on, in order; golden runs count.
    package var ranges: [Range]
    /// The highest score of a conversation along samples alone.
    package var bestOfSamples: Tenths?
    /// How many golden runs there are.
    package var runs: Int
    /// The passed conversation with fewest replies.
    package var shortestGood: Run?
    /// Nobody ever answers.
    package var silence: Run
    package var repeated: [RepeatedText]
    /// What simulated trainees did, a row each; empty when none played.
    package var plays: [Plays]
    /// How many conversations were graded on the way.
    package var graded: Int

    package init(
      name: String?, ranges: [Range], bestOfSamples: Tenths?, runs: Int, shortestGood: Run?, silence: Run,
      repeated: [RepeatedText], plays: [Plays], graded: Int
    ) {
      self.name = name
      self.ranges = ranges
      self.bestOfSamples = bestOfSamples
      self.runs = runs
      self.shortestGood = shortestGood
      self.silence = silence
      self.repeated = repeated
      self.plays = plays
      self.graded = graded
    }

    /// The conversation with the highest score.
    package var best: Run? { ranges.first { $0.aim == .score }?.highest }
    /// The conversation with the lowest score.
    package var poorest: Run? { ranges.first { $0.aim == .score }?.lowest }
  }

  /// The least and the most that a conversation earned.
  package struct Range: Sendable, Hashable {
    package var aim: Scorecard.Aim
    package var lowest: Run
    package var highest: Run

    package init(aim: Scorecard.Aim, lowest: Run, highest: Run) {
      self.aim = aim
      self.lowest = lowest
      self.highest = highest
    }
  }

  /// One text that is best at several nodes of one conversation: who knows it needs no other there.
  package struct RepeatedText: Sendable, Hashable {
    package var text: String
    package var position: SourcePosition
    /// Its own, and those at which it is enough to say it again, in the order of the conversation.
    package var nodes: [String]

    package init(text: String, position: SourcePosition, nodes: [String]) {
      self.text = text
      self.position = position
      self.nodes = nodes
    }
  }

  /// The scenario's id.
  package var scenario: String
  /// As the user named it.
  package var file: String
  package var nodes: [Place]
  package var branches: [Place]
  /// The scenario as written comes first.
  package var variants: [Variant]
  /// No conversation was followed any further.
  package var mostReplies: Int
  /// Nodes at which conversations stay until patience runs out, whatever is said.
  package var deadEnds: [String]

  package init(
    scenario: String, file: String, nodes: [Place], branches: [Place], variants: [Variant], mostReplies: Int,
    deadEnds: [String]
  ) {
    self.scenario = scenario
    self.file = file
    self.nodes = nodes
    self.branches = branches
    self.variants = variants
    self.mostReplies = mostReplies
    self.deadEnds = deadEnds
  }

  /// With the scenario and its variants.
  package var runs: Int { variants.reduce(0) { $0 + $1.runs } }

  /// Nodes and branches that neither samples nor golden runs come to.
  package var uncovered: [Place] { (nodes + branches).filter { !$0.isCovered } }

  /// Where a node or branch stands.
  package func position(of place: String) -> SourcePosition? {
    (nodes + branches).first { $0.name == place }?.position
  }
}
