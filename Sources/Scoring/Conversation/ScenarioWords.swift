import RapportModel

/// What rules look at in a scenario, worked out once for all its conversations.
struct ScenarioWords: Sendable {
  /// The actions that do something about the matter: a goal, a need or a fitting solution asks for them; where none
  /// asks for any, those that can be claimed. What reveals facts, verifies, or only opens the way to another action or
  /// to somebody else is none, unless it is asked for.
  let deeds: Set<String>
  /// What the agent has to find out: for the diagnosis, and to be allowed an action.
  let wantedFacts: Set<String>
  /// What has to be said before an action is allowed: "asks-to-wait" before a call is held.
  let wantedMoves: Set<String>
  /// The moves of its own that its author calls harmful, by name.
  let harmful: [String: Move]
  /// Of the customer's name, and of the company's.
  let customer: [Word]
  let company: [Word]
  /// What the company has everybody say.
  let houseSentences: [Words]
  /// What each feeling is about, and what it is called, by the author's text.
  private let causes: [String: WordSet]
  private let feelings: [String: WordSet]
  /// The values of facts, by name.
  private let values: [String: WordSet]
  /// The required sentences that have a wording, by id.
  private let sentences: [String: Words]

  init(_ scenario: Scenario) {
    let company = scenario.company
    let required = company.requiredSentences.compactMap { sentence in
      sentence.verbatim.map { (sentence.id, Words(scenario.filled($0))) }
    }
    let felt = scenario.nodes.flatMap(\.feelings)
    deeds = scenario.deeds
    wantedFacts = scenario.wantedFacts
    wantedMoves = scenario.wantedMoves
    harmful = .firstOfEach(scenario.moves.filter(\.isHarmful).map { ($0.name, $0) })
    customer = [scenario.persona.name, scenario.persona.address].flatMap { Words($0).all }
    self.company = Words(company.name).all
    houseSentences = company.housePhrases.map { Words(scenario.filled($0)) } + required.map(\.1)
    causes = .firstOfEach(felt.map { ($0.cause, Words(scenario.filled($0.cause)).content) })
    feelings = .firstOfEach(felt.map { ($0.feeling, Words($0.feeling).content) })
    values = .firstOfEach(scenario.facts.map { ($0.name, Words($0.value).content) })
    sentences = .firstOfEach(required)
  }

  func cause(of feeling: Feeling) -> WordSet { causes[feeling.cause] ?? [] }
  func name(of feeling: Feeling) -> WordSet { feelings[feeling.feeling] ?? [] }
  func value(of fact: Fact) -> WordSet { values[fact.name] ?? [] }
  /// Nil for one that only has paraphrases.
  func wording(of sentence: Company.RequiredSentence) -> Words? { sentences[sentence.id] }
}

extension Dictionary {
  fileprivate static func firstOfEach(_ pairs: [(Key, Value)]) -> Self {
    Self(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension Scenario {
  fileprivate var wantedFacts: Set<String> {
    var names = Set(diagnosis.map(\.fact))
    for condition in (actions.flatMap(\.needs) + company.verifiedWhen).flatMap(\.wanted) {
      if case .knows(let fact) = condition { names.insert(fact) }
    }
    return names
  }

  fileprivate var wantedMoves: Set<String> {
    var names: Set<String> = []
    for condition in actions.flatMap(\.needs).flatMap(\.wanted) {
      if case .said(let move) = condition { names.insert(move) }
    }
    return names
  }

  fileprivate var deeds: Set<String> {
    let asked = Self.actions(in: goals.flatMap(\.conditions) + needs.flatMap(\.metBy) + personal.flatMap(\.fits))
    let verifying = Self.actions(in: company.verifiedWhen)
    let claimable = Set(actions.filter { !$0.claimedBy.isEmpty }.map(\.name))
    let revealing = Set(actions.filter { !$0.reveals.isEmpty }.map(\.name))
    let steps = revealing.union(Self.actions(in: actions.flatMap(\.needs)))
    // What can be claimed solves something, although another action may need it first.
    let deeds = asked.subtracting(steps.subtracting(claimable)).subtracting(verifying)
    if !deeds.isEmpty { return deeds }
    let escalation = company.escalations.flatMap(\.when)
    return claimable.subtracting(steps).subtracting(verifying).subtracting(Self.actions(in: escalation))
  }

  /// The actions that some conditions wait for.
  static func actions(in conditions: [Condition]) -> Set<String> {
    var names: Set<String> = []
    for condition in conditions.flatMap(\.wanted) {
      switch condition {
      case .done(let name), .justDone(let name): names.insert(name)
      default: break
      }
    }
    return names
  }
}
