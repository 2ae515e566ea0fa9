import Understanding

/// Something plain that a reply shows and that can be counted: readings of a turn are sums of these.
///
/// Each is a whole number from 0 to its `limit`, and none looks at capitals or names.
package enum Signal: String, CaseIterable, Sendable {
  // Helping: what is said to be done, and with what.
  case instruction, permission, suggestion, steps, controls, conditions, diagnosis, unable, future, forwards
  case alreadyDone = "already-done"
  case done, affirms
  case asksForData = "asks-for-data"
  case toPrivate = "to-private"
  case valueTold = "value-told"
  case link

  // Form: how much is said, asked and said again.
  case contentWords = "content-words"
  case sharedWords = "shared-words"
  case questions
  case questionWords = "question-words"
  case questionOnly = "question-only"
  case fewWords = "few-words"
  case saysNothing = "says-nothing"
  case firstReply = "first-reply"
  case repeatsItself = "repeats-itself"
  case answersThanks = "answers-thanks"
  case answersQuestion = "answers-question"
  case answersComplaint = "answers-complaint"
  case answersOutcry = "answers-outcry"
  case followsQuestion = "follows-question"
  case repliesBefore = "replies-before"
  case stayTuned = "stay-tuned"
  case improvement
  case formula, contractions, exclaims, emoticons

  // Politeness strategies of Danescu-Niculescu-Mizil et al. (ACL 2013).
  case gratitude, deference, greeting, apology, hedges, factuality, negations, please
  case positiveWords = "positive-words"
  case negativeWords = "negative-words"
  case startsWithPlease = "starts-with-please"
  case startsWithYou = "starts-with-you"
  case startsWithI = "starts-with-i"
  case startsWithQuestion = "starts-with-question"
  case startsWithSo = "starts-with-so"
  case couldYou = "could-you"
  case canYou = "can-you"
  case byTheWay = "by-the-way"
  case demands
  case asksWhy = "asks-why"
  case asksOpinion = "asks-opinion"
  case modalQuestion = "modal-question"
  case doubledMarks = "doubled-marks"
  case accuses
  case again
  case seeksHelp = "seeks-help"
  case saysI = "says-i"
  case saysWe = "says-we"
  case saysYou = "says-you"

  // Being with somebody.
  case agreement, warmth, fairness, wants, consolation
  case yourFeelings = "your-feelings"
  case ownFeeling = "own-feeling"
  case selfDisclosure = "self-disclosure"
  case ofOneself = "of-oneself"
  case readyToHelp = "ready-to-help"
  case offersHelp = "offers-help"

  // Standard moves, found by pattern or by example: 1 where the reply makes them.
  case asksQuestion = "asks-question"
  case asksOpenQuestion = "asks-open-question"
  case statesNextStep = "states-next-step"
  case givesTime = "gives-time"
  case explainsReason = "explains-reason"
  case offersAlternative = "offers-alternative"
  case offersChoice = "offers-choice"
  case checksSolved = "checks-solved"
  case asksToWait = "asks-to-wait"
  case verifiesIdentity = "verifies-identity"
  case handsOver = "hands-over"
  case promises, declines, reassures, closes, paraphrases
  case invitesFeedback = "invites-feedback"
  case refersToHistory = "refers-to-history"
  case acknowledgesFeeling = "acknowledges-feeling"

  /// The standard moves among the signals, by name.
  static let moves: [String: Signal] = Dictionary(
    uniqueKeysWithValues: [
      .asksQuestion, .asksOpenQuestion, .statesNextStep, .givesTime, .explainsReason, .offersAlternative,
      .offersChoice, .checksSolved, .asksToWait, .verifiesIdentity, .handsOver, .promises, .declines, .reassures,
      .closes, .paraphrases, .invitesFeedback, .refersToHistory, .acknowledgesFeeling,
    ].map { ($0.rawValue, $0) })

  /// Among all signals, in their order: cases without values are numbered so in memory.
  var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  /// How often it counts: beyond that, more of it shows no more, so that length alone earns nothing.
  var limit: Int {
    switch self {
    case .contentWords: 20
    case .sharedWords, .contractions, .ofOneself: 6
    case .instruction, .saysI, .saysWe, .saysYou, .repliesBefore: 4
    case .repeatsItself, .please, .startsWithPlease: 2
    default: 3
    }
  }
}

/// How much of each signal a reply shows, and what it says as a whole.
package struct Signals: Sendable {
  /// By the signals' places.
  private var all = [Int](repeating: 0, count: Signal.allCases.count)
  /// Of the reply; of none that copies the customer or does harm.
  package internal(set) var gist = Gist.none
  /// Of the message that it answers.
  package internal(set) var answered = Gist.none

  package internal(set) subscript(_ signal: Signal) -> Int {
    get { all[signal.place] }
    set { all[signal.place] = min(max(newValue, 0), signal.limit) }
  }

  /// What it comes to under a table of weights.
  func sum(_ weights: ReadingWeights) -> Int {
    weights.signals.reduce(gist.sum(weights.gist) + answered.sum(weights.answered)) {
      $0 + $1.weight * self[$1.signal]
    }
  }
}
