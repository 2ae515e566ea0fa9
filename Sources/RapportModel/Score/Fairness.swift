/// By how much a grade changes with what should not matter: names, varieties of English, slips, length.
package struct Fairness: Sendable {
  /// How often a score was null, of how many.
  package struct Abstention: Sendable, Hashable {
    package private(set) var asWritten = 0
    package private(set) var asWrittenOf = 0
    package private(set) var changed = 0
    package private(set) var changedOf = 0

    package init() {}

    package mutating func add(asWritten first: Bool, changed others: [Bool]) {
      asWritten += first ? 1 : 0
      asWrittenOf += 1
      changed += others.count { $0 }
      changedOf += others.count
    }
  }

  /// By how many points a criterion may differ between the versions.
  package struct Limit: Sendable, Hashable {
    package var empathy: Tenths
    package var others: Tenths

    package init(empathy: Tenths, others: Tenths) {
      self.empathy = empathy
      self.others = others
    }

    package func points(for subject: Evidence.Subject) -> Tenths {
      subject == .criterion(.empathy) ? empathy : others
    }
  }

  /// A conversation that moved further than its limit.
  package struct Break: Sendable, Hashable {
    package var conversation: String
    package var subject: Evidence.Subject
    package var spread: Tenths

    package init(conversation: String, subject: Evidence.Subject, spread: Tenths) {
      self.conversation = conversation
      self.subject = subject
      self.spread = spread
    }
  }

  /// One variation over all conversations that it changes.
  package struct Row: Sendable {
    package var variation: String
    /// Nil where the difference is only measured.
    package var limit: Limit?
    /// How many conversations it changes.
    package var conversations = 0
    /// The difference between the highest and the lowest version, a conversation each, where two were judged.
    package var spreads: [Evidence.Subject: [Tenths]] = [:]
    package var abstained: [Evidence.Subject: Abstention] = [:]
    package var broken: [Break] = []

    package init(variation: String, limit: Limit? = nil) {
      self.variation = variation
      self.limit = limit
    }
  }

  package var rows: [Row]

  package init(rows: [Row]) {
    self.rows = rows
  }

  package var isFair: Bool { rows.allSatisfy(\.broken.isEmpty) }
}
