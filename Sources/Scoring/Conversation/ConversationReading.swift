import RapportModel
import Understanding

/// The turns of a transcript, read one after the other: what was read stays as it is when others follow.
///
/// It holds no transcript: turns that two hold are copied, all of them, as soon as one of the two adds another.
struct ConversationReading: Sendable {
  private(set) var replies: [AgentReply] = []
  private(set) var customers: [CustomerTurn] = []
  private(set) var desk: [DeskEvent] = []
  /// The turns with what was understood in each reply: as recorded when the scenario's file is the same, else
  /// as the scorer reads them.
  private(set) var turns: [Turn] = []
  /// What was known, said and done before each turn, and last what is now; empty without a scenario.
  private(set) var moments: [Ledger] = []
  /// What each reply shows, by turn.
  private(set) var signals: [Int: Signals] = [:]
  /// What each reply says towards a solution, by turn.
  private(set) var solutions: [Int: [Solution]] = [:]
  private(set) var misstatements: [Misstatement] = []

  private var names: NameSpans
  private let channel: Channel?
  private let keepsUnderstood: Bool
  private var sinceReply: [Words] = []
  private var terms: WordSet = []
  private var called: WordSet = []
  /// The terms that are none of those called.
  private var ownTerms: WordSet = []
  private var saidSentences: [WordSet] = []
  /// The words of the replies.
  private var heard: WordSet = []
  private let isRecorded: Bool

  init(_ transcript: Transcript, _ readers: Readers) {
    let scenario = readers.scenario
    names = NameSpans(transcript, scenario: scenario, cut: readers.words)
    channel = transcript.channel(in: scenario)
    isRecorded = scenario == nil
    keepsUnderstood = scenario.map { $0.sha256 == transcript.scenarioSHA256 } ?? false
    if let scenario {
      moments.reserveCapacity(transcript.turns.count + 1)
      moments.append(Ledger(scenario: scenario, carried: transcript.carried))
    }
    read(transcript.turns[...], readers)
  }

  /// Whether these begin with the turns that have been read: a turn never changes but for being taken back.
  func isBeginning(of longer: [Turn]) -> Bool {
    turns.count <= longer.count && turns.indices.allSatisfy { turns[$0].isUndone == longer[$0].isUndone }
  }

  /// Reads on in the same conversation.
  ///
  /// - Parameter longer: begins with the turns that have been read.
  /// - Returns: false when all has to be read anew, because a name has come up.
  mutating func take(_ longer: [Turn], _ readers: Readers) -> Bool {
    let further = longer[turns.count...]
    guard names.take(further, cut: readers.words) else { return false }
    read(further, readers)
    return true
  }

  private mutating func read(_ further: ArraySlice<Turn>, _ readers: Readers) {
    let new = further.indices
    turns += further
    for index in new where !turns[index].isUndone {
      switch turns[index].role {
      case .agent:
        if let name = turns[index].action { note(action: name, at: index) }
        guard turns[index].isGraded(in: channel) else { continue }
        let text = turns[index].text ?? ""
        let (words, masks) = names.masked(text, ofTurn: index)
        add(reply: index, words, readers.read(reply: text, masking: masks))
      case .customer where !isWaiting(at: index): read(customer: index, readers)
      case .customer, .system, .tool: break
      }
    }
    guard var ledger = moments.last else { return }
    for index in new {
      ledger.note(turns[index])
      moments.append(ledger)
    }
  }

  /// The customer asks whether anybody is there, and nothing else has changed: no score rests on how long a reply took.
  private func isWaiting(at index: Int) -> Bool {
    guard turns[index].waited != nil, let node = turns[index].node else { return false }
    return turns[..<index].last { !$0.isUndone }?.node == node
  }

  private mutating func note(action: String, at index: Int) {
    desk.append(
      DeskEvent(
        turn: index, name: action, isDone: turns[index].result != .refused, isBreach: turns[index].isBreach))
  }

  private mutating func read(customer index: Int, _ readers: Readers) {
    guard let text = turns[index].text else { return }
    let (words, masks) = names.masked(text, ofTurn: index)
    let hasStated = solutions.values.contains { $0.contains(where: \.isStated) }
    let isAsked =
      replies.last.map { $0.onlyAsksBack(solutions[$0.turn] ?? []) && !(hasStated && $0.asksHowItWent) } ?? false
    customers.append(
      CustomerTurn(
        turn: index, text: text, words: words, read: readers.read(customer: text, masking: masks),
        isAsked: isAsked, heard: heard))
    sinceReply.append(words)
    note(termsOf: words, in: text)
  }

  private mutating func note(termsOf words: Words, in text: String) {
    let known = called.count
    called.formUnion(words.called)
    // "An e-book" is a book.
    let mayHaveSome = isRecorded && text.utf8.contains(UInt8(ascii: "-"))
    let compounds = words.all.filter {
      mayHaveSome && $0.isContent && !$0.isHandle && Words.isHyphenated($0.span, in: text)
    }
    let parts = compounds.flatMap { Words.parts(of: text[$0.span].lowercased()) }
    // What a reply has said first is no news of the customer's.
    for term in Array(words.terms) + parts.filter({ !CueWords.generic.contains($0) })
    where !isRecorded || terms.contains(term) || !heard.contains(term) {
      terms.insert(term)
      if !called.contains(term) { ownTerms.insert(term) }
    }
    if called.count > known { ownTerms = WordSet(terms.filter { !called.contains($0) }) }
  }

  private mutating func add(reply index: Int, _ words: Words, _ read: KnownTexts.Reply) {
    let recorded = keepsUnderstood ? turns[index].understood : nil
    turns[index].understood = recorded ?? Turn.Understood(reading: read.own, reaction: "")
    let reply = AgentReply(
      turn: index, text: turns[index].text ?? "", words: words, own: read.own,
      understood: recorded?.reading ?? read.own, marks: read.marks, asking: read.asking,
      gist: read.gist, acts: read.acts,
      answers: customers.last?.turn,
      customerWords: sinceReply.dropFirst().reduce(into: sinceReply.first?.content ?? []) {
        $0.formUnion($1.content)
      },
      customerTerms: ownTerms, isParroted: isParroted(words),
      repeatedSentences: repeats(in: words), isLetter: channel == .email,
      isRecorded: isRecorded)
    solutions[index] = reply.solutions(answering: asked).filter {
      !(isRecorded && $0.kind >= .step && reply.repeatsDeed(in: $0.span, of: customers))
    }
    signals[index] = reply.signals(after: replies, answering: customers.last)
    misstatements += reply.misstatements(among: read.contradictions, after: customers)
    replies.append(reply)
    heard.formUnion(words.content)
    sinceReply = []
  }

  /// The questions that the customer has asked since the latest reply that was not only a question back.
  private var asked: [RecordedQuestion] {
    let latest = replies.last { !$0.onlyAsksBack(solutions[$0.turn] ?? []) }?.turn ?? -1
    return customers.filter { $0.turn > latest }.flatMap { customer in
      customer.questions.map { RecordedQuestion($0, in: customer) }
    }
  }

  /// Six tenths of its runs of three words stand in what the customer said: a short quotation does not reach it.
  private func isParroted(_ words: Words) -> Bool {
    let mine = words.triples
    guard mine.count >= 3 else { return false }
    let theirs = WordSet(sinceReply.flatMap(\.triples))
    return 10 * mine.count(where: theirs.contains) >= 6 * mine.count
  }

  /// Sentences of which at least eight tenths of the words stood in one sentence before.
  private mutating func repeats(in words: Words) -> [Span] {
    var repeated: [Span] = []
    for sentence in words.sentences {
      let keys = WordSet(words.within(sentence).map(\.key))
      guard keys.count >= 3 else { continue }
      if saidSentences.contains(where: { Self.isRepetition(keys, of: $0) }) {
        repeated.append(sentence)
      } else {
        saidSentences.append(keys)
      }
    }
    return repeated
  }

  private static func isRepetition(_ said: WordSet, of known: WordSet) -> Bool {
    func isEnough(_ shared: Int) -> Bool { 10 * shared >= 8 * (known.count + said.count - shared) }
    return isEnough(said.mostShared(with: known)) && isEnough(said.countShared(with: known))
  }
}

extension Turn {
  /// A reply of a person to the customer: by social also one that only they can read.
  func isGraded(in channel: Channel?) -> Bool {
    let isRead = (visibility ?? .public) == .public || visibility == .private && channel == .social
    let isWritten = role == .agent && text?.utf8.contains(where: { $0 > 0x20 }) == true
    return isRead && isWritten && !isAutomated && !isUndone
  }
}
