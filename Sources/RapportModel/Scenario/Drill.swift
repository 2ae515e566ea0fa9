/// Short practice of one skill: a customer's line, one reply, and at once whether it did what the skill asks for.
package struct Drill: Sendable, Hashable {
  /// What a reply shows by its form, whatever its words.
  package enum Form: String, Sendable, CaseIterable {
    case no = "a no"
    case reason = "a reason"
    case alternative = "an alternative"
    case feeling = "a feeling"
    case fault = "our fault"
    case step = "a next step"
    case farewell = "a farewell"
  }

  /// Something that a reply does, and by what it is seen.
  package struct Part: Sendable, Hashable {
    /// In words that go on after "it": "names the feeling".
    package var does: String
    /// Moves of the reply: all must hold; only `said`, `not` and `any` of these.
    package var when: [Condition]
    /// Shows it where `when` does not hold; nil for no form.
    package var form: Form?
    /// How strongly the reply shows criteria at least, 0 to 100.
    package var reads: [Criterion: Tenths]
    /// How many questions it asks; nil when it does not matter.
    package var questions: Int?
    /// It takes up the customer's matter: a word of meaning that the customer used or the agent knows, or one near it.
    package var isSpecific: Bool

    package init(
      does: String, when: [Condition] = [], form: Form? = nil, reads: [Criterion: Tenths] = [:],
      questions: Int? = nil,
      isSpecific: Bool = false
    ) {
      self.does = does
      self.when = when
      self.form = form
      self.reads = reads
      self.questions = questions
      self.isSpecific = isSpecific
    }
  }

  /// What a customer says, and replies to it.
  package struct Opener: Sendable, Hashable {
    package var says: String
    /// What the agent knows, in one line; empty when nothing.
    package var knows: String
    /// Replies that do it; the first is the one to show.
    package var good: [String]
    /// Replies that don't.
    package var weak: [String]

    package init(says: String, knows: String = "", good: [String], weak: [String]) {
      self.says = says
      self.knows = knows
      self.good = good
      self.weak = weak
    }
  }

  /// How well one reply did it.
  package enum Verdict: String, Sendable, CaseIterable {
    case made = "made it"
    case nearly
    case not
  }

  /// "saying-no".
  package var id: String
  package var title: String
  package var teaches: String
  /// What to watch for at the end, in one line.
  package var watch: String
  /// The drill to do after it; nil for none in particular.
  package var next: String?
  /// A reply that does all has made it.
  package var parts: [Part]
  /// A reply that does one of these has not.
  package var faults: [Part]
  package var openers: [Opener]

  package init(
    id: String, title: String, teaches: String, watch: String, next: String? = nil, parts: [Part],
    faults: [Part] = [], openers: [Opener]
  ) {
    self.id = id
    self.title = title
    self.teaches = teaches
    self.watch = watch
    self.next = next
    self.parts = parts
    self.faults = faults
    self.openers = openers
  }

  /// The openers in the order of a seed, no more than so many.
  package func drawn(seed: UInt64, atMost count: Int = 10) -> [Opener] {
    var random = SplitMix64(seed: seed)
    var rest = openers
    var drawn: [Opener] = []
    while drawn.count < count, !rest.isEmpty { drawn.append(rest.remove(at: random.index(below: rest.count))) }
    return drawn
  }
}
