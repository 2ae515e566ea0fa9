import RapportModel

/// Everything that the rules look at, worked out once for a conversation.
struct Conversation: Sendable {
  let transcript: Transcript
  private let readers: Readers
  /// Lent: a scenario is much to copy.
  var scenario: Scenario? { _read { yield readers.scenario } }
  /// Nil without a scenario.
  var scenarioWords: ScenarioWords? { _read { yield readers.scenarioWords } }
  let replies: [AgentReply]
  let customers: [CustomerTurn]
  let desk: [DeskEvent]
  /// The turns with what was understood in each reply.
  let turns: [Turn]
  /// What was known, said and done before each turn, and last what was at the end; empty without a scenario.
  let moments: [Ledger]
  /// The nodes that the customer has spoken at, each with the first such turn.
  private(set) var shownNodes: [(node: Node, turn: Int)] = []
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
  /// Where each of a recording's replies announces a deed, by turn.
  private(set) var announcements: [Int: [Span]] = [:]
  /// What a recording's replies say that happens next, in order.
  private(set) var nextSteps: [NextStep] = []
  /// What each reply shows, by turn.
  let signals: [Int: Signals]
  /// What replies say otherwise than the company's articles.
  let misstatements: [Misstatement]
  /// Why it cannot be graded; nil when it can.
  private(set) var whyNotGradable: String?
  /// The turn of the first desk action that does something about the matter.
  let deed: Int?
  /// What replies claim and the desk did not do.
  private(set) var unbacked: [Ledger.Claim] = []
  /// Sentences of replies that are not so, by turn.
  private(set) var untrue: [Int: [Span]] = [:]
  /// As `moments`, of what is so and said without an insult: goals, what must be told and answers rest on it.
  private(set) var trueMoments: [Ledger] = []
  /// It has come to its end: what is missing now stays missing.
  let isOver: Bool

  init(_ transcript: Transcript, readers: Readers) {
    guard transcript.turns.count > Self.longest else {
      self.init(transcript, ConversationReading(transcript, readers), readers)
      return
    }
    var unread = transcript
    unread.turns = []
    self.init(unread, ConversationReading(unread, readers), readers)
    whyNotGradable = Self.isTooLong
  }

  /// - Parameter reading: of the whole transcript.
  init(_ transcript: Transcript, _ reading: ConversationReading, _ readers: Readers) {
    self.transcript = transcript
    self.readers = readers
    replies = reading.replies
    customers = reading.customers
    desk = reading.desk
    turns = reading.turns
    moments = reading.moments
    signals = reading.signals
    misstatements = reading.misstatements
    let deeds = readers.scenarioWords?.deeds
    deed = reading.desk.first { $0.isDone && deeds?.contains($0.name) ?? true }?.turn
    isOver = transcript.ended != nil || transcript.turns.allSatisfy { $0.node == nil }
    unbacked = findUnbacked()
    untrue = findUntrue()
    trueMoments = findTrueMoments()
    shownNodes = findShownNodes()
    risks = findRisks()
    care = findCare(readers)
    feelings = findFeelings()
    if scenario == nil {
      solutions = believed(reading.solutions)
      solution = findSolution()
      for reply in replies where reply.answers != nil { announcements[reply.turn] = reply.announcements }
      nextSteps = findNextSteps()
      ending = findEnding()
      // Who teases without a matter is owed no solution.
      if ending?.word.isTaken == false, isChat { ending = nil }
      solution = findSettlement() ?? solution
    }
    questions = findQuestions()
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

  /// At the end, without what is not so.
  var trueLedger: Ledger? { trueMoments.last }

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

  /// The graded reply at a turn.
  func reply(at turn: Int) -> AgentReply? { replies.first { $0.turn == turn } }

  /// The customer's message at a turn.
  func customer(at turn: Int) -> CustomerTurn? { customers.first { $0.turn == turn } }

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
    guard let scenario, let ledger = trueLedger, isOver, !scenario.goals.isEmpty, !replies.isEmpty else {
      return nil
    }
    return scenario.rightOutcomes.first { outcome in
      scenario.goals.contains { $0.outcomes.isEmpty || $0.outcomes.contains(outcome) }
        && ledger.openGoals(for: outcome).isEmpty
    }
  }

  var isRightOutcome: Bool {
    outcome.map { scenario?.rightOutcomes.contains($0) == true } ?? false
  }

  /// Where a reply says that something is done about the matter; looking up and verifying are not meant.
  func claimedDeed(in reply: AgentReply) -> Span? {
    reply.understood.claims.first { claim in
      (scenarioWords?.deeds.contains(claim.action) ?? true) && !isUntrue(claim.span, in: reply)
    }?.span
  }

  /// Where a reply says what is done about the matter: a claim of one of the desk's actions, or in its own words that
  /// something has been done, once it has.
  func toldDeed(in reply: AgentReply) -> Span? {
    if let claimed = claimedDeed(in: reply) { return claimed }
    guard let deed, reply.turn >= deed else { return nil }
    return (reply.saidDeeds + [reply.briefDeed, reply.underWay].compactMap(\.self)).first {
      !isUntrue($0, in: reply)
    }
  }

  /// The matter is in hand: something was done about it; as long as a practice conversation goes on it may still be.
  var hasDeed: Bool { isActedOn || !isOver }

  /// Something was done about the matter, or the right outcome reached without.
  var isActedOn: Bool {
    if deed != nil || isRightOutcome { return true }
    // A recording without any desk action cannot show deeds: a stated solution stands for them.
    return scenario == nil && desk.isEmpty && solution?.isStated == true
  }

  /// The conversation goes on, and a reply has told a step that is still to come.
  var isPromised: Bool {
    !isOver
      && replies.contains { reply in
        !reply.isHarmful && toldStep(in: reply, Self.companySteps) != nil
      }
  }
}

extension Transcript {
  /// As the file says, else where the scenario takes place.
  func channel(in scenario: Scenario?) -> Channel? { channel ?? scenario?.channels.first }
}
