/// A customer as a person, in a file of its own.
package struct Persona: Sendable, Hashable {
  /// What this customer wants beside the solution.
  package enum Wish: String, Sendable, CaseIterable {
    case speed
    case hearing = "a hearing"
    case reassurance, dignity
  }

  /// How this customer knows English.
  package enum English: String, Sendable, CaseIterable {
    case first = "first language"
    case fluent, learning
  }

  /// How well this customer knows the things that the conversation is about.
  package enum KnowHow: String, Sendable, CaseIterable {
    case little, some, much
  }

  /// What the customer says without being authored in a scenario; wordings, the seed chooses.
  package struct Sayings: Sendable, Hashable {
    /// Did not understand.
    package var confused: [String]
    /// Did not understand twice running: offers a way on.
    package var wayOn: [String]
    /// Understood, but nothing has changed.
    package var unmoved: [String]
    /// Treated badly, and nothing is written for it.
    package var hurt: [String]
    /// Has waited.
    package var waiting: [String]
    /// Patience is nearly gone.
    package var impatient: [String]
    /// Asked for a fact: "{fact}" stands for its value.
    package var asked: [String]
    /// Asked again for what was said already.
    package var askedAgain: [String]
    /// Asked for something they do not know.
    package var unknown: [String]
    /// Thanked.
    package var thanked: [String]
    /// Patience is gone.
    package var leaving: [String]
    /// Says goodbye when the agent ends the conversation.
    package var goodbye: [String]

    package init(
      confused: [String] = [], wayOn: [String] = [], unmoved: [String] = [], hurt: [String] = [],
      waiting: [String] = [], impatient: [String] = [], asked: [String] = [], askedAgain: [String] = [],
      unknown: [String] = [],
      thanked: [String] = [], leaving: [String] = [], goodbye: [String] = []
    ) {
      self.confused = confused
      self.wayOn = wayOn
      self.unmoved = unmoved
      self.hurt = hurt
      self.waiting = waiting
      self.impatient = impatient
      self.asked = asked
      self.askedAgain = askedAgain
      self.unknown = unknown
      self.thanked = thanked
      self.leaving = leaving
      self.goodbye = goodbye
    }
  }

  package var id: String
  /// "Ngozi Okafor".
  package var name: String
  /// How they like to be addressed: "Ms Okafor".
  package var address: String
  /// One line for the list and the brief.
  package var about: String
  /// In years; for authors, as are `english` and `knowHow`: a library must not make its angry or its helpless
  /// customers all of one kind.
  package var age: Int?
  package var english: English
  package var knowHow: KnowHow
  package var wants: Wish
  package var temperament: Temperament
  package var restingMood: Mood
  /// How many misunderstandings, repeated questions and silences they bear; 1 to 10.
  package var patience: Int
  /// How they speak, for authors.
  package var speaks: String
  package var says: Sayings
  package var afterwards: Afterthoughts
  /// Reactions after the node's and the scenario's own.
  package var reactions: [Reaction]

  package init(
    id: String, name: String, address: String = "", about: String = "", age: Int? = nil,
    english: English = .first, knowHow: KnowHow = .some, wants: Wish = .speed,
    temperament: Temperament = Temperament(), restingMood: Mood = Mood(), patience: Int = 4,
    speaks: String = "", says: Sayings = Sayings(), afterwards: Afterthoughts = Afterthoughts(),
    reactions: [Reaction] = []
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.about = about
    self.age = age
    self.english = english
    self.knowHow = knowHow
    self.wants = wants
    self.temperament = temperament
    self.restingMood = restingMood
    self.patience = patience
    self.speaks = speaks
    self.says = says
    self.afterwards = afterwards
    self.reactions = reactions
  }
}
