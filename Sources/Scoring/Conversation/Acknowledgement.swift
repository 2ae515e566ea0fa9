import RapportModel

/// How a reply answers a feeling: the best of three ways, from a recognised move to a mention of the cause.
struct Acknowledgement {
  var points: Tenths
  var span: Span
  var reason: String

  static let most = Tenths(12)

  /// Nil when it does not; a reply that blames, dismisses or echoes the customer never does.
  init?(of felt: FeltMoment, in reply: AgentReply, _ conversation: Conversation) {
    guard !reply.isHarmful, !reply.isParroted else { return nil }
    let wants = conversation.scenario?.persona.wants
    let wantsSpeed = wants == .speed
    let moves = Self.answers(in: reply, conversation)
    if wants == .reassurance, let span = felt.takenAway(in: reply, conversation) {
      self = Self(12, span, "the worry is taken away")
      return
    }
    if let span = felt.meaning(near: moves.map(\.span), in: reply) {
      let isEnough = felt.strength == .mild || wantsSpeed || Self.kinds(moves, in: reply) >= 2
      self = isEnough ? Self(12, span, "acknowledged") : Self(9, span, "acknowledged, though briefly")
      return
    }
    // The feeling in a word of its own, beside its cause.
    let shared = felt.feelingWords(in: reply) + (conversation.hasDeed ? reply.easedWords : [])
    if let span = felt.meaning(near: shared, in: reply) {
      self = Self(felt.strength == .mild || wantsSpeed ? 12 : 9, span, "acknowledged")
      return
    }
    // What went wrong, told back and owned.
    if let span = felt.meaning(near: conversation.ownedFaults(in: reply), in: reply) {
      let isFull = felt.strength == .mild || wantsSpeed || felt.mention(in: reply) != nil
      self = Self(isFull ? 12 : 9, span, "what went wrong is named and owned")
      return
    }
    if let first = moves.first {
      let isNamed = moves.contains { $0.move == "names-cause" }
      self =
        isNamed
        ? Self(8, first.span, "another cause is named") : Self(5, first.span, "acknowledged in general words only")
      return
    }
    // The cause alone, told back to the customer: understanding without warmth.
    guard let span = felt.mention(in: reply) else { return nil }
    self = Self(wantsSpeed ? 8 : 6, span, "only the cause is taken up, not the feeling")
  }

  private init(_ points: Int, _ span: Span, _ reason: String) {
    self.points = Tenths(points)
    self.span = span
    self.reason = reason
  }

  /// An apology, an owned fault or reassurance answers a feeling too, once something is done about the matter.
  private static func answers(in reply: AgentReply, _ conversation: Conversation) -> [Reading.FoundMove] {
    var names = ["acknowledges-feeling", "names-cause"]
    if conversation.hasDeed { names += ["apologises", "owns-fault", "reassures"] }
    return reply.own.moves.filter { names.contains($0.move) && !reply.isRepeated($0.span) }
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

  /// Where a worry is taken away by what is true: a fact rightly told to the customer in a sentence about the
  /// cause, or reassuring words about it once something is done.
  fileprivate func takenAway(in reply: AgentReply, _ conversation: Conversation) -> Span? {
    if conversation.hasDeed, let span = meaning(near: reply.reassuring, in: reply) { return span }
    guard let ledger = conversation.ledger(beforeWordsOf: reply.turn) else { return nil }
    let told = reply.understood.told.filter { told in
      told.isRight && ledger.agentKnows.contains(told.fact) && !ledger.customerKnows.contains(told.fact)
    }.map { reply.words.sentence(around: $0.span) }
    if told.isEmpty { return nil }
    if let span = meaning(near: reply.reassuring, in: reply) { return span }
    return told.first { sentence in
      !reply.isRepeated(sentence) && isAbout(sentence, in: reply, least: 1) && reply.speaksToCustomer(in: sentence)
    }
  }

  /// A sentence to the customer ("you", "your") about the cause.
  fileprivate func mention(in reply: AgentReply) -> Span? {
    reply.words.sentences.first { sentence in
      !reply.isRepeated(sentence) && isAbout(sentence, in: reply, least: 2)
        && reply.speaksToCustomer(in: sentence)
    }
  }

  /// The author's patterns for the cause, or at least so many of its words.
  private func isAbout(_ sentence: Span, in reply: AgentReply, least: Int) -> Bool {
    if let mark, reply.marks[mark, default: []].contains(where: { $0.overlaps(sentence) }) { return true }
    return Set(reply.words.within(sentence).filter { $0.isContent && keys.contains($0.key) }.map(\.key)).count
      >= least
  }

  /// Words of feeling that are not denied: the author's own for this feeling, and common ones.
  fileprivate func feelingWords(in reply: AgentReply) -> [Span] {
    let keys = CueWords.shared.union(Words(feeling).content)
    return reply.words.all.indices.filter { index in
      keys.contains(reply.words.all[index].key) && !reply.words.isDenied(index, within: 2)
    }.map { reply.words.all[$0].span }.filter { !reply.isRepeated($0) }
  }
}

extension Conversation {
  /// Where a reply owns a fault that may be the company's.
  fileprivate func ownedFaults(in reply: AgentReply) -> [Span] {
    if scenario?.fault == .customer || scenario?.fault == .thirdParty { return [] }
    let moves = reply.own.moves.filter { $0.move == "owns-fault" && !reply.isRepeated($0.span) }.map(\.span)
    return moves + (reply.ownedFault.map { reply.isRepeated($0) ? [] : [$0] } ?? [])
  }
}

extension AgentReply {
  /// Reassurance and denied worries.
  fileprivate var reassuring: [Span] {
    own.moves.filter { $0.move == "reassures" && !isRepeated($0.span) }.map(\.span) + easedWords
  }

  fileprivate func speaksToCustomer(in sentence: Span) -> Bool {
    words.within(sentence).contains { CueWords.you.contains($0.key) }
  }

  /// Worries and blame that it denies.
  fileprivate var easedWords: [Span] {
    words.all.indices.filter { index in
      CueWords.eased.contains(words.all[index].key) && words.isDenied(index, within: 3)
    }.map { words.all[$0].span }.filter { !isRepeated($0) }
  }
}
