/// A whole conversation as an author's test: what is said and done, and what is expected of it.
package struct ConversationScript: Sendable, Hashable {
  /// A reply, or after a slash what is done beside writing.
  package struct Line: Sendable, Hashable {
    package var text: String
    package var position: SourcePosition?

    package init(_ text: String, at position: SourcePosition? = nil) {
      self.text = text
      self.position = position
    }
  }

  /// What can be written after a slash beside the actions of the desk: the customer waits; the agent ends it.
  package static let commands = ["wait", "end"]

  package struct Expectation: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// It ends in one of these.
      case outcome([Outcome])
      case passed(Bool)
      /// It comes to these nodes and branches in this order, perhaps with others between.
      case route([Line])
      case band(Scorecard.Aim, Band)
      /// It earns more than another conversation of the scenario.
      case better(than: String, on: Scorecard.Aim)
    }

    package var kind: Kind
    package var position: SourcePosition?

    package init(_ kind: Kind, at position: SourcePosition? = nil) {
      self.kind = kind
      self.position = position
    }

    /// "route", "empathy", "better than cold".
    package var name: String {
      switch kind {
      case .outcome: "outcome"
      case .passed: "passed"
      case .route: "route"
      case .band(let aim, _): aim.inWords
      case .better(let other, _): "better than \(other)"
      }
    }
  }

  package var id: String
  package var title: String
  /// With its variant.
  package var scenario: Scenario
  package var channel: Channel
  package var seed: UInt64
  package var says: [Line]
  package var expectations: [Expectation]
  /// As the user named it.
  package var file: String

  package init(
    id: String, title: String = "", scenario: Scenario, channel: Channel? = nil, seed: UInt64 = 1, says: [Line],
    expectations: [Expectation] = [], file: String = ""
  ) {
    self.id = id
    self.title = title
    self.scenario = scenario
    self.channel = channel ?? scenario.channels[0]
    self.seed = seed
    self.says = says
    self.expectations = expectations
    self.file = file
  }
}
