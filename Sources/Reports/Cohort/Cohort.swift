import Agreement
import RapportModel

/// What many conversations show together; no more of each is kept than a report needs.
package struct Cohort: Sendable {
  /// Fewer opportunities give no rate of a person: 24 of 30 may be anything from 63 to 91 in 100.
  package static let leastOfAPerson = 30
  /// Fewer opportunities give no rate of a group.
  package static let leastOfAGroup = 10

  /// Who can be compared with one another: the same reason in the same channel.
  struct Stratum: Hashable, Comparable {
    var reason: String
    var channel: String

    static func < (a: Stratum, b: Stratum) -> Bool { (a.reason, a.channel) < (b.reason, b.channel) }
    var title: String { "\(reason), \(channel)" }
  }

  /// A rule that was missed, how often, and a few of the words that called for it.
  struct MissedRule {
    var rule: String
    var criterion: Criterion
    var count = 0
    var quotes: [(lot: String, id: String, words: String, reason: String)] = []
  }

  /// Goals where the same rule stood in the way of the same matter, or where none did.
  struct PolicyGoals {
    var conversations = 0
    /// With any check of resolution missed.
    var missed = 0
    var checks = Proportion()
    var agents: Set<String> = []
    var missingAgents: Set<String> = []
  }

  struct PolicyKey: Hashable, Comparable {
    var policy: String
    var reason: String

    static func < (a: PolicyKey, b: PolicyKey) -> Bool { (a.policy, a.reason) < (b.policy, b.reason) }
  }

  /// The criterion of a conversation of which least could be judged.
  struct Coverage {
    var criterion: Criterion
    var judged: Int
    var opportunities: Int
    /// In thousandths.
    var share: Int

    /// "proactivity: 1 of 2 judged".
    var words: String { "\(criterion.rawValue): \(judged) of \(opportunities) judged" }
  }

  /// Conversations that a person should read first.
  struct AlarmList {
    var count = 0
    /// Those that are named, of coverage the lowest, otherwise in the order of the input.
    var shown: [(id: String, coverage: Coverage?)] = []
  }

  /// The group of conversations without the field.
  package static let withoutField = "not given"

  /// The name of the field that conversations are grouped by; nil when nobody asked for it.
  package let groupedBy: String?
  /// What tells who somebody is has been masked.
  package let isRedacted: Bool
  private(set) var conversations = 0
  private(set) var unreadable = 0
  /// Why how many could not be graded.
  private(set) var notGraded: [String: Int] = [:]
  private(set) var passed = Proportion()
  /// Graded, and neither passed nor failed.
  private(set) var undecided = 0
  private(set) var distribution = ScoreDistribution()
  private(set) var toReview = 0
  /// Conversations by tens of points: 0 to 9, …, 90 to 100.
  private(set) var scores = [Int](repeating: 0, count: 10)
  /// Conversations by tens of points of service, then of care.
  private(set) var map = [[Int]](repeating: [Int](repeating: 0, count: 10), count: 10)
  private(set) var withoutCare = 0
  private(set) var criteria: [Criterion: Proportion] = [:]
  private(set) var agents: [String: [Criterion: Proportion]] = [:]
  private(set) var groups: [String: [Criterion: Proportion]] = [:]
  private(set) var strata: [Stratum: [String: Proportion]] = [:]
  /// Of resolution, by reason: all checks, and who missed any and who did not.
  private(set) var goals: [String: (checks: Proportion, agents: [String: Bool])] = [:]
  private(set) var missed: [String: MissedRule] = [:]
  private(set) var policies: [PolicyKey: PolicyGoals] = [:]
  /// Missed checks of resolution of each agent, and how many of them where a rule stood in the way.
  private(set) var missedGoals: [String: (all: Int, byPolicy: Int)] = [:]
  private(set) var alarms: [CohortEntry.Alarm: AlarmList] = [:]
  /// Conversations by tens of points of each criterion.
  private(set) var spread: [Criterion: [Int]] = [:]
  private(set) var bases: Set<Scorecard.Basis> = []
  /// Written into the report: what graded.
  private(set) var maker: Scorecard?
  private(set) var lowest: [CohortEntry] = []
  private(set) var drawn: [CohortEntry] = []

  /// So many conversations are shown from the lowest, and so many that are drawn.
  static let shown = 50

  package init(groupedBy: String? = nil, isRedacted: Bool = false) {
    self.groupedBy = groupedBy
    self.isRedacted = isRedacted
  }

  package mutating func addUnreadable() { unreadable += 1 }

  package mutating func add(_ entry: CohortEntry) {
    conversations += 1
    maker = maker ?? entry.scorecard
    for alarm in entry.alarms { alarms[alarm, default: .init()].add(entry.scorecard, alarm) }
    if let why = entry.scorecard.whyNotGradable {
      notGraded[why, default: 0] += 1
      return
    }
    bases.insert(entry.scorecard.basis)
    addScores(entry.scorecard)
    addChecks(entry)
    for missed in entry.missed { add(missed, of: entry) }
    keep(entry)
  }

  private mutating func addScores(_ card: Scorecard) {
    if let isPassed = card.passed {
      passed.add(Proportion(met: isPassed ? 1 : 0, of: 1))
    } else {
      undecided += 1
    }
    if card.toReview { toReview += 1 }
    if let score = card.score {
      scores[score.tens] += 1
      distribution.add(score)
    }
    for (criterion, grade) in card.criteria {
      guard let score = grade.score else { continue }
      spread[criterion, default: [Int](repeating: 0, count: 10)][score.tens] += 1
    }
    guard let service = card.service else { return }
    if let care = card.care { map[service.tens][care.tens] += 1 } else { withoutCare += 1 }
  }

  private mutating func addChecks(_ entry: CohortEntry) {
    for (criterion, checks) in entry.checks {
      criteria[criterion, default: .init()].add(checks)
      if let agent = entry.agent { agents[agent, default: [:]][criterion, default: .init()].add(checks) }
      if let group = entry.group { groups[group, default: [:]][criterion, default: .init()].add(checks) }
    }
    let reason = entry.reason ?? "no reason given"
    if let agent = entry.agent {
      let stratum = Stratum(reason: reason, channel: entry.channel ?? "any channel")
      strata[stratum, default: [:]][agent, default: .init()].add(entry.whole)
    }
    if let resolution = entry.checks[.resolution] {
      addPolicies(entry, resolution, reason)
      goals[reason, default: (.init(), [:])].checks.add(resolution)
      if let agent = entry.agent {
        let hadMissed = goals[reason]!.agents[agent] ?? false
        goals[reason]!.agents[agent] = hadMissed || resolution.met < resolution.of
      }
    }
  }

  private mutating func addPolicies(_ entry: CohortEntry, _ resolution: Proportion, _ reason: String) {
    let missed = resolution.of - resolution.met
    if let agent = entry.agent {
      missedGoals[agent, default: (0, 0)].all += missed
      if !entry.policies.isEmpty { missedGoals[agent]!.byPolicy += missed }
    }
    for policy in entry.policies.isEmpty ? [Self.noPolicy] : entry.policies {
      var key = PolicyKey(policy: policy, reason: reason)
      // What people wrote has no end of kinds.
      if policies[key] == nil, policies.count >= Self.mostPolicies { key.policy = "other rules" }
      var goals = policies[key] ?? PolicyGoals()
      goals.conversations += 1
      if missed > 0 { goals.missed += 1 }
      goals.checks.add(resolution)
      if let agent = entry.agent {
        goals.agents.insert(agent)
        if missed > 0 { goals.missingAgents.insert(agent) }
      }
      policies[key] = goals
    }
  }

  /// Nothing was refused and nobody said no.
  static let noPolicy = "no rule in the way"
  private static let mostPolicies = 1000

  private mutating func add(_ missed: CohortEntry.Missed, of entry: CohortEntry) {
    var rule = self.missed[missed.rule] ?? MissedRule(rule: missed.rule, criterion: missed.criterion)
    rule.count += 1
    if let words = missed.quote, !rule.quotes.contains(where: { $0.id == entry.scorecard.id }) {
      rule.quotes.append((entry.lot, entry.scorecard.id, words, missed.reason))
      rule.quotes.sort { $0.lot < $1.lot }
      if rule.quotes.count > 3 { rule.quotes.removeLast() }
    }
    self.missed[missed.rule] = rule
  }

  /// The lowest and those whose lot comes first; what falls out of both is forgotten.
  private mutating func keep(_ entry: CohortEntry) {
    Self.insert(entry, into: &drawn) { $0.lot < $1.lot }
    guard entry.scorecard.score != nil else { return }
    Self.insert(entry, into: &lowest) { a, b in
      (a.scorecard.score!, a.lot) < (b.scorecard.score!, b.lot)
    }
  }

  private static func insert(
    _ entry: CohortEntry, into list: inout [CohortEntry], _ isBefore: (CohortEntry, CohortEntry) -> Bool
  ) {
    if list.count == shown, !isBefore(entry, list[shown - 1]) { return }
    let place = list.firstIndex { isBefore(entry, $0) } ?? list.count
    list.insert(entry, at: place)
    if list.count > shown { list.removeLast() }
  }
}

extension Cohort.AlarmList {
  fileprivate mutating func add(_ card: Scorecard, _ alarm: CohortEntry.Alarm) {
    count += 1
    let coverage = alarm == .coverage ? card.leastCovered : nil
    // Nobody in danger is left to be looked for.
    let most = alarm == .danger ? 500 : 20
    let place = coverage.flatMap { own in shown.firstIndex { own.share < $0.coverage?.share ?? 0 } } ?? shown.count
    guard place < most else { return }
    shown.insert((card.id, coverage), at: place)
    if shown.count > most { shown.removeLast() }
  }
}

extension Cohort {
  /// Those that could be graded.
  var graded: Int { conversations - notGraded.values.reduce(0, +) }

  /// The most often missed first.
  var mostMissed: [MissedRule] {
    missed.values.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }
}

extension Scorecard {
  /// The first of the criteria that were judged least; nil without any that was called for.
  fileprivate var leastCovered: Cohort.Coverage? {
    Criterion.allCases.compactMap { criterion in
      criteria[criterion].flatMap { grade in
        grade.opportunities > 0
          ? .init(
            criterion: criterion, judged: grade.judged, opportunities: grade.opportunities, share: grade.coverage)
          : nil
      }
    }.min { $0.share < $1.share }
  }
}

extension Tenths {
  /// 0 to 9: tens of points, with 100 among the nineties.
  fileprivate var tens: Int { min(9, max(0, count / 100)) }
}
