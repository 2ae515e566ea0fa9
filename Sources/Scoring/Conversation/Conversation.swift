import RapportModel

/// Everything that the rules look at, worked out once for a conversation.
struct Conversation: Sendable {
  let transcript: Transcript
  let scenario: Scenario?
  let replies: [AgentReply]
  let customers: [CustomerTurn]
  let desk: [DeskEvent]
  /// The turns with what was understood in each reply.
  let turns: [Turn]
  /// What was known, said and done before each turn, and last what was at the end; empty without a scenario.
  let moments: [Ledger]
  /// Vulnerability, danger and abuse, in order.
  private(set) var risks: [RiskMoment] = []
  private(set) var care: CareSaid = [:]
  /// The feelings that called for an answer, in order.
  private(set) var feelings: [FeltMoment] = []
  /// The questions that called for an answer, in order.
  private(set) var questions: [AskedMoment] = []
  /// How a recording's customer ends, if they say.
  private(set) var ending: Ending?
  /// What each of a recording's replies says towards a solution, by turn.
  private(set) var solutions: [Int: [Solution]] = [:]
  /// The most that they say.
  private(set) var solution: Solution?
  /// What each reply shows, by turn.
  private(set) var signals: [Int: Signals] = [:]
  /// What replies say otherwise than the company's articles.
  private(set) var misstatements: [Misstatement] = []
  /// Why it cannot be graded; nil when it can.
  private(set) var whyNotGradable: String?
  /// The turn of the first desk action that does something about the matter.
  let deed: Int?
  /// It has come to its end: what is missing now stays missing.
  let isOver: Bool

  init(_ transcript: Transcript, scenario: Scenario?, readers: Readers) {
    self.transcript = transcript
    self.scenario = scenario
    let reading = ConversationReading(transcript, scenario: scenario, readers: readers)
    replies = reading.replies
    customers = reading.customers
    desk = reading.desk
    turns = reading.turns
    moments = scenario.map { Self.fold(reading.turns, scenario: $0, carried: transcript.carried) } ?? []
    deed = reading.desk.first { event in event.isDone && (scenario.map { $0.isDeed(event.name) } ?? true) }?.turn
    isOver = transcript.ended != nil || transcript.turns.allSatisfy { $0.node == nil }
    risks = findRisks()
    care = findCare(readers)
    feelings = findFeelings()
    if scenario == nil {
      ending = findEnding()
      for reply in replies { solutions[reply.turn] = reply.solutions }
      solution = findSolution()
    }
    questions = findQuestions()
    misstatements = findMisstatements(readers)
    for reply in replies { signals[reply.turn] = reply.signals(in: self) }
    whyNotGradable = findWhyNotGradable()
  }

  /// The customer has told the fact in this conversation.
  func customerTold(_ fact: String, before turn: Int) -> Bool {
    transcript.turns[..<turn].contains { $0.role == .customer && !$0.isUndone && $0.facts.contains(fact) }
  }

  /// Where it takes place, as far as that is known.
  var channel: Channel? { transcript.channel(in: scenario) }

  /// At the end.
  var ledger: Ledger? { moments.last }

  /// Before a turn.
  func ledger(before turn: Int) -> Ledger? {
    moments.indices.contains(turn) ? moments[turn] : nil
  }

  /// Before the words of a turn: what it does at the desk comes first.
  func ledger(beforeWordsOf turn: Int) -> Ledger? {
    guard var ledger = ledger(before: turn), transcript.turns[turn].action != nil else {
      return ledger(before: turn)
    }
    var deed = transcript.turns[turn]
    deed.text = nil
    deed.understood = nil
    ledger.note(deed)
    return ledger
  }

  /// The graded replies after a turn.
  func replies(after turn: Int) -> ArraySlice<AgentReply> {
    replies[(replies.firstIndex { $0.turn > turn } ?? replies.endIndex)...]
  }

  /// The turn of the next message of the customer; the number of turns when there is none.
  func nextCustomerTurn(after turn: Int) -> Int {
    customers.first { $0.turn > turn }?.turn ?? transcript.turns.count
  }

  /// Practice says it; a foreign conversation has reached the first right outcome whose goals all hold.
  var outcome: Outcome? {
    if let ended = transcript.ended { return ended }
    guard let scenario, let ledger, isOver, !scenario.goals.isEmpty, !replies.isEmpty else { return nil }
    return scenario.rightOutcomes.first { outcome in
      scenario.goals.contains { $0.outcomes.isEmpty || $0.outcomes.contains(outcome) }
        && ledger.openGoals(for: outcome).isEmpty
    }
  }

  var isRightOutcome: Bool {
    guard let scenario, let outcome else { return false }
    return scenario.rightOutcomes.contains(outcome)
  }

  /// Where a reply says that something is done about the matter; looking up and verifying are not meant.
  func claimedDeed(in reply: AgentReply) -> Span? {
    reply.understood.claims.first { scenario?.isDeed($0.action) ?? true }?.span
  }

  /// The matter is in hand: something was done about it, or the right outcome reached without.
  var hasDeed: Bool {
    if deed != nil || isRightOutcome { return true }
    // A recording without any desk action cannot show deeds: a stated solution stands for them.
    return scenario == nil && desk.isEmpty && solution?.isStated == true
  }

  private static func fold(_ turns: [Turn], scenario: Scenario, carried: Carried?) -> [Ledger] {
    var ledger = Ledger(scenario: scenario, carried: carried)
    var moments: [Ledger] = []
    moments.reserveCapacity(turns.count + 1)
    for turn in turns {
      moments.append(ledger)
      ledger.note(turn)
    }
    moments.append(ledger)
    return moments
  }
}

extension Transcript {
  /// As the file says, else where the scenario takes place.
  func channel(in scenario: Scenario?) -> Channel? { channel ?? scenario?.channels.first }
}

extension Scenario {
  /// An action that does something about the matter: a goal, a need or a fitting solution asks for it; where none
  /// asks for any, one that can be claimed. Looking something up or verifying is not a deed.
  func isDeed(_ name: String) -> Bool {
    let asked = Self.actions(in: goals.flatMap(\.conditions) + needs.flatMap(\.metBy) + personal.flatMap(\.fits))
    let steps = Self.actions(in: company.verifiedWhen + actions.flatMap(\.needs))
    if asked.subtracting(steps).isEmpty { return !steps.contains(name) && action(name)?.claimedBy.isEmpty == false }
    return asked.contains(name) && !steps.contains(name)
  }

  private static func actions(in conditions: [Condition]) -> Set<String> {
    var names: Set<String> = []
    for condition in conditions {
      condition.visit { leaf in
        switch leaf {
        case .done(let name), .justDone(let name): names.insert(name)
        default: break
        }
      }
    }
    return names
  }
}
