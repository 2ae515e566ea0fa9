/// What the customer says and how they react to the next reply.
package struct Node: Sendable, Hashable {
  package var name: String
  /// Wordings; the seed chooses. Empty in the first node of a conversation that the agent opens.
  package var says: [String]
  /// What the customer says when the reply was understood but changed nothing; empty for the persona's.
  package var saysAgain: [String]
  /// What the customer says after not understanding twice, to offer a way on; empty for the persona's.
  package var wayOn: [String]
  package var feelings: [Feeling]
  /// What the customer shows here that comes before the matter itself.
  package var shows: [Risk]
  package var questions: [Question]
  /// Facts that the customer tells on arriving here.
  package var tells: [String]
  package var reactions: [Reaction]
  /// The conversation ends here.
  package var ends: Outcome?
  /// A nudge for `/hint`.
  package var hint: String?

  package init(
    name: String, says: [String] = [], saysAgain: [String] = [], wayOn: [String] = [], feelings: [Feeling] = [],
    shows: [Risk] = [], questions: [Question] = [], tells: [String] = [], reactions: [Reaction] = [],
    ends: Outcome? = nil, hint: String? = nil
  ) {
    self.name = name
    self.says = says
    self.saysAgain = saysAgain
    self.wayOn = wayOn
    self.feelings = feelings
    self.shows = shows
    self.questions = questions
    self.tells = tells
    self.reactions = reactions
    self.ends = ends
    self.hint = hint
  }
}

/// What comes before the matter itself.
package enum Risk: String, Sendable, CaseIterable {
  /// Health, a life event, little money or little strength makes harm likelier.
  case vulnerability
  /// Somebody may be hurt: talk of self-harm, a threat, gas, fire.
  case danger
  /// The customer insults or threatens the agent.
  case abuse
}

/// A feeling and its cause: one opportunity for empathy.
package struct Feeling: Sendable, Hashable {
  package enum Strength: String, Sendable, CaseIterable {
    case mild, strong
  }

  /// "frustrated".
  package var feeling: String
  /// "nobody answered on Monday"; the same cause is one opportunity however often it is shown.
  package var cause: String
  package var strength: Strength
  /// Patterns that show a reply is about this cause; empty for the words of the cause.
  package var words: [String]

  package init(_ feeling: String, because cause: String, strength: Strength = .mild, words: [String] = []) {
    self.feeling = feeling
    self.cause = cause
    self.strength = strength
    self.words = words
  }
}

/// Something the customer asks.
package struct Question: Sendable, Hashable {
  /// In the customer's words: "how long does a repair take".
  package var text: String
  /// What counts as an answer; all must hold.
  package var answeredBy: [Condition]

  package init(_ text: String, answeredBy: [Condition]) {
    self.text = text
    self.answeredBy = answeredBy
  }
}

/// How the customer reacts when its conditions hold.
package struct Reaction: Sendable, Hashable {
  /// All must hold; empty: when nothing else fits a reply that was understood.
  package var when: [Condition]
  /// Said before going on; wordings, the seed chooses.
  package var says: [String]
  package var mood: MoodChange
  /// Facts that the customer tells.
  package var tells: [String]
  /// The next node; nil to stay.
  package var next: String?
  package var samples: Samples

  package init(
    when: [Condition] = [], says: [String] = [], mood: MoodChange = .none, tells: [String] = [],
    next: String? = nil, samples: Samples = Samples()
  ) {
    self.when = when
    self.says = says
    self.mood = mood
    self.tells = tells
    self.next = next
    self.samples = samples
  }

  package var leaves: Int { when.reduce(0) { $0 + $1.leaves } }
}

/// The author's sample replies for a branch: tests, hints and better sentences.
package struct Samples: Sendable, Hashable {
  package var good: [String]
  /// Each with the criterion it is weak on.
  package var weak: [WeakSample]
  /// Replies that must not be taken for this branch.
  package var wrong: [String]

  /// What the author says of a sample.
  package enum Quality: Sendable, Hashable {
    /// Takes the branch, and takes it well.
    case good
    /// Takes the branch, and is weak on a criterion.
    case weak(Criterion)
    /// Must not take the branch: it does not do what the moment asks for.
    case wrong

    package var isWeak: Bool { if case .weak = self { true } else { false } }

    /// "good", "weak empathy", "wrong".
    package var inWords: String {
      switch self {
      case .good: "good"
      case .weak(let criterion): "weak \(criterion.rawValue)"
      case .wrong: "wrong"
      }
    }
  }

  package struct WeakSample: Sendable, Hashable {
    package var criterion: Criterion
    package var text: String

    package init(_ criterion: Criterion, _ text: String) {
      self.criterion = criterion
      self.text = text
    }
  }

  package init(good: [String] = [], weak: [WeakSample] = [], wrong: [String] = []) {
    self.good = good
    self.weak = weak
    self.wrong = wrong
  }
}
