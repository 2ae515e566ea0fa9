import RapportModel

extension Rule {
  static let ownTheFault = Rule(
    "OwnTheFault", .empathy, rests: .language,
    means: "What the company did wrong is owned, and something is done about it; owning fits nobody else's fault.",
    source: .published(
      "Sorry is not enough: apologising further lowers satisfaction, offering options raises it "
        + "(Singh and others, Journal of Marketing Research 2018)."),
    helpedBy: ["owns-fault"]
  ) { rule, conversation in
    guard let fault = conversation.scenario?.fault else { return [] }
    let of = Tenths(6)
    let owning = conversation.replies.lazy.compactMap { reply in
      (reply.fresh(["owns-fault"]) ?? reply.ownsInTheseWords).map { (reply, $0) }
    }.first { !$0.0.isHarmful }
    switch fault {
    case .unknown: return []
    case .customer, .thirdParty:
      guard let (reply, move) = owning else { return [] }
      return [rule.lost(Tenths(2), at: reply.turn, in: move.span, "a fault is owned that is not the company's")]
    case .company:
      let owned =
        owning.map { ($0.0, $0.1.span) }
        ?? conversation.replies.lazy.compactMap { reply in
          reply.ownedFault.map { (reply, $0) }
        }.first { !$0.0.isHarmful }
      if let (reply, span) = owned {
        let points = conversation.isActedOn || conversation.isPromised ? of : Tenths(2)
        return [rule.owned(points, of, reply, span, "the company's fault is owned", conversation)]
      }
      let apology = conversation.replies.lazy.compactMap { reply in
        reply.apology.map { (reply, $0) }
      }.first { !$0.0.isHarmful }
      if let (reply, move) = apology {
        let points = conversation.isActedOn || conversation.isPromised ? Tenths(4) : .zero
        return [
          rule.owned(
            points, of, reply, move.span, "an apology, without owning the fault", conversation)
        ]
      }
      for reply in conversation.replies {
        // A fault that is denied is not owned, whatever else was not understood.
        if let span = reply.unclear(about: CueWords.fault, where: { !reply.deniesFault(in: $0) }) {
          return [
            rule.notJudged(at: reply.turn, in: span, "this sentence was not understood; it may own the fault")
          ]
        }
      }
      return [rule.missed(of: of, "the company's fault was not owned")]
    }
  }

  private func owned(
    _ points: Tenths, _ of: Tenths, _ reply: AgentReply, _ span: Span, _ what: String, _ conversation: Conversation
  ) -> Evidence {
    return earned(points, of: of, at: reply.turn, in: span, "\(what); \(conversation.whatIsDone)")
  }
}

extension Conversation {
  /// What is done about the matter, as far as it has come.
  fileprivate var whatIsDone: String {
    if isActedOn { return "something is done about it" }
    if isPromised { return "a step is promised" }
    return isOver ? "nothing is done about it" : "nothing is done about it yet"
  }
}

extension AgentReply {
  /// A move of the scenario's own that owns the matter: "owns-the-answer".
  fileprivate var ownsInTheseWords: Reading.FoundMove? {
    understood.moves.first { $0.move.hasPrefix("owns-") && !isHollow($0.span) }
  }

  /// An apology for something; sorrow over a death or an illness is none.
  fileprivate var apology: Reading.FoundMove? {
    own.moves.first { move in
      guard move.move == "apologises", !isHollow(move.span) else { return false }
      let said = words.within(words.sentence(around: move.span))
      // "… and that our card came after it" apologises for more.
      return !said.indices.suffix(3).contains { index in
        if CueWords.losses.contains(said[index].key) { return true }
        let isKin = CueWords.kin.contains(said[index].key) && !said[index].hasApostrophe
        return isKin && said[..<index].suffix(3).contains { CueWords.aboutWhom.contains($0.key) }
      }
    }
  }

  /// "Our failing", "my mistake", "a blunder on our side", "careless of us", not denied; "that should never have
  /// happened"; "sorry that our kettle tripped the switch".
  var ownedFault: Span? {
    let all = words.all
    let owned = all.indices.first { place in
      (regrets(at: place) || (isOwned(at: place) || isBadOfUs(at: place)) && !isFaultDenied(at: place)
        || isSorryForOurs(at: place))
        && !isHollow(all[place].span)
    }
    return owned.map { words.sentence(around: all[$0].span) }
  }

  fileprivate func deniesFault(in span: Span) -> Bool {
    words.all.indices.contains { place in
      CueWords.fault.contains(words.all[place].key) && words.all[place].span.overlaps(span)
        && isFaultDenied(at: place)
    }
  }

  /// "It's hardly our fault", "none of it is our mistake".
  private func isFaultDenied(at place: Int) -> Bool {
    words.isDenied(place, within: 4)
      || words.all[..<place].suffix(5).contains { CueWords.noneOfIt.contains($0.key) }
  }

  /// "That was thoughtless of us": not "it would be".
  private func isBadOfUs(at place: Int) -> Bool {
    let behind = words.all[(place + 1)...].prefix(2)
    guard !isRecorded, CueWords.badWays.contains(words.all[place].key), behind.first?.key == CueWords.ofAlone,
      let whose = behind.last
    else { return false }
    return CueWords.ourselves.contains(whose.key)
      && !words.all[..<place].suffix(4).contains { CueWords.supposed.contains($0.key) }
  }

  /// Who is sorry for what "we" or something of ours did owns it; not for what may not or cannot be.
  private func isSorryForOurs(at place: Int) -> Bool {
    let all = words.all
    guard !isRecorded, CueWords.sorry.contains(all[place].key), !words.isDenied(place, within: 3) else {
      return false
    }
    let rest = words.within(words.sentence(around: all[place].span)).drop { $0.span.start <= all[place].span.start }
      .drop { CueWords.thatAlone == $0.key }
    guard !all[place].isParted, let subject = rest.first, CueWords.ourSide.contains(subject.key) else {
      return false
    }
    let clause = rest.prefix { $0.span == subject.span || !CueWords.clauseJoiners.contains($0.key) }
    return !clause.contains { CueWords.nobodysFault.contains($0.key) }
  }

  private func isOwned(at place: Int) -> Bool {
    let all = words.all
    guard CueWords.owned.contains(all[place].key) else { return false }
    if all[max(0, place - 2)..<place].contains(where: { CueWords.ours.contains($0.key) }) { return true }
    let behind = all[(place + 1)...].prefix(3)
    return zip(behind, behind.dropFirst()).contains {
      CueWords.ours.contains($0.key) && CueWords.sides.contains($1.key)
    }
  }

  /// "Should never have come"; what the customer should not have done blames them.
  private func regrets(at place: Int) -> Bool {
    let key = words.all[place].key
    let isShouldNot = CueWords.shouldNot.contains(key)
    guard isShouldNot || CueWords.should.contains(key) else { return false }
    let sentence = words.within(words.sentence(around: words.all[place].span))
    let behind = sentence[(place + 1)...].prefix(3)
    guard let have = behind.firstIndex(where: { $0.key == CueWords.have }),
      isShouldNot || behind[..<have].contains(where: \.isNegation)
    else { return false }
    // "You shouldn't have had to ring" is the company's, "you shouldn't have opened it" is not.
    let isSuffered = have + 1 < sentence.endIndex && sentence[have + 1].key == CueWords.had
    return isSuffered || sentence[..<place].last?.key != CueWords.youAlone
  }
}
