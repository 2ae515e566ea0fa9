/// Episodes with the same customer: facts and promises stay, the mood settles in between.
package struct Journey: Sendable, Hashable {
  package struct Episode: Sendable, Hashable {
    package var scenario: Scenario
    package var channel: Channel
    /// Days since the episode before; 0 for the first.
    package var daysSince: Int

    package init(scenario: Scenario, channel: Channel, daysSince: Int) {
      self.scenario = scenario
      self.channel = channel
      self.daysSince = daysSince
    }
  }

  package var id: String
  package var title: String
  package var teaches: String
  /// How much of the way back to rest the mood goes in a day, in percent; 0 to 100.
  package var settles: Int
  package var episodes: [Episode]

  package init(id: String, title: String, teaches: String = "", settles: Int = 20, episodes: [Episode]) {
    self.id = id
    self.title = title
    self.teaches = teaches
    self.settles = settles
    self.episodes = episodes
  }
}

/// What one episode hands to the next; stored in the transcript so that each episode is graded alone.
package struct Carried: Sendable, Hashable {
  package struct Promise: Sendable, Hashable {
    package enum State: String, Sendable, CaseIterable { case open, kept, broken }

    /// The desk action that was promised.
    package var action: String
    /// The sentence that promised it.
    package var text: String
    package var state: State

    package init(action: String, text: String, state: State) {
      self.action = action
      self.text = text
      self.state = state
    }
  }

  /// From 1.
  package var episode: Int
  package var mood: Mood
  /// Names of the facts that the agent knows and that the customer was told.
  package var agentKnows: [String]
  package var told: [String]
  package var promises: [Promise]
  /// How each episode so far ended.
  package var outcomes: [Outcome]

  package init(
    episode: Int, mood: Mood, agentKnows: [String] = [], told: [String] = [], promises: [Promise] = [],
    outcomes: [Outcome] = []
  ) {
    self.episode = episode
    self.mood = mood
    self.agentKnows = agentKnows
    self.told = told
    self.promises = promises
    self.outcomes = outcomes
  }
}
