extension Rubric {
  /// A check of the trainer's own: moves and deeds in an order, or a question that a person answers.
  package struct Check: Sendable, Hashable {
    package enum Expectation: Sendable, Hashable {
      /// All of these hold at the end; with `when` only where those came about.
      case must([Condition], when: [Condition])
      /// All of these held before the message or action with which `before` came about.
      case first([Condition], before: [Condition])
      /// Points are lost when all of these hold together.
      case never([Condition])
      /// A person answers; open until then.
      case human(question: String)
    }

    /// Its name in evidence: "verify-first".
    package var name: String
    package var criterion: Criterion
    package var expectation: Expectation
    /// To earn, or to lose with `never`; 1 to 100.
    package var points: Tenths
    /// Why it matters, for people.
    package var because: String
    /// Only there; everywhere when empty.
    package var channels: [Channel]

    package init(
      name: String, criterion: Criterion, expectation: Expectation, points: Tenths, because: String = "",
      channels: [Channel] = []
    ) {
      self.name = name
      self.criterion = criterion
      self.expectation = expectation
      self.points = points
      self.because = because
      self.channels = channels
    }

    /// Everything that its verdict rests on.
    package var conditions: [Condition] {
      switch expectation {
      case .must(let must, let when): must + when
      case .first(let must, let before): must + before
      case .never(let never): never
      case .human: []
      }
    }
  }
}
