import RapportModel

/// What to practise next, and why: the same for the same record and day.
package struct Suggestion: Sendable, Hashable {
  /// A scenario that could be practised.
  package struct Candidate: Sendable, Hashable {
    package var scenario: String
    /// From 1 to 5.
    package var difficulty: Int
    package var variants: [String]

    package init(scenario: String, difficulty: Int, variants: [String]) {
      self.scenario = scenario
      self.difficulty = difficulty
      self.variants = variants
    }

    /// Nil stands for the scenario as it is written.
    var allVariants: [String?] { [nil] + variants.map(Optional.some) }
  }

  package enum Reason: Sendable, Hashable {
    /// The criterion that is lowest of late.
    case weakest(Criterion, Tenths)
    /// What it was in this scenario the last time.
    case lowHere(Criterion, Tenths)
    case notPassed(daysAgo: Int)
    case passed(daysAgo: Int, pause: Int)
    case neverTried
    /// Nothing else is left to do; it would be due in so many days.
    case early(days: Int)
    /// Drawn from so many that are new or due, or from all.
    case drawn(among: Int, areOpen: Bool)
    case variantTriedLeast
  }

  package var scenario: String
  package var variant: String?
  package var reasons: [Reason]

  /// What serves the weakest skill: of what is due the scenario in which it was lowest, then the easiest new one, then
  /// what is due next.
  ///
  /// - Parameters:
  ///   - candidates: in the order of the list; nil comes of none.
  ///   - today: days since 1970 in the trainee's calendar.
  package static func weakest(_ candidates: [Candidate], attempts: [Attempt], today: Int) -> Suggestion? {
    let progress = Progress(attempts)
    let options = candidates.map { Option($0, attempts, weakest: progress.weakest) }
    let due = options.filter { $0.isDue(on: today) }
    let new = options.filter(\.isNew)
    let chosen =
      due.min { ($0.lowness, $0.dueDay) < ($1.lowness, $1.dueDay) }
      ?? new.min { $0.candidate.difficulty < $1.candidate.difficulty }
      ?? options.min { ($0.dueDay, $0.lowness) < ($1.dueDay, $1.lowness) }
    guard let chosen else { return nil }
    var reasons: [Reason] = []
    if let criterion = progress.weakest, let course = progress.criteria[criterion] {
      reasons.append(.weakest(criterion, course.latest))
      if let score = chosen.latest { reasons.append(.lowHere(criterion, score)) }
    }
    return chosen.suggestion(because: reasons, today: today)
  }

  /// One of those that are new or due, or of all when none is.
  package static func random(
    _ candidates: [Candidate], attempts: [Attempt], today: Int, seed: UInt64
  ) -> Suggestion? {
    let options = candidates.map { Option($0, attempts, weakest: nil) }
    let open = options.filter { $0.isNew || $0.isDue(on: today) }
    let pool = open.isEmpty ? options : open
    var random = SplitMix64(seed: seed)
    guard !pool.isEmpty else { return nil }
    let chosen = pool[random.index(below: pool.count)]
    let variants = chosen.candidate.allVariants
    let variant = variants[random.index(below: variants.count)]
    return Suggestion(
      scenario: chosen.candidate.scenario, variant: variant,
      reasons: [.drawn(among: pool.count, areOpen: !open.isEmpty)])
  }
}

/// A candidate with what the record says of it.
private struct Option {
  let candidate: Suggestion.Candidate
  let repetition: Repetition
  /// The weakest criterion in the latest attempt that has it.
  let latest: Tenths?
  private let attempts: [Attempt]

  init(_ candidate: Suggestion.Candidate, _ attempts: [Attempt], weakest: Criterion?) {
    self.candidate = candidate
    let own = attempts.filter { $0.task.scenario == candidate.scenario }
    self.attempts = own
    repetition = Repetition(own)
    latest = weakest.flatMap { criterion in own.compactMap { $0.grade.criteria[criterion] }.last }
  }

  var isNew: Bool { repetition.last == nil }
  var dueDay: Int { repetition.due ?? .max }
  /// Last is what tells nothing about the criterion.
  var lowness: Int { latest?.count ?? .max }

  func isDue(on day: Int) -> Bool { dueDay <= day }

  func suggestion(because reasons: [Suggestion.Reason], today: Int) -> Suggestion {
    var reasons = reasons
    if let last = repetition.last {
      let ago = max(0, today - last)
      reasons.append(
        repetition.wasPassed ? .passed(daysAgo: ago, pause: repetition.pause) : .notPassed(daysAgo: ago))
      if dueDay > today { reasons.append(.early(days: dueDay - today)) }
    } else {
      reasons.append(.neverTried)
    }
    let variant = leastTried
    if variant != nil { reasons.append(.variantTriedLeast) }
    return Suggestion(scenario: candidate.scenario, variant: variant, reasons: reasons)
  }

  /// Of equals the first: as it is written, then in the file's order.
  private var leastTried: String? {
    candidate.allVariants.min { tries($0) < tries($1) } ?? nil
  }

  private func tries(_ variant: String?) -> Int { attempts.count { $0.task.variant == variant } }
}
