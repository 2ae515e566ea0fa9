extension Ledger {
  /// Whether some next reply could make the conditions hold as things stand.
  ///
  /// What a reply says, tells and asks is open; what is done, known, reached or felt is not.
  ///
  /// - Parameter doing: actions that could still be done before the reply.
  package func allows(_ conditions: [Condition], doing: Set<String> = []) -> Bool {
    conditions.allSatisfy { canHold($0, doing) }
  }

  private func canHold(_ condition: Condition, _ doing: Set<String>) -> Bool {
    switch condition {
    case .said, .everSaid, .told: true
    case .asked(let fact, let times): asked[fact, default: 0] + 1 >= times
    case .done(let action), .justDone(let action): holds(condition) || doing.contains(action)
    case .not(let inner): canFail(inner, doing)
    case .any(let some): some.contains { canHold($0, doing) }
    default: holds(condition)
    }
  }

  private func canFail(_ condition: Condition, _ doing: Set<String>) -> Bool {
    switch condition {
    case .said: true
    case .done(let action), .justDone(let action): !holds(condition) && !doing.contains(action)
    case .not(let inner): canHold(inner, doing)
    case .any(let some): some.allSatisfy { canFail($0, doing) }
    default: !holds(condition)
    }
  }
}
