/// What happened, event by event: the only thing that passes from play to score.
package struct Transcript: Sendable, Hashable {
  package static let schema = "rapport.transcript/1"

  package var id: String
  package var scenario: String?
  package var scenarioSHA256: String?
  package var variant: String?
  package var seed: UInt64?
  package var mode: String?
  package var attempt: Int?
  package var channel: Channel?
  package var language: String?
  /// The encoder that steered the customer, in every turn that names no other.
  package var encoder: Encoder?
  /// The record that an agent could see, in the file's order.
  package var customer: [Field]
  package var turns: [Turn]
  package var ended: Outcome?
  /// Hints that were taken since the agent's latest reply.
  package var hints = 0
  package var carried: Carried?
  /// What the agent thinks is wrong, in the order noted; undo leaves it, and no score rests on it.
  package var disputes: [Dispute]
  /// What the agent wrote down for themselves, in the order noted; undo leaves it, and no score rests on it.
  package var notes: [Note]
  /// Nil when nobody was asked, or nobody answered; no score rests on it.
  package var selfAssessment: SelfAssessment?
  /// Fields that are kept and written back as they are: name and JSON text.
  package var extra: [Field]

  package init(id: String, turns: [Turn] = []) {
    self.id = id
    self.turns = turns
    customer = []
    disputes = []
    notes = []
    extra = []
  }

  /// A named scalar; `value` is JSON text in `extra` and plain text in `customer`.
  package struct Field: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A verdict that the agent thinks is wrong, for the trainer.
  package struct Dispute: Sendable, Hashable {
    package var text: String
    /// The agent's reply that it is about: its index in `turns`; nil before the first.
    package var turn: Int?
    /// What was understood in that reply: names of moves and facts.
    package var understood: [String]

    package init(text: String, turn: Int?, understood: [String]) {
      self.text = text
      self.turn = turn
      self.understood = understood
    }
  }

  /// Something that the agent wrote down during the conversation.
  package struct Note: Sendable, Hashable {
    package var text: String
    /// How many turns there were: it stands before the turn with this index.
    package var before: Int

    package init(text: String, before: Int) {
      self.text = text
      self.before = before
    }
  }

  package struct Encoder: Sendable, Hashable {
    package var name: String
    package var sha256: String

    package init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }
}

/// One message of one side, or one desk action.
package struct Turn: Sendable, Hashable {
  package enum Role: String, Sendable, CaseIterable {
    case customer, agent, system, tool
  }

  package enum Visibility: String, Sendable, CaseIterable {
    case `public`, `private`, note
  }

  package enum ActionResult: String, Sendable, CaseIterable {
    case ok, refused
  }

  /// What the customer understood in an agent's reply, and the reaction they took.
  package struct Understood: Sendable, Hashable {
    package var reading: Reading
    /// "complaint/2", "anywhere/1", "persona/1" or the name of a built-in reaction: "confused".
    package var reaction: String
    /// What read the reply, where it is not the encoder that the transcript names; no score rests on it.
    package var encoder: Transcript.Encoder?

    package init(reading: Reading, reaction: String, encoder: Transcript.Encoder? = nil) {
      self.reading = reading
      self.reaction = reaction
      self.encoder = encoder
    }
  }

  package var role: Role
  package var text: String?
  package var action: String?
  package var arguments: [Transcript.Field]
  package var result: ActionResult?
  /// Why an action was refused, or the reason that the agent noted.
  package var why: String?
  /// Seconds since the conversation began, at least 0.
  package var at: Double?
  package var end: Double?
  package var speaker: String?
  package var isAutomated: Bool
  package var visibility: Visibility?
  /// The node the conversation is at after this turn; practice only.
  package var node: String?
  package var mood: Mood?
  package var understood: Understood?
  /// Facts that this turn told the other side.
  package var facts: [String]
  /// Seconds since the agent's latest reply, when the customer speaks because they have waited; nil for an answer.
  package var waited: Int?
  /// Hints that were taken before this turn.
  package var hints: Int
  package var isUndone: Bool
  /// A desk action that was done although policy did not permit it.
  package var isBreach: Bool
  package var extra: [Transcript.Field]

  package init(role: Role, text: String? = nil, action: String? = nil) {
    self.role = role
    self.text = text
    self.action = action
    arguments = []
    isAutomated = false
    facts = []
    hints = 0
    isUndone = false
    isBreach = false
    extra = []
  }
}

extension Turn {
  /// The agent writes, and has not taken it back.
  package var isReply: Bool { role == .agent && text != nil && !isUndone }
}
