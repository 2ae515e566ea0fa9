/// Finds where a reply uses what the record or an earlier contact says about this customer.
struct HistoryReader {
  private let parsed: ParsedText
  private let clauses: [ClauseView]
  private let times: [ValueReader.Found]

  init(_ parsed: ParsedText, _ clauses: [ClauseView], times: [ValueReader.Found]) {
    self.parsed = parsed
    self.clauses = clauses
    self.times = times
  }

  var found: [FormMoves.Found] {
    clauses.filter(refersToHistory).map {
      FormMoves.Found(move: "refers-to-history", range: $0.range)
    }
  }

  private func refersToHistory(_ clause: ClauseView) -> Bool {
    guard clause.isStated, !clause.has(Self.ahead) else { return false }
    let isMeant = clause.range.contains {
      parsed.statuses[$0].isDisjoint(with: [.negated, .unreal, .quoted, .directed])
    }
    guard isMeant else { return false }
    // Most clauses have none of the words that an earlier contact, a record or a member is called by.
    let isAnchored = clause.has(Self.anchors)
    return isAnchored && clause.range.contains { namesEarlierContact($0, clause) || tellsRecord($0, clause) }
      || tellsWhatCustomerDid(clause) || tellsTenure(clause, isAnchored: isAnchored)
  }

  /// "your fourth call", "your January complaint", "your email of the 14th", "the message you left".
  private func namesEarlierContact(_ index: Int, _ clause: ClauseView) -> Bool {
    guard clause.isOne(of: Self.contacts, index), parsed.statuses[index].isDisjoint(with: [.negated, .unreal])
    else {
      return false
    }
    let before = clause.range.prefix(upTo: index).suffix(4)
    if let owner = before.last(where: { clause.word($0) == Words.your }) {
      if before.suffix(from: owner).contains(where: { clause.isOne(of: Self.earlier, $0) || isTime($0) }) {
        return true
      }
      let link = clause.word(index + 1)
      if link.map(Self.datingWords.contains) == true, (index + 2..<index + 5).contains(where: isTime) {
        return true
      }
    }
    return clause.word(index + 1) == Words.you && clause.isOne(of: Self.makesContact, index + 2)
  }

  /// "our records show", "it says here", "I see you've", "on your account".
  private func tellsRecord(_ index: Int, _ clause: ClauseView) -> Bool {
    if clause.isOne(of: Self.records, index) {
      guard parsed.statuses[index].isDisjoint(with: [.negated, .unreal, .asked]), !clause.has(.negator) else {
        return false
      }
      if clause.isOne(of: Self.shows, index + 1) { return true }
      if clause.word(index) == Self.system { return false }
      let before = clause.range.prefix(upTo: index).suffix(4)
      let isFromRecord = before.contains { clause.isOne(of: Self.fromWords, $0) }
      return isFromRecord && before.contains { Self.ours.contains(clause.tokens[$0].word) }
        && clause.has([.past, .participle, .secondPerson])
        && !clause.hasOwnSubject
    }
    guard clause.isOne(of: Self.notices, index),
      clause.range.prefix(upTo: index).contains(where: {
        clause.classes($0).contains(.firstPerson)
      })
    else { return false }
    var person = index + 1
    while let word = clause.word(person), Self.between.contains(word) { person += 1 }
    guard clause.word(person) == Words.you else { return false }
    var verb = person + 1
    if Words.isHave(clause.word(verb) ?? .nothing) { verb += 1 }
    while clause.classes(verb).contains(.adverb), clause.range.contains(verb) { verb += 1 }
    return !clause.classes(verb).isDisjoint(with: [.past, .participle])
      || clause.word(verb).map(Self.wasWords.contains) ?? false
  }

  /// "you told us in March", "you rang twice last week", "you already tried a reset".
  private func tellsWhatCustomerDid(_ clause: ClauseView) -> Bool {
    let opening = clause.range.prefix(4)
    guard !Self.sayingBack.contains(clause.tokens[clause.range.lowerBound].word),
      !opening.contains(where: { Self.gratitude.contains(clause.tokens[$0].word) })
    else { return false }
    return clause.range.contains { index in
      guard clause.word(index) == Words.you else { return false }
      var verb = index + 1
      while clause.classes(verb).contains(.adverb) || Words.isHave(clause.word(verb) ?? .nothing) {
        verb += 1
      }
      guard clause.isOne(of: Self.deeds, verb), !clause.classes(verb).isDisjoint(with: [.past, .participle]) else {
        return false
      }
      if clause.isOne(of: Self.tells, verb), Self.speakers.contains(clause.word(verb + 1) ?? .nothing) {
        return true
      }
      return clause.range.contains { isTime($0) || clause.isOne(of: Self.pastTimes, $0) }
        || clause.isOne(of: Self.mentions, verb) && clause.has(Self.contacts)
    }
  }

  /// "a member since 2008", "your tenth summer", "seven years a subscriber".
  private func tellsTenure(_ clause: ClauseView, isAnchored: Bool) -> Bool {
    let isMember =
      isAnchored && clause.has(Self.members)
      || clause.range.dropLast().contains {
        Self.with.contains(clause.tokens[$0].word) && clause.word($0 + 1) == Self.us
      }
    return isMember
      && clause.range.contains { index in
        clause.isOne(of: Self.spans, index) && parsed.statuses[index].isDisjoint(with: [.negated, .unreal, .asked])
      } && !clause.has([.firstPerson, .modal])
  }

  private func isTime(_ index: Int) -> Bool {
    guard index < parsed.text.tokens.count else { return false }
    return times.contains { $0.range.contains(index) } || Self.months.contains(parsed.text.tokens[index].word)
  }

  private static let anchors = [contacts, records, notices, members].reduce(into: KeySet()) { all, words in
    for key in words.keys { all.insert(key) }
  }
  private static var us: Key { "us" }
  private static var system: Key { "system" }
  private static let speakers = Lexicon.keys("us me")
  private static let with = Lexicon.keys("with for")
  private static let ahead = Lexicon.keys("will shall next tomorrow")
  private static let contacts = Lexicon.stems(
    """
    call email message letter chat complaint visit order stay booking query request ticket conversation enquiry
    inquiry review appointment report claim text voicemail tweet post comment form purchase rental trip session
    """)
  private static let earlier = Lexicon.keys(
    """
    last earlier previous first second third fourth fifth sixth seventh eighth ninth tenth original recent yesterdays
    past former prior latest
    """)
  private static let makesContact = Lexicon.keys("left sent wrote made raised placed had opened gave posted filed")
  private static let datingWords = Lexicon.keys("of from on dated in")
  private static let records = Lexicon.keys(
    "file files record records notes account history log logs system profile chart")
  private static let shows = Lexicon.stems("show say mention have list tell read record contain state")
  private static let fromWords = Lexicon.keys("on in from by here per to at")
  private static let ours = Lexicon.keys("our my your the")
  private static let notices = Lexicon.stems("see notice remember recall note know gather spot")
  private static let between = Lexicon.keys("that from here on your file record account my notes our records")
  private static let wasWords = Lexicon.keys("were had been usually always already previously")
  private static let sayingBack = Lexicon.keys("so to right if")
  private static let gratitude = Lexicon.keys("grateful thanks thank glad")
  private static let deeds = Lexicon.stems(
    """
    call ring tell write mention say ask email contact complain flag speak message stay visit fly join report order
    book buy choose renew move request explain describe raise
    """)
  private static let tells = Lexicon.stems("tell ask email contact message send call ring write")
  private static let mentions = Lexicon.stems("mention flag report describe")
  private static let pastTimes = Lexicon.keys(
    "last ago yesterday earlier already before back first twice previously")
  private static let members = Lexicon.keys(
    "customer member client guest subscriber regular tenant patient holder passenger reader supporter")
  private static let spans = Lexicon.keys("since years decades seasons decade year months")
  private static let months = Lexicon.keys(
    """
    january february march april june july august september october november december spring summer autumn winter
    christmas easter
    """)
}
