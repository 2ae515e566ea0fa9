/// What an agent can do at a desk, in the verbs of replies and in the names of actions.
extension CueWords {
  /// Deeds that different words name: who says one of them and does another has told the truth.
  enum Deed: Sendable, Hashable, CaseIterable {
    case payBack, send, book, cancel, change, passOn, restore
    /// Looking something up, verifying, noting: backs no claim.
    case look

    fileprivate var words: String {
      switch self {
      case .payBack: "refund refunded credit credited reimburse reimbursed compensate compensated pay paid"
      case .send:
        "send sent dispatch dispatched ship shipped post posted email emailed mail mailed replace replaced "
          + "replacement order ordered reorder reordered"
      case .book: "book booked rebook rebooked schedule scheduled arrange arranged reserve reserved appointment"
      case .cancel: "cancel cancelled canceled terminate terminated"
      case .change:
        "change changed update updated correct corrected amend amended modify modified adjust adjusted edit edited "
          + "switch switched exchange exchanged"
      case .passOn: "escalate escalated forward forwarded transfer transferred handover report reported"
      case .restore:
        "reset unlock unlocked activate activated reactivate reactivated restore restored unblock unblocked"
      case .look:
        "look lookup find get search check list read verify verified note calculate show open view identify think"
      }
    }
  }

  /// The deed that a word names, by its key.
  static let deeds: [UInt64: Deed] = Deed.allCases.reduce(into: [:]) { deeds, deed in
    for word in deed.words.split(separator: " ") { deeds[Word.key(String(word))] = deed }
  }

  /// Verbs that deeds of several kinds are told by.
  static let broadDeeds = keys(
    "sent ordered arranged changed updated corrected amended modified adjusted edited switched exchanged transferred"
  )

  static let whoClaims = keys("i we i've we've ive weve")

  /// What may stand between who claims and the verb.
  static let beforeClaims = keys("have just already now also gone ahead and successfully therefore")

  /// Before who claims, one of these leaves it open whether it was done.
  static let opensClaims = keys("if when once after until unless as before whether")

  /// Done before this talk, so that nothing of it stands in the file.
  static let longAgo = keys("yesterday last ago earlier previously before monday tuesday wednesday thursday friday")
}
