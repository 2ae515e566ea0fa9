/// What a trainee takes away from a conversation: made by the scorer, written out by the reports.
package struct Debrief: Sendable, Hashable {
  /// The one thing to do better.
  package struct Practise: Sendable, Hashable {
    package var criterion: Criterion
    /// What was missing, in one sentence.
    package var why: String
    /// Where it belonged: index among the turns of the transcript; nil for the whole conversation.
    package var turn: Int?
    /// An author's sentence to say instead; nil when there is none.
    package var betterSentence: String?

    package init(criterion: Criterion, why: String, turn: Int? = nil, betterSentence: String? = nil) {
      self.criterion = criterion
      self.why = why
      self.turn = turn
      self.betterSentence = betterSentence
    }
  }

  /// How one criterion went, in words and checks.
  package struct CriterionLevel: Sendable, Hashable {
    package var criterion: Criterion
    /// "not yet", "satisfactory", "exceptional", or why there is none: "nothing called for it".
    package var level: String
    /// Checks met, of the checks that applied.
    package var met: Int
    package var applied: Int
    package var score: Tenths?
    /// What earned most; nil when nothing earned any.
    package var best: Moment?
    /// What cost most; nil when nothing did.
    package var worst: Moment?

    package init(
      criterion: Criterion, level: String, met: Int, applied: Int, score: Tenths?, best: Moment? = nil,
      worst: Moment? = nil
    ) {
      self.criterion = criterion
      self.level = level
      self.met = met
      self.applied = applied
      self.score = score
      self.best = best
      self.worst = worst
    }
  }

  /// What the customer would say about today.
  package var today: String
  /// What the customer would say or do a day later.
  package var tomorrow: String
  /// One sentence each; empty when nothing did.
  package var wentWell: [String]
  /// Nil when nothing is left to do better.
  package var practise: Practise?
  /// In the order of the criteria.
  package var levels: [CriterionLevel]
  /// Where the trainee has judged their own work.
  package var judged: [Judged]

  package init(
    today: String, tomorrow: String, wentWell: [String] = [], practise: Practise? = nil,
    levels: [CriterionLevel] = [], judged: [Judged] = []
  ) {
    self.today = today
    self.tomorrow = tomorrow
    self.wentWell = wentWell
    self.practise = practise
    self.levels = levels
    self.judged = judged
  }
}
