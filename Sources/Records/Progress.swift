import RapportModel

/// How far a trainee has come: what their attempts say together.
package struct Progress: Sendable, Hashable {
  /// One criterion, the score, or a drill, from attempt to attempt.
  package struct Course: Sendable, Hashable {
    /// The earliest first; never empty.
    package var scores: [Tenths]

    package var first: Tenths { scores[0] }
    package var best: Tenths { scores.max() ?? scores[0] }
    /// What can be counted on: the median of the last three; nil before there are three.
    package var stable: Tenths? { scores.count < 3 ? nil : latest }
    /// The median of the last three, or of the fewer there are; of two the lower.
    package var latest: Tenths {
      let last = scores.suffix(3).sorted()
      return last[(last.count - 1) / 2]
    }
  }

  /// An estimate of passing a task every time in k tries.
  package struct PassInARow: Sendable, Hashable {
    package var tries: Int
    /// From 0 to 1.
    package var share: Double
    /// How many tasks it rests on: those with so many attempts.
    package var tasks: Int
  }

  /// How many attempts, and how many of them were passed.
  package struct Tally: Sendable, Hashable {
    package var count: Int
    package var passed: Int

    init(_ attempts: [Attempt]) {
      count = attempts.count
      passed = attempts.count { $0.grade.passed == true }
    }
  }

  /// Unassisted attempts, the earliest first.
  package let attempts: [Attempt]
  package let score: Course?
  package let criteria: [Criterion: Course]
  /// Attempts with hints or with replies to choose from.
  package let assisted: Tally
  /// The first assessed attempt at each task, the only one that nobody has practised for.
  package let firstAttempts: Tally

  /// - Parameter attempts: in the order in which they were begun.
  package init(_ attempts: [Attempt]) {
    let alone = attempts.filter { !$0.isAssisted }
    self.attempts = alone
    score = Course(alone.compactMap(\.grade.score))
    var criteria: [Criterion: Course] = [:]
    for criterion in Criterion.allCases where criterion.axis != nil {
      criteria[criterion] = Course(alone.compactMap { $0.grade.criteria[criterion] })
    }
    self.criteria = criteria
    assisted = Tally(attempts.filter(\.isAssisted))
    var seen: Set<SessionEntry.Task> = []
    firstAttempts = Tally(attempts.filter { $0.mode == .assessed && seen.insert($0.task).inserted })
  }

  private var passed: [Attempt] { attempts.filter { $0.grade.passed == true } }

  /// How many scenarios, each variant counted apart, were passed.
  package var tasksPassed: Int { Set(passed.map(\.task)).count }

  /// On how many days something was passed.
  package var daysPassed: Int { Set(passed.map(\.day)).count }

  /// pass^k for k = 1, 2 and 3, as far as there are attempts enough: for a task passed in c of n attempts the chance
  /// that k of them, drawn without putting back, are all passes, C(c,k) / C(n,k); then the mean over the tasks.
  ///
  /// From tau-bench (Yao and others, 2024, arXiv 2406.12045).
  package var passesInARow: [PassInARow] {
    let tasks = Dictionary(grouping: attempts.filter { $0.grade.passed != nil }, by: \.task).values
    return (1...3).compactMap { tries in
      let shares = tasks.filter { $0.count >= tries }.map { attempts in
        let passed = attempts.count { $0.grade.passed == true }
        return (0..<tries).reduce(1.0) { $0 * Double(max(0, passed - $1)) / Double(attempts.count - $1) }
      }
      guard !shares.isEmpty else { return nil }
      // Sorted, because the order of a dictionary's values differs from run to run and sums with it.
      let share = shares.sorted().reduce(0, +) / Double(shares.count)
      return PassInARow(tries: tries, share: share, tasks: shares.count)
    }
  }

  /// The criterion that is lowest of late; nil without any attempt.
  package var weakest: Criterion? {
    Criterion.allCases.filter { criteria[$0] != nil }.min { criteria[$0]!.latest < criteria[$1]!.latest }
  }
}

extension Progress.Course {
  /// Nil without any.
  init?(_ scores: [Tenths]) {
    if scores.isEmpty { return nil }
    self.scores = scores
  }
}
