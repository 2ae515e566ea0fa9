import RapportModel

/// What the customer of a recording last says of the matter, after a reply.
struct Ending: Sendable, Hashable {
  /// What is worse comes first and prevails within one message: "Thanks, but it still doesn't work" contradicts.
  enum Word: Int, Sendable, CaseIterable {
    case contradicts, complains, asksAgain, confirms, thanks, objects, isPleased, accepts

    /// The customer takes what was said.
    var isTaken: Bool {
      switch self {
      case .confirms, .thanks, .isPleased, .accepts: true
      case .contradicts, .complains, .asksAgain, .objects: false
      }
    }

    /// The customer is against it.
    var isCross: Bool {
      switch self {
      case .contradicts, .complains, .objects: true
      case .asksAgain, .confirms, .thanks, .isPleased, .accepts: false
      }
    }

    /// A reply is due.
    var callsForReply: Bool {
      switch self {
      case .contradicts, .complains, .asksAgain: true
      case .objects, .confirms, .thanks, .isPleased, .accepts: false
      }
    }
  }

  let word: Word
  let turn: Int
  let span: Span
  /// Thanks stand beside what is worse.
  var isThankful = false
}

extension Conversation {
  /// From all messages since the last reply before the customer's last one; nil when there is none or none of them
  /// says anything of the kind: then it is unknown how it ended.
  func findEnding() -> Ending? {
    guard let last = customers.last, let before = replies.last(where: { $0.turn < last.turn }) else { return nil }
    let said = customers.filter { $0.turn > before.turn }.flatMap(\.endings)
    var ending = said.min { ($0.word.rawValue, $0.turn) < ($1.word.rawValue, $1.turn) }
    ending?.isThankful = said.contains { $0.word == .thanks }
    return ending
  }

  /// The customer takes what was said, and it was more than a promise.
  var isTaken: Bool {
    ending.map { $0.word.isTaken && hasStated(before: $0.turn) } ?? false
  }

  /// The customer came back to the matter, and not to take what was said.
  var isInVain: Bool { ending.map { !$0.word.isTaken } ?? false }

  /// The first complaint after a reply.
  func findComplaint() -> Ending? {
    guard let first = replies.first else { return nil }
    return customers.lazy.filter { $0.turn > first.turn }.flatMap(\.endings).first { $0.word == .complains }
  }

  /// The customer has complained or told of a fault before a reply.
  var hasTrouble: Bool {
    guard let last = replies.last else { return false }
    let troubles = CustomerCues.feelings + [CustomerCues.complains, CustomerCues.contradicts]
    return customers.contains { customer in
      customer.turn < last.turn && customer.cues.moves.contains { troubles.contains($0.move) }
    }
  }

  /// The first complaint or ill feeling before any reply.
  func findGrievance() -> (turn: Int, span: Span)? {
    guard let first = replies.first else { return nil }
    let signs = CustomerCues.feelings + [CustomerCues.complains]
    return customers.lazy.filter { $0.turn < first.turn }.compactMap { customer in
      customer.cues.moves.first { signs.contains($0.move) }.map { (customer.turn, $0.span) }
    }.first
  }
}

extension Ending {
  private static let cueWords: [String: Word] = [
    CustomerCues.contradicts: .contradicts, CustomerCues.complains: .complains, CustomerCues.confirms: .confirms,
    CustomerCues.thanks: .thanks, CustomerCues.pleased: .isPleased, CustomerCues.accepts: .accepts,
  ]

  /// All that a message says of how the matter stands. A question confirms nothing, nor does what is denied.
  static func all(in words: Words, _ cues: Reading, turn: Int) -> [Ending] {
    let questions = words.sentences.filter { sentence in
      words.isQuestion(sentence) && words.within(sentence).contains(where: \.isContent)
    }
    let asked = questions.map { Ending(word: .asksAgain, turn: turn, span: $0) }
    let objections = words.sentences.filter(words.isObjection).map { Ending(word: .objects, turn: turn, span: $0) }
    return asked + objections
      + cues.moves.compactMap { cue in
        guard let word = cueWords[cue.move] else { return nil }
        if word.isTaken, words.isDenied(cue.span) || questions.contains(where: { $0.overlaps(cue.span) }) {
          return nil
        }
        return Ending(word: word, turn: turn, span: cue.span)
      }
  }
}

extension Words {
  /// It says no to something: "I don't have it", but not "no problem".
  fileprivate func isObjection(_ sentence: Span) -> Bool {
    let said = within(sentence)
    return said.indices.contains { index in
      said[index].denies
        && !(index + 1 < said.endIndex && CueWords.afterHarmlessNo.contains(said[index + 1].key))
    }
  }

  fileprivate func isDenied(_ span: Span) -> Bool {
    guard let index = all.firstIndex(where: { $0.span.start >= span.start }) else { return false }
    return all[max(0, index - 3)..<index].contains(where: \.denies)
  }
}

extension Word {
  /// "No" at the start answers what was asked: "No, thank you."
  fileprivate var denies: Bool { isNegation && !(beginsSentence && key == CueWords.no) }
}
