import Agreement
import RapportModel

/// What one agent should work on, out of many grades: one behaviour and its moments.
package struct CoachingFocus: Sendable {
  /// Fewer opportunities make no habit.
  package static let minimum = 5

  /// A rule, as this agent follows it.
  package struct Behaviour: Sendable {
    package var rule: String
    package var criterion: Criterion
    var checks = Proportion()
    var missedPoints = Tenths.zero
    /// With all of their points.
    var best: [Moment] = []
    /// With half of them or more.
    var near: [Moment] = []
    var missed: [Moment] = []
  }

  /// What was said at a place where a behaviour was called for.
  struct Moment: Sendable {
    var conversation: String
    /// Index among the turns.
    var turn: Int?
    var customer: String?
    var agent: String?
    var reason: String
    /// Earned where it went well or nearly, lost where it was missed.
    var points: Tenths
  }

  package private(set) var conversations = 0
  /// Where the agent blamed, dismissed or mocked a customer. It comes before any habit.
  private(set) var harms: [Moment] = []
  private var behaviours: [String: Behaviour] = [:]

  package init() {}

  package mutating func add(_ card: Scorecard, _ transcript: Transcript) {
    conversations += 1
    harms += card.evidence.filter { $0.isToneFault && $0.points < .zero }.map { row in
      Moment(row, transcript, points: Tenths.zero - row.points)
    }
    for row in card.evidence where row.of > .zero && row.verdict != .notJudged {
      guard case .criterion(let criterion) = row.subject else { continue }
      var behaviour = behaviours[row.rule] ?? Behaviour(rule: row.rule, criterion: criterion)
      let isMet = row.points == row.of
      behaviour.checks.add(Proportion(met: isMet ? 1 : 0, of: 1))
      behaviour.missedPoints += row.of - row.points
      let isNear = row.points + row.points >= row.of
      let moment = Moment(row, transcript, points: isNear ? row.points : row.of - row.points)
      if isMet, moment.agent != nil { behaviour.best.insertOne(moment) }
      if isNear, !isMet, moment.agent != nil { behaviour.near.insertOne(moment) }
      if !isNear { behaviour.missed.insertOne(moment) }
      behaviours[row.rule] = behaviour
    }
  }

  /// The one that most points were missed by, first among those that went well at least once: there is something to
  /// build on. Nil when nothing was missed often enough to be a habit: a single miss is none.
  package var behaviour: Behaviour? {
    let missed = behaviours.values.filter { $0.checks.of >= Self.minimum && $0.checks.met + 1 < $0.checks.of }
    let begun = missed.filter { $0.checks.met > 0 }
    return (begun.isEmpty ? missed : begun).min { ($1.missedPoints, $0.rule) < ($0.missedPoints, $1.rule) }
  }
}

extension CoachingFocus.Moment {
  /// The row's turn is the reply that counted, or the customer's words that called for one.
  init(_ row: Evidence, _ transcript: Transcript, points: Tenths) {
    conversation = transcript.id
    turn = row.turn
    reason = row.reason
    self.points = points
    guard let turn = row.turn else { return }
    let turns = transcript.turns
    if turns[turn].isReply {
      agent = turns[turn].text
      customer = turns[..<turn].last { $0.role == .customer && !$0.isUndone }?.text
    } else {
      customer = turns[turn].text
      agent = turns[turn...].first { $0.isReply }?.text
    }
  }
}

extension [CoachingFocus.Moment] {
  /// Keeps two, of different conversations where there are any.
  fileprivate mutating func insertOne(_ moment: CoachingFocus.Moment) {
    if let same = firstIndex(where: { $0.conversation == moment.conversation }) {
      if self[same].points < moment.points { self[same] = moment }
    } else {
      append(moment)
    }
    // The most points first, and of equals who came first.
    self = enumerated().sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.prefix(2)
      .map(\.element)
  }
}
