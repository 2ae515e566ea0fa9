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
  /// A word that only shows that one has heard: "OK", "fine", "wonderful" alone.
  var isNod = false
  /// Nothing was said since the customer last objected or asked.
  var isUnmoved = false
}

extension Conversation {
  /// What the customer last says of the matter in messages that have something to say of it; nil when it is unknown.
  ///
  /// A confirmation stays one when a farewell, thanks, "no, nothing else" or a remark follow, and a question that a
  /// later reply answers leaves things as they were before it. Who goes on after a question or an objection, and
  /// gives what was asked for, does not leave with it. Courtesy after an objection to which nothing was said takes
  /// nothing.
  func findEnding() -> Ending? {
    var latest: Ending?
    var goesOn = false
    let blocks = blocksAfterReplies
    for (place, block) in blocks.enumerated().reversed() {
      guard let ending = ending(of: block) else {
        if latest == nil, !block.allSatisfy(\.isBrief) {
          return confirmation(in: blocks[..<place].last, before: block)
        }
        goesOn = true
        continue
      }
      if ending.word == .confirms { return ending }
      if goesOn, latest == nil, ending.word == .asksAgain || ending.word == .objects { return nil }
      guard ending.word.isTaken else { return latest.map { closing($0, after: ending, in: block) } ?? ending }
      latest = latest ?? ending
    }
    return latest
  }

  /// What is left of courtesy behind an objection or a question: whoever was told nothing since has taken nothing. Who
  /// said that it is not solved leaves with that, and who only nods with whatever it was.
  private func closing(_ taken: Ending, after earlier: Ending, in block: [CustomerTurn]) -> Ending {
    guard !mayBeSettled(earlier, in: block),
      !replies(after: earlier.turn).contains(where: { $0.turn < taken.turn && brings($0) })
    else { return taken }
    let isLost = earlier.word == .contradicts || earlier.word == .givesUp
    var ending = taken.isNod || isLost && !earlier.isThankful ? earlier : taken
    ending.isUnmoved = true
    ending.isThankful = taken.word == .thanks
    return ending
  }

  /// It says something to the matter, whatever that is worth: a step, an answer, a deed, what is needed or will be done.
  func brings(_ reply: AgentReply) -> Bool {
    if !(announcements[reply.turn] ?? []).isEmpty || !reply.saidDeeds.isEmpty { return true }
    return (solutions[reply.turn] ?? []).contains { said in
      !reply.own.moves.contains { $0.move == "declines" && $0.span.overlaps(said.span) }
    }
  }

  /// The customer's question may have been answered in words that were not understood, or their denial was none.
  private func mayBeSettled(_ ending: Ending, in block: [CustomerTurn]) -> Bool {
    switch ending.word {
    case .objects: ending.isDenial
    case .asksAgain:
      block.filter { $0.turn == ending.turn }.contains { customer in
        let question = RecordedQuestion(ending.span, in: customer)
        return replies(after: customer.turn).contains { reply in
          reply.answers == block.last?.turn && reply.meeting(question, solutions[reply.turn] ?? []) == .unclear
        }
      }
    case .contradicts, .complains, .givesUp, .confirms, .thanks, .isPleased, .accepts: false
    }
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
    guard customer.isBrief, let latest = replies.last(where: { $0.turn < customer.turn }) else { return false }
    return replies.contains { reply in
      reply.turn > latest.turn - 4 && reply.turn <= latest.turn
        && reply.words.sentences.contains { sentence in
          let said = reply.words.within(sentence)
          return reply.offersHelp(in: said)
        }
    }
  }

  /// Since the customer's message before, a reply has said something to the matter: else "OK" takes nothing.
  func isBrought(before customer: CustomerTurn) -> Bool {
    let before = customers.last { $0.turn < customer.turn }?.turn ?? -1
    let said = replies.filter { $0.turn > before && $0.turn < customer.turn }
    return said.isEmpty || said.contains(where: brings)
  }

  /// A later reply answers the question that the customer ends with, or tells something that helps.
  private func isMet(_ asked: Ending, of customer: CustomerTurn) -> Bool {
    let question = RecordedQuestion(asked.span, in: customer)
    return replies(after: customer.turn).contains { reply in
      let towards = solutions[reply.turn] ?? []
      // What answers something else later on does not answer this.
      let isNext = reply.answers == customer.turn
      return towards.contains { $0.kind > .answer || isNext && $0.isStated }
        || reply.meeting(question, towards) == .given
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
    ending.word.isTaken && ending.word != .confirms
      && (ending.isUnmoved || !hasStated(before: ending.turn))
  }

  /// The customer came back to the matter, and not to take what was said.
  var isInVain: Bool { ending.map { !$0.word.isTaken } ?? false }

  /// The first complaint after a reply.
  func findComplaint() -> Ending? {
    return customers.lazy.filter { isAnswered(before: $0.turn) }.flatMap(\.endings).first {
      $0.word == .complains
    }
  }

  /// A recording's customer comes with thanks and no matter, and what sounds like a complaint afterwards is only
  /// asked: "How can you refuse?"
  var isChat: Bool {
    guard scenario == nil, let first = customers.first, !isAnswered(before: first.turn), first.questions.isEmpty,
      first.cues.makes(CustomerCues.thanks),
      !first.words.all.contains(where: { $0.isNegation || CueWords.contrasts.contains($0.key) })
    else { return false }
    let troubles = CustomerCues.feelings + [CustomerCues.complains, CustomerCues.contradicts, CustomerCues.givesUp]
    return customers.allSatisfy { customer in
      customer.cues.moves.allSatisfy { cue in
        !troubles.contains(cue.move)
          || customer.turn > first.turn
            && customer.words.hasForm(ofQuestion: customer.words.sentence(around: cue.span))
      }
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

  private static let grievances =
    CustomerCues.feelings.filter { $0 != CustomerCues.grieved && $0 != CustomerCues.ashamed }
    + [CustomerCues.complains]

  /// The first complaint or ill feeling before any reply. Sadness and shame blame nobody.
  func findGrievance() -> (turn: Int, span: Span)? {
    customers.lazy.filter { !isAnswered(before: $0.turn) }.compactMap { customer in
      let found = customer.cues.moves.filter { cue in
        Self.grievances.contains(cue.move)
      }
      // "My complaint" names what others of its words show.
      let telling = found.first { cue in
        !customer.words.within(cue.span).allSatisfy { CueWords.complaints.contains($0.key) }
      }
      return (telling ?? found.first).map { (customer.turn, $0.span) }
    }.first
  }
}
