/// One situation to practise, valid: every name in it is known and every node can be run.
///
/// The only way from a file to here is through `AuthoredFiles`, which validates a draft. What a session runs is a
/// scenario with one variant applied: `applying(variant:)`.
package struct Scenario: Sendable, Hashable {
  /// Something that the customer needs but will not ask for.
  package struct Need: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable { case functional, emotional }

    package var name: String
    package var kind: Kind
    /// What gives it away, in the customer's words.
    package var hint: String
    /// From this node on it can be inferred; nil from the start.
    package var inferredFrom: String?
    /// All must hold.
    package var metBy: [Condition]
    /// Met before this node was reached, it was anticipated and counts in full; afterwards half.
    package var anticipatedBefore: String?

    package init(
      name: String, kind: Kind = .functional, hint: String = "", inferredFrom: String? = nil,
      metBy: [Condition], anticipatedBefore: String? = nil
    ) {
      self.name = name
      self.kind = kind
      self.hint = hint
      self.inferredFrom = inferredFrom
      self.metBy = metBy
      self.anticipatedBefore = anticipatedBefore
    }
  }

  /// What must be true for a right outcome.
  package struct Goal: Sendable, Hashable {
    package var name: String
    package var conditions: [Condition]
    /// The outcomes that it belongs to; empty: every right one.
    package var outcomes: [Outcome]

    package init(name: String, conditions: [Condition], outcomes: [Outcome] = []) {
      self.name = name
      self.conditions = conditions
      self.outcomes = outcomes
    }
  }

  /// A chance to be personal: a solution that fits this customer, or a fact used where it matters.
  package struct PersonalTouch: Sendable, Hashable {
    package var name: String
    /// The solution fits when all of these hold; empty when it is about words only.
    package var fits: [Condition]
    /// Facts of which one is used in words; empty when it is about fit only.
    package var uses: [String]
    package var hint: String

    package init(name: String, fits: [Condition] = [], uses: [String] = [], hint: String = "") {
      self.name = name
      self.fits = fits
      self.uses = uses
      self.hint = hint
    }
  }

  /// A question that separates the causes and belongs before a fix.
  package struct Diagnosis: Sendable, Hashable {
    /// The fact to ask for or to look up.
    package var fact: String
    /// The action that it belongs before; nil for any solution.
    package var before: String?

    package init(fact: String, before: String? = nil) {
      self.fact = fact
      self.before = before
    }
  }

  /// How many agent replies a good run takes.
  package struct Band: Sendable, Hashable {
    /// Up to here efficiency is full.
    package var good: Int
    /// From here on it is nothing.
    package var most: Int

    package init(good: Int, most: Int) {
      self.good = good
      self.most = most
    }
  }

  /// The same scenario with other truths, so that another outcome is right.
  package struct Variant: Sendable, Hashable {
    package var name: String
    package var title: String
    package var brief: String?
    /// Replace the facts of the same name, or are added.
    package var facts: [Fact]
    /// Replace the actions of the same name, or are added.
    package var actions: [DeskAction]
    package var rightOutcomes: [Outcome]?
    package var goals: [Goal]?
    package var needs: [Need]?
    package var personal: [PersonalTouch]?

    package init(
      name: String, title: String = "", brief: String? = nil, facts: [Fact] = [], actions: [DeskAction] = [],
      rightOutcomes: [Outcome]? = nil, goals: [Goal]? = nil, needs: [Need]? = nil,
      personal: [PersonalTouch]? = nil
    ) {
      self.name = name
      self.title = title
      self.brief = brief
      self.facts = facts
      self.actions = actions
      self.rightOutcomes = rightOutcomes
      self.goals = goals
      self.needs = needs
      self.personal = personal
    }
  }

  package var id: String
  /// Ids it had before.
  package var formerIDs: [String]
  package var title: String
  package var teaches: String
  /// 1 (easy) to 5.
  package var difficulty: Int
  /// Who keeps the file, and its state: for trainers.
  package var owner: String
  package var status: String
  /// What may upset: "bereavement".
  package var contentNotes: [String]
  package var authorsNote: String
  package var company: Company
  package var persona: Persona
  /// The first is the one played unless another is asked for.
  package var channels: [Channel]
  package var opens: Opener
  package var brief: String
  package var facts: [Fact]
  /// Earlier contacts and orders on the agent's record, oldest first.
  package var history: [Contact]
  package var needs: [Need]
  /// The company's and the scenario's own.
  package var actions: [DeskAction]
  package var moves: [Move]
  package var goals: [Goal]
  package var rightOutcomes: [Outcome]
  package var personal: [PersonalTouch]
  package var diagnosis: [Diagnosis]
  package var turns: Band
  /// Whose fault the problem is: owning it fits only the company's.
  package var fault: Fault
  /// What the customer believes and is not so, for authors; empty where they are right.
  package var mistaken: String
  package var variants: [Variant]
  /// The variant that has been applied; nil for the scenario as written.
  package var variant: String?
  /// The first is where the conversation begins.
  package var nodes: [Node]
  package var anywhere: [Reaction]
  /// What a customer says who is asked about an open promise of an earlier episode; wordings.
  package var promiseReminders: [String]
  /// What the customer says a day later of this matter; where none of it holds, they speak as the persona does.
  package var afterwards: Afterthoughts
  /// SHA-256 of the files it was made from, in lower-case hexadecimal.
  package var sha256: String

  /// A line of the record about what happened before.
  package struct Contact: Hashable, Sendable {
    /// When, and where: "Monday, by email".
    package var on: String
    /// May hold `{fact}`.
    package var what: String

    package init(on: String, what: String) {
      self.on = on
      self.what = what
    }
  }

  package enum Fault: String, Sendable, CaseIterable {
    case company, customer
    case thirdParty = "third party"
    case unknown
  }

  package init(id: String, title: String, company: Company, persona: Persona, nodes: [Node]) {
    self.id = id
    self.title = title
    self.company = company
    self.persona = persona
    self.nodes = nodes
    formerIDs = []
    teaches = ""
    difficulty = 2
    owner = ""
    status = ""
    contentNotes = []
    authorsNote = ""
    channels = [.chat]
    opens = .customer
    brief = ""
    facts = []
    history = []
    needs = []
    actions = company.actions
    moves = []
    goals = []
    rightOutcomes = []
    personal = []
    diagnosis = []
    turns = Band(good: 5, most: 10)
    fault = .unknown
    mistaken = ""
    variants = []
    variant = nil
    anywhere = []
    promiseReminders = []
    afterwards = Afterthoughts()
    sha256 = ""
  }

  package func node(_ name: String) -> Node? { nodes.first { $0.name == name } }
  package func fact(_ name: String) -> Fact? { facts.first { $0.name == name } }
  package func action(_ name: String) -> DeskAction? { actions.first { $0.name == name } }
  package func move(_ name: String) -> Move? { moves.first { $0.name == name } }

  /// The scenario with a variant's truths in place of its own; nil when there is no such variant.
  package func applying(variant name: String) -> Scenario? {
    guard let change = variants.first(where: { $0.name == name }) else { return nil }
    var scenario = self
    scenario.variant = name
    scenario.brief = change.brief ?? brief
    scenario.facts = facts.replacing(with: change.facts, by: \.name)
    scenario.actions = actions.replacing(with: change.actions, by: \.name)
    scenario.rightOutcomes = change.rightOutcomes ?? rightOutcomes
    scenario.goals = change.goals ?? goals
    scenario.needs = change.needs ?? needs
    scenario.personal = change.personal ?? personal
    return scenario
  }

  /// The text with `{fact}` replaced by the fact's value, `{customer}` by how the customer is addressed and
  /// `{company}` by its name.
  package func filled(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      filled += value(named: name) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  private func value(named name: String) -> String? {
    switch name {
    case "customer": persona.address
    case "company": company.name
    default: fact(name)?.value
    }
  }
}

extension Array {
  /// The elements, each replaced by the one of the same key among `others`; what is new comes last.
  fileprivate func replacing(with others: [Element], by key: (Element) -> String) -> [Element] {
    let changed = Dictionary(others.map { (key($0), $0) }, uniquingKeysWith: { _, last in last })
    let known = Set(map(key))
    return map { changed[key($0)] ?? $0 } + others.filter { !known.contains(key($0)) }
  }
}
