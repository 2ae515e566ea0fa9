import RapportModel

/// How a case was passed on to somebody else.
struct HandOver: Sendable {
  typealias Place = (turn: Int, span: Span)

  /// The reply that passes it on; the last one when none says so.
  let turn: Int
  let span: Span?
  /// That reply and the ones after it.
  private let replies: ArraySlice<AgentReply>
  private let scenario: Scenario?

  /// With a scenario its outcome says whether a case was passed on; a recording's agent says it.
  init?(_ conversation: Conversation) {
    let outcome = conversation.outcome
    let isPassedOn = outcome == .handedOver || outcome == .referred
    guard conversation.scenario == nil || isPassedOn else { return nil }
    scenario = conversation.scenario
    let said = conversation.replies.lazy.compactMap { reply in
      reply.handsOver(isRecorded: conversation.scenario == nil).map { (reply.turn, $0) }
    }.first
    if let said {
      (turn, span) = said
      let namesTaker = conversation.replies.contains { $0.turn == said.0 && $0.taker != nil }
      if conversation.scenario == nil, !namesTaker { return nil }
    } else {
      guard isPassedOn, let reply = conversation.replyOnPassingOn else { return nil }
      (turn, span) = (reply.turn, nil)
    }
    replies = conversation.replies(after: turn - 1)
  }

  /// A role, or somebody by name.
  var toWhom: Place? {
    let roles = scenario.map(\.takers) ?? []
    if scenario == nil { return replies.first.flatMap { reply in reply.taker.map { (reply.turn, $0) } } }
    return sentence(in: replies.prefix(1)) { words in
      words.contains { roles.contains($0.key) || ($0.isCapitalised && !$0.beginsSentence && $0.isContent) }
    }
  }

  /// The reply that passes it on speaks of somebody: of all words of their role.
  func names(_ role: String) -> Bool {
    let wanted = Words(role).content
    return sentence(in: replies.prefix(1)) { words in
      wanted.allSatisfy { key in words.contains { $0.key == key } }
    } != nil
  }

  var why: Place? {
    sentence(in: replies.prefix(1)) { words in words.contains { CueWords.authority.contains($0.key) } }
      ?? move("explains-reason") ?? (scenario == nil ? purpose : nil)
  }

  /// What a recording's case is passed on for: "to verify it", "for inspection".
  private var purpose: Place? {
    guard let span, let reply = replies.first else { return nil }
    let sentence = reply.words.sentence(around: span)
    let said = reply.words.within(sentence)
    let isFor = said.indices.contains { index in
      CueWords.towards.contains(said[index].key)
        && said[(index + 1)...].prefix(5).contains { CueWords.purposes.contains($0.key) }
    }
    return isFor ? (reply.turn, sentence) : nil
  }

  /// What is passed on, or that nothing has to be told a second time.
  var passedOn: Place? {
    sentence(in: replies) { words in
      let isDenied = words.contains(where: \.isNegation)
      if scenario == nil, !isDenied, !words.contains(where: { CueWords.passingOn.contains($0.key) }) {
        return false
      }
      return words.contains { CueWords.passedOn.contains($0.key) || (isDenied && CueWords.retold.contains($0.key)) }
    }
  }

  var when: Place? {
    for reply in replies {
      let told = reply.understood.told.first { told in
        let kind = scenario?.fact(told.fact)?.kind
        return told.isRight && (kind == .date || kind == .duration)
      }
      if let told { return (reply.turn, told.span) }
      if scenario == nil, let span = reply.timeToCome { return (reply.turn, span) }
    }
    return scenario == nil ? nil : move("gives-time")
  }

  private func move(_ name: String) -> Place? {
    for reply in replies {
      if let move = reply.makes(name) { return (reply.turn, move.span) }
    }
    return nil
  }

  private func sentence(in replies: ArraySlice<AgentReply>, _ says: (ArraySlice<Word>) -> Bool) -> Place? {
    for reply in replies {
      if let sentence = reply.words.sentences.first(where: { says(reply.words.within($0)) }) {
        return (reply.turn, sentence)
      }
    }
    return nil
  }
}

extension AgentReply {
  /// The sentence that names who takes over in a recording: somebody in a role or by name, or a team that is told from
  /// others. "Our team is on it" names nobody.
  fileprivate var taker: Span? {
    words.sentences.first { sentence in
      guard !isReadyMade(sentence) else { return false }
      let said = words.within(sentence)
      return said.indices.contains { index in
        let word = said[index]
        if CueWords.collectives.contains(word.key) {
          let before = said[..<index].last
          return before.map { !CueWords.besideCollectives.contains($0.key) } ?? false
        }
        // "Mia has passed it to our staff": whoever stands before it passes it on.
        let isBehind = said[..<index].contains {
          CueWords.passing.contains($0.key)
        }
        return CueWords.desks.contains(word.key)
          || isBehind && (word.isMasked || word.isCapitalised && !word.beginsSentence && word.isContent)
      }
    }
  }

  /// It passes the case on; how a no can be challenged is another matter.
  fileprivate func handsOver(isRecorded: Bool) -> Span? {
    own.moves.first { move in
      guard move.move == "hands-over", !isRecorded || passesOn(move) else { return false }
      let sentence = words.sentence(around: move.span)
      return !own.moves.contains { $0.move == "says-how-to-challenge" && $0.span.overlaps(sentence) }
    }?.span
  }

  /// The customer or their case is handed to people: no thing is connected or transferred, nothing of the customer's
  /// own doing, and no feedback or address passed along.
  func passesOn(_ move: Reading.FoundMove) -> Bool {
    let sentence = words.sentence(around: move.span)
    let said = words.within(sentence)
    func has(_ keys: WordSet) -> Bool { said.contains { keys.contains($0.key) } }
    if words.isQuestion(sentence) || has(CueWords.notACase) { return false }
    if directive(in: said) != nil { return false }
    if has(CueWords.escalating) { return true }
    let isPassing = said.indices.contains { index in
      CueWords.passing.contains(said[index].key)
        && said[(index + 1)...].prefix(3).contains {
          CueWords.youAlone == $0.key || CueWords.aCase.contains($0.key)
        }
    }
    return isPassing && (has(CueWords.desks) || has(CueWords.staff))
  }
}

extension Conversation {
  /// Where the desk passes it on and no reply says so, the reply that tells of it: the first after the latest deed that
  /// is followed by who is to see to it, else by anything.
  fileprivate var replyOnPassingOn: AgentReply? {
    let takers = scenario.map(\.takers) ?? []
    var end = transcript.turns.count
    var first: AgentReply?
    for deed in desk.reversed() where deed.isDone {
      let told = replies(after: deed.turn - 1).prefix { $0.turn < end }
      first = first ?? told.first
      let named = told.first { reply in
        reply.statements.contains { sentence in
          reply.words.within(sentence).contains { takers.contains($0.key) }
        }
      }
      if let named { return named }
      end = deed.turn
    }
    return first ?? replies.last
  }
}

extension Company {
  /// All that it says of passing a case on.
  var escalations: [Escalation] { mustEscalate + mayEscalate + mustNotEscalate }
}

extension Scenario {
  /// The words for those who may take a case over.
  fileprivate var takers: WordSet {
    let named = company.escalations.map(\.to).joined(separator: " ")
    return CueWords.desks.union(Words(named).content)
  }
}
