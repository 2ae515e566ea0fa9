import RapportModel

/// Holds a conversation to the checks of its rubric.
///
/// A check applies where what it asks for can be known: a move that ships or that the scenario has, an action of
/// the scenario or any in a recording that shows actions, a fact or need of the scenario. Elsewhere it is no
/// opportunity and gives no row.
struct RubricChecks {
  private(set) var evidence: [Evidence] = []
  private(set) var human: [Scorecard.HumanItem] = []

  init(_ checks: [Rubric.Check], conversation: Conversation, standardMoves: Set<String>) {
    guard !checks.isEmpty else { return }
    let course = Course(conversation)
    let moves = standardMoves.union(conversation.scenario?.moves.map(\.name) ?? [])
    for check in checks {
      if case .human(let question) = check.expectation {
        human.append(
          .init(check: check.name, criterion: check.criterion, question: question, of: check.points))
      } else if check.conditions.allSatisfy({ conversation.canTell($0, moves: moves) }) {
        evidence += Verdict(check: check, course: course).row.map { [$0] } ?? []
      }
    }
  }
}

/// What one check gives.
private struct Verdict {
  let check: Rubric.Check
  let course: Course

  var row: Evidence? {
    switch check.expectation {
    case .must(let must, let when): required(must, when: when)
    case .first(let must, let before): required(must, before: before)
    case .never(let never): forbidden(never)
    case .human: nil
    }
  }

  private func required(_ must: [Condition], when: [Condition]) -> Evidence? {
    guard when.isEmpty || course.end.holds(all: when) else { return nil }
    if course.end.holds(all: must) {
      return row(check.points, at: course.first(must), naming: must, "\(must.inWords), as expected")
    }
    guard course.isOver else { return nil }
    let cause = when.isEmpty ? "" : " where \(when.inWords)"
    return row(.zero, at: course.first(when), naming: when, "expected\(cause): \(must.inWords)")
  }

  private func required(_ must: [Condition], before: [Condition]) -> Evidence? {
    guard let due = course.first(before) else { return nil }
    guard due.before.holds(all: must) else {
      return row(.zero, at: due, naming: before, "\(before.inWords), without this before: \(must.inWords)")
    }
    return row(
      check.points, at: course.first(must) ?? due, naming: must, "\(must.inWords), before \(before.inWords)")
  }

  private func forbidden(_ never: [Condition]) -> Evidence? {
    guard let step = course.first(never, inReply: true) else { return nil }
    return row(-check.points, of: .zero, at: step, naming: never, "\(never.inWords): never wanted")
  }

  private func row(
    _ points: Tenths, of: Tenths? = nil, at step: Course.Step?, naming conditions: [Condition], _ reason: String
  ) -> Evidence {
    Evidence(
      subject: .criterion(check.criterion), rule: check.name, verdict: points == .zero ? .absent : .found,
      turn: step?.turn, span: step.flatMap { course.span(of: conditions, at: $0.turn) }, points: points,
      of: of ?? check.points, certainty: check.certainty,
      reason: reason + (check.because.isEmpty ? "" : " (\(check.because))"))
  }
}

/// The conversation event by event, what a turn does before what it says.
private struct Course {
  struct Step {
    let turn: Int
    let before: Ledger
    let after: Ledger
  }

  let isOver: Bool
  let end: Ledger
  private let start: Ledger
  private let steps: [Step]
  private let replies: [AgentReply]

  init(_ conversation: Conversation) {
    start = Ledger(scenario: conversation.scenario ?? .none, carried: conversation.transcript.carried)
    var ledger = start
    var steps: [Step] = []
    for (index, turn) in conversation.turns.enumerated() where !turn.isUndone {
      for event in turn.events {
        let before = ledger
        ledger.note(event)
        steps.append(Step(turn: index, before: before, after: ledger))
      }
    }
    self.steps = steps
    end = ledger
    isOver = conversation.isOver
    replies = conversation.replies
  }

  /// The event with which the conditions come about; nil when they never do, or held from the start.
  func first(_ conditions: [Condition], inReply: Bool = false) -> Step? {
    guard !conditions.isEmpty, inReply || !start.holds(all: conditions) else { return nil }
    return steps.first { $0.after.holds(all: conditions, inReply: inReply) }
  }

  /// The words of a reply that a condition is about.
  func span(of conditions: [Condition], at turn: Int) -> Span? {
    guard let reading = replies.first(where: { $0.turn == turn })?.understood else { return nil }
    var found: Span?
    for condition in conditions {
      condition.visit { leaf in found = found ?? reading.span(of: leaf) }
    }
    return found
  }
}

extension Reading {
  fileprivate func span(of leaf: Condition) -> Span? {
    switch leaf {
    case .said(let move), .everSaid(let move): moves.first { $0.move == move }?.span
    case .told(let fact): told.first { $0.fact == fact }?.span
    case .asked(let fact, _): asked.first { $0.fact == fact }?.span
    default: nil
    }
  }
}

extension Turn {
  /// What it does and what it says, in this order.
  fileprivate var events: [Turn] {
    guard action != nil, understood != nil else { return [self] }
    var deed = self
    var words = self
    deed.understood = nil
    words.action = nil
    return [deed, words]
  }
}

extension Conversation {
  fileprivate func canTell(_ condition: Condition, moves: Set<String>) -> Bool {
    var canTell = true
    condition.visit { leaf in canTell = canTell && knows(leaf, moves: moves) }
    return canTell
  }

  private func knows(_ leaf: Condition, moves: Set<String>) -> Bool {
    switch leaf {
    case .said(let move), .everSaid(let move): moves.contains(move)
    case .done(let action), .justDone(let action):
      scenario.map { $0.action(action) != nil } ?? !desk.isEmpty
    case .told(let fact), .knows(let fact), .asked(let fact, _): scenario?.fact(fact) != nil
    case .met(let need): scenario?.needs.contains { $0.name == need } == true
    default: false
    }
  }
}

extension Rubric.Check {
  /// A move is a reading of words; the rest are recorded events.
  fileprivate var certainty: Evidence.Certainty {
    var readsWords = false
    for condition in conditions {
      condition.visit { leaf in
        switch leaf {
        case .said, .everSaid: readsWords = true
        default: break
        }
      }
    }
    return readsWords ? .language : .state
  }
}

extension [Condition] {
  fileprivate var inWords: String { map(\.inWords).joined(separator: " and ") }
}

extension Scenario {
  /// Stands for a recording's, which has none: no facts, needs or actions.
  fileprivate static let none = Scenario(
    id: "", title: "", company: Company(id: "", name: ""), persona: Persona(id: "", name: ""), nodes: [])
}
