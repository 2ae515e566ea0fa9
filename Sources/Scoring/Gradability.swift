import RapportModel

extension Conversation {
  /// Talk of self-harm, a threat, gas or fire is no matter for points.
  static let needsAPerson = "a person must look: somebody may be in danger"

  /// A conversation of more turns is not graded: what is said late in it is weighed against all that was said before.
  static let longest = 5_000
  static let isTooLong = "too long: more than 5,000 turns"

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

  /// Greetings on both sides and nothing else, or a wrong number. Where the customer has said what they want, a reply that
  /// does not answer is graded.
  private var isEmpty: Bool {
    customers.allSatisfy(\.holdsNoMatter)
      && replies.allSatisfy { reply in
        reply.isIdle
          && reply.words.all.lazy.filter { $0.isContent && !CueWords.meetingAnswers.contains($0.key) }.prefix(2)
            .count < 2
      }
  }

  /// Of 20 words and more fewer than one in eight is a common English one, of 8 and more none; in English about
  /// every second is.
  private var isForeign: Bool {
    let count = replies.reduce(0) { $0 + $1.words.all.count }
    let common = replies.reduce(0) { $0 + $1.words.all.count { !$0.isContent } }
    return count >= 20 ? 8 * common < count : count >= 8 && common == 0
  }
}

extension CustomerTurn {
  /// No word that says what it is about, a greeting to whoever is there, or that the number is wrong.
  fileprivate var holdsNoMatter: Bool {
    guard words.questionMarks.isEmpty else { return false }
    let said = words.all.filter { $0.isContent && !CueWords.meeting.contains($0.key) }
    if said.isEmpty { return true }
    let isGreeting = words.all.count <= 4 && CueWords.greeting.contains(words.all[0].key)
    if isGreeting { return said.allSatisfy { CueWords.whoeverIsThere.contains($0.key) } }
    return said.count > 1 && said.allSatisfy { CueWords.misdirected.contains($0.key) }
      && said.contains { $0.key == CueWords.wrongAlone }
  }
}
