/// What kind of knowledge a fact is; each kind has its own equality.
package enum FactKind: String, Sendable, CaseIterable {
  case text, money, date, duration, number
  case yesNo = "yes/no"
  /// The title of a knowledge-base article.
  case article
}

/// Who may hear a fact.
package enum FactLevel: String, Sendable, CaseIterable {
  case `public`
  case afterVerification = "after verification"
  case neverInThisChannel = "never in this channel"
}

/// A typed piece of knowledge with a name.
package struct Fact: Sendable, Hashable {
  package var name: String
  package var kind: FactKind
  /// As the author wrote it: "34 days ago", "£20", "Her father turns 70 on Saturday".
  package var value: String
  /// Other ways in which it is said, as patterns.
  package var alsoSaid: [String]
  /// Ways to ask for it, as patterns; beside its name.
  package var askedAs: [String]
  /// What the customer answers when asked for it; nil for a sentence made by the persona.
  package var says: String?
  package var level: FactLevel
  /// Health, money troubles, grief: using it unasked costs.
  package var isSensitive: Bool
  /// Who knows it at the start.
  package var agentKnows: Bool
  package var customerKnows: Bool
  /// The agent has to tell it for a good answer.
  package var agentMustTell: Bool

  package init(
    name: String, kind: FactKind, value: String, alsoSaid: [String] = [], askedAs: [String] = [],
    says: String? = nil, level: FactLevel = .public, isSensitive: Bool = false, agentKnows: Bool = false,
    customerKnows: Bool = false, agentMustTell: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.value = value
    self.alsoSaid = alsoSaid
    self.askedAs = askedAs
    self.says = says
    self.level = level
    self.isSensitive = isSensitive
    self.agentKnows = agentKnows
    self.customerKnows = customerKnows
    self.agentMustTell = agentMustTell
  }
}
