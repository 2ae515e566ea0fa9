import RapportModel

extension AgentReply {
  /// What it tells rather than asks: things that are operated, deeds that are done, a feeling of one's own.
  ///
  /// - Parameter requests: where it asks for particulars.
  func countTelling(in words: [Word], beside requests: [Span], _ signals: inout Signals) {
    let parts = words.filter { Self.parts.contains($0.key) }
    if !parts.isEmpty {
      let asking = self.words.sentences.filter { sentence in
        self.words.isMarked(sentence) || requests.contains { sentence.overlaps($0) }
      }
      signals[.controls] = parts.count { part in !asking.contains { $0.overlaps(part.span) } }
    }
    signals[.done] = words.indices.count {
      Self.perfect.contains(words[$0].key) && Self.isDone(after: $0, in: words)
    }
    signals[.ownFeeling] = words.indices.count { at in
      Self.feelings.contains(words[at].key) && Self.isOwn(at, in: words)
    }
  }

  /// What was done stands behind "have" or "been": "it's been fixed", "we've now sent". "Have you tried" tells nothing.
  private static func isDone(after at: Int, in words: [Word]) -> Bool {
    let next = words[(at + 1)...].prefix(3).first { !between.contains($0.key) }
    return next.map { !$0.beginsSentence && ($0.endsInEd || done.contains($0.key)) } ?? false
  }

  /// Somebody's own: "I'm so glad", "my heart". "Sorry" is whoever says it; "not sorry" is no feeling.
  private static func isOwn(_ at: Int, in words: [Word]) -> Bool {
    var near = words[max(0, at - 3)...at]
    if let start = near.lastIndex(where: \.beginsSentence) { near = near[start...] }
    if near.contains(where: \.isNegation) { return false }
    return words[at].key == sorry || near.contains { oneself.contains($0.key) }
  }

  private static let perfect = CueWords.keys("has have been i've we've they've")
  private static let between = CueWords.keys("already just now also all since")
  private static let done = CueWords.keys("sent done made found put taken given got seen begun paid gone")
  private static let parts = CueWords.keys(
    """
    app application battery browser button cable cache card cartridge charger code computer desktop device \
    drawer driver file filter firmware folder function icon interface internet key keyboard lid light link \
    memory menu mode network option page password plug printer remote router screen setting socket software \
    system tab tap thermostat tray valve version website wifi
    """)
  private static let sorry = Word.key("sorry")
  private static let feelings = CueWords.keys(
    """
    sorry sad saddened glad happy proud delighted thrilled excited relieved touched moved worried concerned upset \
    heartbroken heart grateful
    """)
  private static let oneself = CueWords.keys("i i'm i've i'd am me my we we're our us")
}

extension Signals {
  /// However few its words are, they may say what the customer wants to know: a deed, an instruction, a yes or no, what
  /// will be, a question.
  var mayAnswer: Bool {
    let answers: [Signal] = [
      .done, .instruction, .suggestion, .negations, .affirms, .future, .questions, .answersQuestion,
    ]
    return answers.contains { self[$0] > 0 }
  }
}
