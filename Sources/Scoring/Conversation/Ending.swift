import RapportModel

/// What the customer of a recording last says of the matter, after a reply.
struct Ending: Sendable, Hashable {
  /// What is worse comes first and prevails within one message: "Thanks, but it still doesn't work" contradicts.
  enum Word: Int, Sendable, CaseIterable {
    case contradicts, complains, givesUp, asksAgain, confirms, thanks, isPleased, objects, accepts

    /// The customer takes what was said.
    var isTaken: Bool {
      switch self {
      case .confirms, .thanks, .isPleased, .accepts: true
      case .contradicts, .complains, .givesUp, .asksAgain, .objects: false
      }
    }

    /// The customer is against it.
    var isCross: Bool {
      switch self {
      case .contradicts, .complains, .givesUp, .objects: true
      case .asksAgain, .confirms, .thanks, .isPleased, .accepts: false
      }
    }

    /// A reply is due.
    var callsForReply: Bool {
      switch self {
      case .contradicts, .complains, .givesUp, .asksAgain: true
      case .objects, .confirms, .thanks, .isPleased, .accepts: false
      }
    }
  }

  let word: Word
  let turn: Int
  let span: Span
  /// Thanks stand beside what is worse.
  var isThankful = false
  /// That it works stands beside what is worse.
  var isConfirmed = false
  /// An objection that only says that something is not so.
  var isDenial = false
  /// The customer turns to somebody outside the company.
  var isThreat = false
  /// Thanks for company, for trying or the like, which take no solution.
  var isForOther = false
  /// One of the things offered is taken.
  var isChoice = false
}

extension Conversation {
  /// What the customer last says of the matter in messages that have something to say of it; nil when it is unknown.
  ///
  /// A confirmation stays one when a farewell, thanks, "no, nothing else" or a remark follow, and a question that a
  /// later reply answers leaves things as they were before it. Who goes on after a question or an objection, and
  /// gives what was asked for, does not leave with it.
  func findEnding() -> Ending? {
    var latest: Ending?
    var goesOn = false
    var hasMore = false
    let blocks = blocksAfterReplies
    for (place, block) in blocks.enumerated().reversed() {
      guard let ending = ending(of: block) else {
        if latest == nil, !block.allSatisfy(\.isBrief) {
          return confirmation(in: blocks[..<place].last, before: block)
        }
        goesOn = true
        hasMore = hasMore || !block.allSatisfy(\.isParting)
        continue
      }
      // "OK" on the way, with more to come of which nothing is understood.
      if ending.word == .accepts, hasMore, latest == nil { return nil }
      if ending.word == .confirms { return ending }
      if goesOn, latest == nil, ending.word == .asksAgain || ending.word == .objects { return nil }
      if !ending.word.isTaken { return latest ?? ending }
      latest = latest ?? ending
    }
    return latest
  }

  /// In words.
  private static let longestRemark = 15

  /// What was confirmed just before messages that remark on something and ask for nothing.
  private func confirmation(in last: [CustomerTurn]?, before block: [CustomerTurn]) -> Ending? {
    let isRemark = block.allSatisfy { $0.words.questionMarks.isEmpty && $0.words.all.count <= Self.longestRemark }
    guard isRemark, let ending = last.flatMap(ending(of:)) else { return nil }
    return ending.word == .confirms && isAnswered(before: ending.turn) ? ending : nil
  }

  /// The worst of what the messages say, with what stands beside it.
  private func ending(of block: [CustomerTurn]) -> Ending? {
    let said = block.flatMap { customer in
      endings(of: customer).filter { ending in
        ending.word == .asksAgain ? !isMet(ending, of: customer) : !(ending.isDenial && wantsNothingMore(customer))
      }
    }
    // "I'll do that. It isn't much": a sentence that is not so takes back nothing that is taken beside it.
    let isTaken = said.contains(where: \.word.isTaken)
    let meant = isTaken ? said.filter { !$0.isDenial } : said
    var ending = meant.min { ($0.word.rawValue, $0.turn) < ($1.word.rawValue, $1.turn) }
    ending?.isThankful = said.contains { $0.word == .thanks }
    ending?.isConfirmed = said.contains { $0.word == .confirms }
    return ending
  }

  /// "Not at the moment" behind an offer of more help denies nothing of what was said.
  private func wantsNothingMore(_ customer: CustomerTurn) -> Bool {
    customer.isBrief
      && replies.last { $0.turn < customer.turn }.map { latest in
        replies.contains { reply in
          reply.turn > latest.turn - 4 && reply.turn <= latest.turn
            && reply.words.sentences.contains { reply.offersHelp(in: reply.words.within($0)) }
        }
      } ?? false
  }

  /// A later reply answers the question that the customer ends with, or tells something that helps.
  private func isMet(_ asked: Ending, of customer: CustomerTurn) -> Bool {
    let question = RecordedQuestion(asked.span, in: customer)
    return replies(after: customer.turn).contains { reply in
      let towards = solutions[reply.turn] ?? []
      return towards.contains(where: \.isStated) || reply.meeting(question, towards) == .given
    }
  }

  /// The customer's messages after a reply, those together that no reply parts.
  private var blocksAfterReplies: [[CustomerTurn]] {
    guard let first = replies.first else { return [] }
    var blocks: [[CustomerTurn]] = []
    var before = first.turn
    for customer in customers where customer.turn > first.turn {
      let latest = replies.last { $0.turn < customer.turn }?.turn ?? before
      if latest == before, !blocks.isEmpty {
        blocks[blocks.count - 1].append(customer)
      } else {
        blocks.append([customer])
      }
      before = latest
    }
    return blocks
  }

  /// What a message says of how the matter stands; before anything was answered a complaint is the matter itself.
  private func endings(of customer: CustomerTurn) -> [Ending] {
    isAnswered(before: customer.turn) ? customer.endings : customer.endings.filter(\.word.isTaken)
  }

  /// A reply stands between the customer's first message and the turn: a greeting at the start answers nothing.
  func isAnswered(before turn: Int) -> Bool { firstAnswer.map { $0.turn < turn } ?? false }

  /// The first reply after the customer has spoken.
  private var firstAnswer: AgentReply? {
    customers.first.flatMap { customer in replies.first { $0.turn > customer.turn } }
  }

  /// The customer says that it is solved, or takes what was said and it was more than a promise.
  var isTaken: Bool { ending.map { $0.word.isTaken && !isCourtesy($0) } ?? false }

  /// It takes what was no solution. Whoever says that it works has got one, wherever it came from.
  func isCourtesy(_ ending: Ending) -> Bool {
    ending.word.isTaken && ending.word != .confirms && (ending.isForOther || !hasStated(before: ending.turn))
  }

  /// The customer came back to the matter, and not to take what was said.
  var isInVain: Bool { ending.map { !$0.word.isTaken } ?? false }

  /// The first complaint after a reply; whoever turns to a court or a bank complains.
  func findComplaint() -> Ending? {
    customers.lazy.filter { isAnswered(before: $0.turn) }.flatMap(\.endings).first {
      $0.word == .complains || $0.isThreat
    }
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
    let signs = CustomerCues.feelings + [CustomerCues.complains]
    return customers.lazy.filter { !isAnswered(before: $0.turn) }.compactMap { customer in
      customer.cues.moves.first { signs.contains($0.move) }.map { (customer.turn, $0.span) }
    }.first
  }
}
