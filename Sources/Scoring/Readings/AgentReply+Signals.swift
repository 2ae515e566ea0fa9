import RapportModel

extension AgentReply {
  /// What the reply shows; what it says in sentences that blame, dismiss or mock shows nothing, so that harm never
  /// raises a reading.
  ///
  /// - Parameters:
  ///   - replies: those before it.
  ///   - customer: whom it answers; nil when it opens the conversation.
  func signals(after replies: [AgentReply], answering customer: CustomerTurn?) -> Signals {
    let harmful = harmfulSentences
    let isSound = { (span: Span) in !harmful.contains { $0.overlaps(span) } }
    let sound = harmful.isEmpty ? words.all : words.all.filter { isSound($0.span) }
    var signals = Signals()
    let requests = countPhrases(in: sound, &signals)
    countTelling(in: sound, beside: requests, &signals)
    countStarts(in: sound, &signals)
    countAddress(in: sound, &signals)
    countForm(of: sound, asked: words.questionMarks.count { isSound(Span($0 - 1, $0)) }, &signals)
    notePlace(after: replies, answering: customer, &signals)
    if harmful.isEmpty, !isParroted { signals.gist = gist }
    signals[.saysNothing] = signals[.fewWords] > 0 && !signals.mayAnswer ? 1 : 0
    for move in own.moves where isSound(move.span) {
      if let signal = Signal.moves[move.move] { signals[signal] = 1 }
    }
    return signals
  }

  /// - Returns: where it asks for particulars or refers to a private message.
  private func countPhrases(in words: [Word], _ signals: inout Signals) -> [Span] {
    // A word counts once for a signal: "thank you for your support" is one formula, not two.
    var covered = [Int](repeating: 0, count: Signal.allCases.count)
    var requests: [Span] = []
    for at in words.indices {
      SignalWords.index.forEach(at: at, of: words) { signal, end in
        guard covered[signal.place] <= at else { return }
        // "Please note" has the key of "not".
        if signal == .negations, words[at].key == CueWords.notAlone, !words[at].isNegation { return }
        signals[signal] += 1
        covered[signal.place] = end
        if signal == .asksForData || signal == .toPrivate { requests.append(words[at].span) }
      }
    }
    signals[.instruction] = Instructions.count(in: words)
    return requests
  }

  private func countStarts(in words: [Word], _ signals: inout Signals) {
    for at in words.indices where words[at].beginsSentence {
      Self.starts.forEach(at: at, of: words) { signal, _ in signals[signal] += 1 }
    }
    signals[.please] = words.count { !$0.beginsSentence && $0.key == Self.please }
  }

  private func countAddress(in words: [Word], _ signals: inout Signals) {
    for at in words.indices {
      Self.address.forEach(at: at, of: words) { signal, _ in signals[signal] += 1 }
      if words[at].hasApostrophe { signals[.contractions] += 1 }
    }
    signals[.ofOneself] = words.indices.count { at in
      Self.oneself.contains(words[at].key) && !(at + 1 < words.count && Self.plans.contains(words[at + 1].key))
    }
  }

  private func countForm(of words: [Word], asked: Int, _ signals: inout Signals) {
    let content =
      words.count == self.words.all.count ? self.words.content : WordSet(words.lazy.filter(\.isContent).map(\.key))
    signals[.contentWords] = content.count
    signals[.sharedWords] = isParroted ? 0 : content.countShared(with: customerWords)
    signals[.fewWords] = content.count <= 3 ? 1 : 0
    signals[.questions] = asked
    let sentences = words.count(where: \.beginsSentence) - signals[.greeting]
    signals[.questionOnly] = asked > 0 && asked >= sentences ? 1 : 0
    signals[.valueTold] = words.contains(where: \.hasDigit) ? 1 : 0
    signals[.link] = Self.links.count(in: text) > 0 ? 1 : 0
    signals[.modalQuestion] = asked == 0 ? 0 : modalQuestions(in: words)
    signals[.doubledMarks] = asked == 0 ? 0 : Self.doubled.count(in: text)
    signals[.exclaims] = Self.exclamation.count(in: text)
    signals[.emoticons] = Self.emoticons.count(in: text)
  }

  /// Questions with "could", "would" and the like, wherever these stand.
  private func modalQuestions(in words: [Word]) -> Int {
    self.words.sentences.count { sentence in
      self.words.isMarked(sentence)
        && words.contains { Self.modals.contains($0.key) && sentence.overlaps($0.span) }
    }
  }

  private func notePlace(
    after replies: [AgentReply], answering customer: CustomerTurn?, _ signals: inout Signals
  ) {
    signals[.firstReply] = replies.isEmpty ? 1 : 0
    signals[.repeatsItself] = repeatedSentences.count
    signals[.repliesBefore] = replies.count
    signals[.followsQuestion] = replies.last?.words.questionMarks.isEmpty == false ? 1 : 0
    guard let customer else { return }
    signals.answered = customer.gist
    signals[.answersComplaint] = customer.cues.makes(CustomerCues.complains) ? 1 : 0
    signals[.answersOutcry] = Self.exclamation.count(in: customer.text) > 0 ? 1 : 0
    signals[.answersQuestion] = customer.words.questionMarks.isEmpty ? 0 : 1
    signals[.answersThanks] = customer.words.all.contains { Self.thanks.contains($0.key) } ? 1 : 0
  }

  private static let oneself = CueWords.keys("i i've i'm i'd my me myself")
  /// After "I": what one will or can do, hopes or begs pardon for tells nothing of oneself.
  private static let plans = CueWords.keys(
    "will can would could shall may might hope wish sorry apologise apologize appreciate suggest recommend need check"
  )

  private static let modals = CueWords.keys("could would can may might should")
  private static let please = Word.key("please")
  private static let thanks = CueWords.keys("thank thanks appreciate cheers")
  private static let exclamation = ShortTexts(["!"])
  private static let doubled = ShortTexts(["??", "? ?", "?!", "!?"])
  private static let links = ShortTexts(["http", "www.", ".com", ".org", ".net"])
  private static let emoticons = ShortTexts(["🙂", "😊", "😀", "😃", "😄", "👍", ":)", ":-)", ";)", "=)"])

  private static let starts = SignalPhrases(words: [
    .startsWithPlease: "please", .startsWithYou: "you your you're", .startsWithI: "i i'm i'd i've i'll",
    .startsWithSo: "so and but then", .startsWithQuestion: "what why who how where when which",
  ])
  private static let address = SignalPhrases(words: [
    .saysI: "i i'm i'd i've i'll my me", .saysWe: "we our us we'll we're we've",
    .saysYou: "you your you're you've you'd yours",
  ])
}
