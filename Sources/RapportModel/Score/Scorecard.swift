/// The grade of one conversation: every point with its evidence.
package struct Scorecard: Sendable, Hashable {
  package static let schema = "rapport.scorecard/1"

  /// What the grade rests on; the two are not to be compared.
  package enum Basis: String, Sendable, CaseIterable { case scenario, recorded }

  /// Service means the work is right, exceptional that both sides are.
  package enum Level: String, Sendable, CaseIterable {
    case notYet = "not yet"
    case satisfactory, exceptional
  }

  package struct CriterionScore: Sendable, Hashable {
    /// Nil without opportunity, or when too little could be judged.
    package var score: Tenths?
    package var weight: Int
    package var opportunities: Int
    package var judged: Int
    /// `judged` of `opportunities` in thousandths; 1000 without any.
    package var coverage: Int

    package init(score: Tenths?, weight: Int, opportunities: Int, judged: Int, coverage: Int) {
      self.score = score
      self.weight = weight
      self.opportunities = opportunities
      self.judged = judged
      self.coverage = coverage
    }
  }

  /// The reading of one agent turn.
  package struct TurnScore: Sendable, Hashable {
    /// Index among the turns of the transcript, from 0.
    package var turn: Int
    /// How strongly the reply shows each criterion; only efficiency may be missing.
    package var criteria: [Criterion: Tenths]
    package var empathy: Mechanisms
    package var moves: [Reading.FoundMove]
    package var notUnderstood: [Span]

    package init(
      turn: Int, criteria: [Criterion: Tenths], empathy: Mechanisms, moves: [Reading.FoundMove],
      notUnderstood: [Span]
    ) {
      self.turn = turn
      self.criteria = criteria
      self.empathy = empathy
      self.moves = moves
      self.notUnderstood = notUnderstood
    }
  }

  /// The three mechanisms of the EPITOME framework (Sharma and others, EMNLP 2020), each 0.0 to 2.0.
  package struct Mechanisms: Sendable, Hashable {
    package var reaction: Tenths
    package var interpretation: Tenths
    package var exploration: Tenths

    package init(reaction: Tenths = .zero, interpretation: Tenths = .zero, exploration: Tenths = .zero) {
      self.reaction = reaction
      self.interpretation = interpretation
      self.exploration = exploration
    }
  }

  /// Something that fails a conversation by itself.
  package struct CriticalError: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable { case customer, business, compliance }

    package var kind: Kind
    package var rule: String
    package var turn: Int?
    package var reason: String

    package init(kind: Kind, rule: String, turn: Int?, reason: String) {
      self.kind = kind
      self.rule = rule
      self.turn = turn
      self.reason = reason
    }
  }

  /// A criterion below its gate: it fails the conversation.
  package struct FailedGate: Sendable, Hashable {
    package var criterion: Criterion
    package var score: Tenths
    package var gate: Tenths

    package init(criterion: Criterion, score: Tenths, gate: Tenths) {
      self.criterion = criterion
      self.score = score
      self.gate = gate
    }
  }

  /// A check of the rubric that only a person can answer.
  package struct HumanItem: Sendable, Hashable {
    /// The name of the check.
    package var check: String
    package var criterion: Criterion
    package var question: String
    /// Nil until a person has answered; then 0 to `of`.
    package var points: Tenths?
    package var of: Tenths

    package init(check: String, criterion: Criterion, question: String, points: Tenths? = nil, of: Tenths) {
      self.check = check
      self.criterion = criterion
      self.question = question
      self.points = points
      self.of = of
    }
  }

  package struct RubricReference: Sendable, Hashable {
    package var name: String
    package var version: String
    package var sha256: String
    /// The channel whose expectations graded; nil when the rubric has none for it.
    package var channel: Channel?

    package init(name: String, version: String, sha256: String, channel: Channel? = nil) {
      self.name = name
      self.version = version
      self.sha256 = sha256
      self.channel = channel
    }

    package init(_ rubric: Rubric) {
      self.init(name: rubric.name, version: rubric.version, sha256: rubric.sha256, channel: rubric.channel)
    }
  }

  package var id: String
  package var basis: Basis
  /// Why it cannot be graded: "too short"; nil when it can.
  package var whyNotGradable: String?
  package var score: Tenths?
  package var level: Level?
  package var passed: Bool?
  package var service: Tenths?
  package var care: Tenths?
  package var outcome: Outcome?
  /// A person should look at it.
  package var toReview: Bool
  package var critical: [CriticalError]
  /// In the order of the criteria.
  package var failedGates: [FailedGate]
  package var human: [HumanItem]
  package var criteria: [Criterion: CriterionScore]
  package var turns: [TurnScore]
  package var evidence: [Evidence]
  package var rubric: RubricReference
  /// The encoder that scores.
  package var encoder: Transcript.Encoder
  /// The version of Rapport.
  package var engine: String

  package init(
    id: String, basis: Basis, rubric: RubricReference, encoder: Transcript.Encoder, engine: String
  ) {
    self.id = id
    self.basis = basis
    self.rubric = rubric
    self.encoder = encoder
    self.engine = engine
    toReview = false
    critical = []
    failedGates = []
    human = []
    criteria = [:]
    turns = []
    evidence = []
  }
}
