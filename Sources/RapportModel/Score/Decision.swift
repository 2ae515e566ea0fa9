/// What a person says about a grade: a line of a file of decisions.
package struct Decision: Sendable, Hashable {
  package static let schema = "rapport.decision/1"

  /// What it is about.
  package enum Subject: Sendable, Hashable {
    case evidence(Ruling)
    /// Points for a check of the rubric that only a person can answer, by its name.
    case check(String, points: Tenths)
    /// The person's own score, given before seeing the machine's, 0 to 100; nil when nothing called for it.
    case criterion(Criterion, score: Tenths?)
    /// The person has gone through the whole conversation.
    case reviewed
  }

  /// A row of evidence that is disputed, upheld or overturned.
  package struct Ruling: Sendable, Hashable {
    /// The id of the row: "e-7".
    package var evidence: String
    /// What the row was about when it was ruled on; it has to be so still. Not checked when nil.
    package var rule: String?
    /// As `rule`: the index among the turns of the transcript.
    package var turn: Int?
    /// Nil for a dispute that nobody has decided.
    package var upheld: Bool?
    /// What the row is given instead when it is not upheld; nil leaves the row out.
    package var points: Tenths?

    package init(
      evidence: String, rule: String? = nil, turn: Int? = nil, upheld: Bool? = nil, points: Tenths? = nil
    ) {
      self.evidence = evidence
      self.rule = rule
      self.turn = turn
      self.upheld = upheld
      self.points = points
    }
  }

  /// The id of the conversation.
  package var conversation: String
  package var subject: Subject
  package var who: String
  /// Nil where no reason was asked for.
  package var why: String?
  /// As written, for people; nothing rests on it.
  package var when: String?
  /// Where it stands in its file, from 1.
  package var line: Int

  package init(
    conversation: String, subject: Subject, who: String, why: String? = nil, when: String? = nil, line: Int = 0
  ) {
    self.conversation = conversation
    self.subject = subject
    self.who = who
    self.why = why
    self.when = when
    self.line = line
  }

  /// What it says about a row of evidence, when it is about one.
  package var ruling: Ruling? {
    if case .evidence(let ruling) = subject { ruling } else { nil }
  }
}
