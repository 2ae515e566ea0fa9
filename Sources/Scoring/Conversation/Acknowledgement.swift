import RapportModel

/// How a reply answers a feeling: the best of three ways, from a recognised move to a mention of the cause.
struct Acknowledgement {
  var points: Tenths
  var span: Span
  var reason: String

  static let most = Tenths(12)

  /// Nil when it does not; a reply that blames, dismisses, does what the author calls harmful or echoes the customer
  /// never does, and one that says everything there is to say never does more than in general words.
  init?(of felt: FeltMoment, in reply: AgentReply, _ conversation: Conversation) {
    guard !reply.isHarmful, !reply.mocks, !reply.laughs, !reply.isParroted, conversation.harms(in: reply).isEmpty
    else {
      return nil
    }
    // Of equals what meets the need.
    let found = [Self.met(for: felt, in: reply, conversation), Self.best(of: felt, in: reply, conversation)]
    guard let best = found.compactMap(\.self).max(by: { $0.points < $1.points }) else { return nil }
    let isOneOfAll = best.points > Tenths(5) && reply.isStuffed
    self = isOneOfAll ? Self(5, best.span, "in general words: this reply says a little of everything") : best
  }

  private static func best(
    of felt: FeltMoment, in reply: AgentReply, _ conversation: Conversation
  ) -> Acknowledgement? {
    let wants = conversation.scenario?.persona.wants
    let wantsSpeed = wants == .speed
    let moves = Self.answers(to: felt, in: reply, conversation)
    if wants == .reassurance, felt.isWorry, let span = felt.takenAway(in: reply, conversation) {
      return Self(12, span, "the worry is taken away")
    }
    let named =
      felt.isQuoted
      ? moves.filter {
        !reply.isReadyMade($0.span) && !reply.isFormula($0)
      }
      : moves
    if let span = felt.meaning(near: named.map(\.span), in: reply) {
      let isEnough = felt.strength == .mild || wantsSpeed || Self.kinds(named, in: reply) >= 2
      return isEnough ? Self(12, span, "acknowledged") : Self(9, span, "acknowledged, though briefly")
    }
    // The feeling in a word of its own, beside its cause.
    let sided = felt.sidings(in: reply, conversation)
    let shared = felt.feelingWords(in: reply) + (conversation.hasDeed ? reply.easedWords : []) + sided
    if let span = felt.meaning(near: shared, in: reply) {
      return Self(felt.strength == .mild || wantsSpeed ? 12 : 9, span, "acknowledged")
    }
    // In words that are not said to everyone: "I'd be cross too".
    if let span = reply.sharing.first {
      return Self(felt.strength == .mild ? 12 : 9, span, "acknowledged")
    }
    // "Thanks for going through all that first": who is thanked for what they did is seen.
    let thanked =
      felt.isQuoted
      ? nil
      : reply.own.moves.first { move in
        move.move == "thanks" && !reply.isHollow(move.span) && felt.isMarked(beside: move.span, in: reply)
      }
    if let thanked { return Self(9, reply.words.sentence(around: thanked.span), "acknowledged with thanks") }
    // What went wrong, told back and owned.
    if let span = felt.meaning(near: conversation.ownedFaults(in: reply), in: reply) {
      let isFull = felt.strength == .mild || wantsSpeed || felt.mention(in: reply, conversation) != nil
      return Self(isFull ? 12 : 9, span, "what went wrong is named and owned")
    }
    let another = moves.first {
      $0.move == "names-cause"
        && (felt.isQuoted ? reply.takesUpATerm(in: $0.span) : reply.namesSomething(in: $0.span))
    }
    if let another { return Self(8, another.span, "another cause is named") }
    if let first = moves.first { return Self(5, first.span, "acknowledged in general words only") }
    if let span = sided.first { return Self(5, span, "acknowledged in general words only") }
    // Whoever is told what takes a worry away has been answered, whatever else they want.
    if felt.isWorry, !felt.isQuoted,
      let span = felt.takenAway(in: reply, conversation, isBrief: wants != .reassurance)
    {
      return Self(8, span, "the worry is answered by what is true")
    }
    // The cause alone, told back to the customer: understanding without warmth, unless that is withheld beside it.
    guard !reply.words.sentences.contains(where: reply.withholds), let span = felt.mention(in: reply, conversation)
    else { return nil }
    return Self(wantsSpeed ? 8 : 6, span, "only the cause is taken up, not the feeling")
  }

  init(_ points: Int, _ span: Span, _ reason: String) {
    self.points = Tenths(points)
    self.span = span
    self.reason = reason
  }

  /// An apology, an owned fault or reassurance answers a feeling too, once something is done about the matter.
  private static func answers(
    to felt: FeltMoment, in reply: AgentReply, _ conversation: Conversation
  ) -> [Reading.FoundMove] {
    var names = ["acknowledges-feeling", "names-cause"]
    if conversation.hasDeed { names += ["apologises", "owns-fault", "reassures"] }
    return reply.own.moves.filter { move in
      names.contains(move.move) && !reply.isHollow(move.span)
        && !reply.withholds(in: reply.words.sentence(around: move.span))
        && !(reply.isRecorded && move.move == "names-cause"
          && reply.words.isQuestion(reply.words.sentence(around: move.span)))
        && !conversation.isUntrue(move.span, in: reply)
        && !(move.move == "reassures" && isOfAnotherMatter(move.span, than: felt, in: reply))
    }
  }

  /// "At no cost to you" takes away a worry about money, and none beside.
  private static func isOfAnotherMatter(_ span: Span, than felt: FeltMoment, in reply: AgentReply) -> Bool {
    reply.words.within(span).contains { CueWords.costs.contains($0.key) && !felt.keys.contains($0.key) }
      && felt.keys.isDisjoint(with: CueWords.costs)
  }

  private static func kinds(_ moves: [Reading.FoundMove], in reply: AgentReply) -> Int {
    let more = reply.makes("paraphrases", "asks-open-question", "reassures") == nil ? 0 : 1
    return Set(moves.map(\.move)).count + more
  }
}

extension FeltMoment {
  /// The sentence of one of the spans, when it or one beside it speaks about the cause.
  fileprivate func meaning(near spans: [Span], in reply: AgentReply) -> Span? {
    let sentences = reply.words.sentences
    for span in spans {
      let sentence = reply.words.sentence(around: span)
      let place = sentences.firstIndex(of: sentence) ?? 0
      let around = sentences.isEmpty ? [] : sentences[max(place - 1, 0)...min(place + 1, sentences.count - 1)]
      if around.contains(where: { isAbout($0, in: reply, least: 1) }) { return sentence }
    }
    return nil
  }

  /// Only fear can be taken away; joy, shame and anger cannot.
  fileprivate var isWorry: Bool { name.contains(where: CueWords.fears.contains) }

  /// The sentence itself speaks about the cause.
  fileprivate func isNamed(beside span: Span, in reply: AgentReply) -> Bool {
    isAbout(reply.words.sentence(around: span), in: reply, least: 1)
  }

  /// One of the author's patterns for the cause stands in the sentence.
  fileprivate func isMarked(beside span: Span, in reply: AgentReply) -> Bool {
    let sentence = reply.words.sentence(around: span)
    guard let mark else { return false }
    return reply.marks[mark, default: []].contains { said in
      // "Thank you for your patience" sees nothing.
      said.overlaps(sentence)
        && reply.words.within(said).contains { $0.isContent && !CueWords.setPhrases.contains($0.key) }
    }
  }

  /// Where a worry is taken away by what is true: a fact rightly told to the customer in a sentence about the
  /// cause, or reassuring words about it once something is done.
  ///
  /// - Parameter isBrief: it need not say "you".
  fileprivate func takenAway(
    in reply: AgentReply, _ conversation: Conversation, isBrief: Bool = false
  ) -> Span? {
    if conversation.hasDeed, let span = meaning(near: reply.reassuring, in: reply) { return span }
    guard let ledger = conversation.ledger(beforeWordsOf: reply.turn) else { return nil }
    let told = reply.understood.told.filter { told in
      told.isRight && ledger.agentKnows.contains(told.fact) && !ledger.customerKnows.contains(told.fact)
        && !conversation.isUntrue(told.span, in: reply)
    }.map { reply.words.sentence(around: $0.span) }
    if told.isEmpty { return nil }
    if let span = meaning(near: reply.reassuring, in: reply) { return span }
    return told.first { sentence in
      !reply.isHollow(sentence) && isAbout(sentence, in: reply, least: isBrief ? 2 : 1)
        && (isBrief || reply.speaksToCustomer(in: sentence))
    }
  }

  /// A sentence to the customer ("you", "your") about the cause; an apology is one only once something is done. What is
  /// asked or not so takes up nothing.
  fileprivate func mention(in reply: AgentReply, _ conversation: Conversation) -> Span? {
    let apologies = conversation.hasDeed ? [] : reply.own.moves.filter { $0.move == "apologises" }.map(\.span)
    return reply.words.sentences.first { sentence in
      !reply.isHollow(sentence) && isAbout(sentence, in: reply, least: 2) && reply.speaksToCustomer(in: sentence)
        && !reply.withholds(in: sentence) && !apologies.contains { $0.overlaps(sentence) }
        && !(isQuoted ? reply.asksOrDirects(in: sentence) : reply.words.isQuestion(sentence))
        && !conversation.isUntrue(sentence, in: reply)
        && !(isQuoted && reply.own.moves.contains { $0.move == "declines" && $0.span.overlaps(sentence) })
    }
  }

  /// The author's patterns for the cause, or at least so many of its words.
  private func isAbout(_ sentence: Span, in reply: AgentReply, least: Int) -> Bool {
    if let mark, reply.marks[mark, default: []].contains(where: { $0.overlaps(sentence) }) { return true }
    return WordSet(reply.words.within(sentence).filter { $0.isContent && keys.contains($0.key) }.map(\.key)).count
      >= least
  }

  /// Where a reply believes somebody who feels distrusted, or makes nothing of what somebody is ashamed of; of the
  /// company's own fault that is an excuse.
  fileprivate func sidings(in reply: AgentReply, _ conversation: Conversation) -> [Span] {
    var spans: [Span] = []
    if name.union(keys).contains(where: CueWords.distrusted.contains) {
      spans += reply.marks[AgentCues.believes] ?? []
    }
    if name.contains(where: CueWords.ashamed.contains), conversation.scenario?.fault != .company {
      spans += reply.marks[AgentCues.normalises] ?? []
    }
    return spans.filter { !reply.isHollow($0) && !reply.withholds(in: reply.words.sentence(around: $0)) }
  }

  /// Words of feeling that are not denied: the author's own for this feeling, and common ones.
  fileprivate func feelingWords(in reply: AgentReply) -> [Span] {
    let isGlad = name.contains(where: CueWords.glad.contains)
    return reply.words.all.indices.filter { index in
      let key = reply.words.all[index].key
      let isNamed = CueWords.shared.contains(key) || name.contains(key) && !CueWords.lightNames.contains(key)
      // "Fed back" and "feel free" share nothing.
      let next = index + 1 < reply.words.all.endIndex ? reply.words.all[index + 1].key : 0
      if CueWords.unlikeFeelings.contains(next), CueWords.shared.contains(key) { return false }
      return (isNamed || isGlad && CueWords.sharedJoy.contains(key)) && !reply.words.isDenied(index, within: 2)
    }.map { reply.words.all[$0].span }.filter { word in
      !reply.isHollow(word) && !reply.withholds(in: reply.words.sentence(around: word))
    }
  }
}

extension Conversation {
  /// Where a reply owns a fault that may be the company's.
  fileprivate func ownedFaults(in reply: AgentReply) -> [Span] {
    if scenario?.fault == .customer || scenario?.fault == .thirdParty { return [] }
    let moves = reply.own.moves.filter { $0.move == "owns-fault" && !reply.isHollow($0.span) }.map(\.span)
    return moves + (reply.ownedFault.map { reply.isHollow($0) ? [] : [$0] } ?? [])
  }
}

extension AgentReply {
  /// Reassurance and denied worries.
  fileprivate var reassuring: [Span] {
    own.moves.filter { $0.move == "reassures" && !isHollow($0.span) }.map(\.span) + easedWords
  }

  fileprivate func takesUpATerm(in span: Span) -> Bool {
    words.within(words.sentence(around: span)).contains { customerTerms.contains($0.key) }
  }

  /// The sentence has a word that is about a matter: "that's not what you want to hear" has none.
  fileprivate func namesSomething(in span: Span) -> Bool {
    words.within(words.sentence(around: span)).contains { word in
      word.isContent && !CueWords.generic.contains(word.key) && !CueWords.shared.contains(word.key)
        && !CueWords.feeling.contains(word.key) && !CueWords.exclaiming.contains(word.key)
    }
  }

  /// Laughter answers no ill feeling.
  fileprivate var laughs: Bool { Self.laughter.stand(in: text) }

  private static let laughter = ShortTexts(["😂", "🤣", "😜", "😝", "😛", "😏", "🙄"])

  /// "Sorry for any inconvenience": an apology in a sentence that says nothing else.
  fileprivate func isFormula(_ move: Reading.FoundMove) -> Bool {
    let sentence = words.within(words.sentence(around: move.span))
    return move.move == "apologises" && sentence.contains { CueWords.formulaTrouble.contains($0.key) }
  }

  /// A question or a step takes up no cause, whatever words it shares with it.
  fileprivate func asksOrDirects(in sentence: Span) -> Bool {
    words.isQuestion(sentence) || directive(in: words.within(sentence)) != nil
  }

  fileprivate func speaksToCustomer(in sentence: Span) -> Bool {
    words.within(sentence).contains { CueWords.you.contains($0.key) }
  }

  /// Worries and blame that it denies.
  fileprivate var easedWords: [Span] {
    words.all.indices.filter { index in
      CueWords.eased.contains(words.all[index].key) && words.isDenied(index, within: 3)
    }.map { words.all[$0].span }.filter { !isHollow($0) }
  }
}
