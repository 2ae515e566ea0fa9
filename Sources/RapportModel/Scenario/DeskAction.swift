/// What the trainee can do at the simulated desk.
package struct DeskAction: Sendable, Hashable {
  /// Whose decision it is.
  package enum Kind: String, Sendable, CaseIterable {
    case routine
    /// The agent may decide within a limit and notes a reason.
    case discretionary
    /// Somebody else decides; the desk refuses and says who.
    case notYours = "not yours"
  }

  /// One argument of an action.
  package struct Parameter: Sendable, Hashable {
    package var name: String
    package var kind: FactKind
    /// What may be given; empty when anything of the kind may.
    package var choices: [String]
    package var isRequired: Bool

    package init(name: String, kind: FactKind, choices: [String] = [], isRequired: Bool = true) {
      self.name = name
      self.kind = kind
      self.choices = choices
      self.isRequired = isRequired
    }
  }

  /// Typed after a slash: "repair".
  package var name: String
  /// One line for help: "book a free repair".
  package var title: String
  package var kind: Kind
  package var parameters: [Parameter]
  /// The largest amount for a discretionary action with a money argument, in hundredths of the unit.
  package var limit: Int?
  /// The desk refuses until these hold.
  package var needs: [Condition]
  /// The desk does it, but against policy unless these hold: a business-critical error.
  package var permittedWhen: [Condition]
  /// What the desk shows when it refuses; nil for a sentence made from `needs`.
  package var refusal: String?
  /// What the desk shows when it is done, facts filled in: "Repair booked, {repair-time}."
  package var result: String
  /// Facts that the agent knows afterwards.
  package var reveals: [String]
  /// How a reply says that it has been done or will be done, as example phrasings.
  package var claimedBy: [String]

  package init(
    name: String, title: String, kind: Kind = .routine, parameters: [Parameter] = [], limit: Int? = nil,
    needs: [Condition] = [], permittedWhen: [Condition] = [], refusal: String? = nil, result: String = "",
    reveals: [String] = [], claimedBy: [String] = []
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.parameters = parameters
    self.limit = limit
    self.needs = needs
    self.permittedWhen = permittedWhen
    self.refusal = refusal
    self.result = result
    self.reveals = reveals
    self.claimedBy = claimedBy
  }
}
