import RapportModel

extension Conversation {
  /// Talk of self-harm, a threat, gas or fire is no matter for points.
  static let needsAPerson = "a person must look: somebody may be in danger"

  /// Why it cannot be graded; nil when it can.
  func findWhyNotGradable() -> String? {
    if let language = transcript.language, !language.utf8.starts(with: "en".utf8) { return "other language" }
    guard !replies.isEmpty else {
      let isAutomated = transcript.turns.contains { $0.role == .agent && $0.isAutomated && !$0.isUndone }
      if isAutomated { return "automated only" }
      // In practice a customer who was never answered and left is graded: nothing was done.
      let isSilence = scenario != nil && isOver && !customers.isEmpty
      return isSilence ? nil : "too short"
    }
    if isForeign { return "other language" }
    if scenario == nil {
      if isSwapped { return "speakers look swapped: the customer offers help, and the agent has a matter" }
      if isEmpty { return "too short: neither side says what it is about" }
    }
    return shows(.danger) ? Self.needsAPerson : nil
  }

  /// Greetings on both sides and nothing else. Where the customer has said what they want, a reply that does not
  /// answer is graded.
  private var isEmpty: Bool {
    customers.allSatisfy { $0.words.content.isEmpty && $0.words.questionMarks.isEmpty }
      && replies.allSatisfy { $0.words.content.count < 2 && $0.isIdle }
  }

  /// Of 20 words and more fewer than one in eight is a common English one, of 8 and more none; in English about
  /// every second is.
  private var isForeign: Bool {
    let count = replies.reduce(0) { $0 + $1.words.all.count }
    let common = replies.reduce(0) { $0 + $1.words.all.count { !$0.isContent } }
    return count >= 20 ? 8 * common < count : count >= 8 && common == 0
  }
}
