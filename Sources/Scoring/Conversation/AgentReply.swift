import RapportModel
import Understanding

/// A graded reply of the agent and what is known about it.
///
/// A class, although it never changes: rules hand it about, and a copy of all its lists would cost more than a look.
final class AgentReply: Sendable {
  /// Index among the turns of the transcript.
  let turn: Int
  let text: String
  let words: Words
  /// The scorer's own reading: tone and wording rest on it.
  let own: Reading
  /// What the customer understood: goals, facts and claims rest on it.
  let understood: Reading
  /// Which of the scenario's feelings it is about, and which required sentences it says.
  let marks: [String: [Span]]
  /// Index of the customer's latest turn before it.
  let answers: Int?
  /// Content words of what the customer said since the reply before.
  let customerWords: WordSet
  /// Those of them that only this matter has: neither words of any conversation nor of a handle.
  let customerTerms: WordSet
  /// At least six tenths of it is copied from what the customer said.
  let isParroted: Bool
  /// Sentences that an earlier reply had word for word.
  let repeatedSentences: [Span]
  /// Sentences that blame, dismiss or mock.
  let harmfulSentences: [Span]
  let activity: Activity
  /// Clauses that ask, offer or say what would be if.
  let asking: [Span]
  /// What it says as a whole.
  let gist: Gist
  /// What its sentences do; nil with a scenario, whose author says it.
  let acts: SentenceActs<AgentAct>?
  /// An e-mail, which says in one piece what a talk says in many.
  let isLetter: Bool
  /// No scenario is there.
  let isRecorded: Bool

  init(
    turn: Int, text: String, words: Words, own: Reading, understood: Reading, marks: [String: [Span]],
    asking: [Span], gist: Gist, acts: SentenceActs<AgentAct>?, answers: Int?, customerWords: WordSet,
    customerTerms: WordSet, isParroted: Bool, repeatedSentences: [Span], isLetter: Bool, isRecorded: Bool
  ) {
    self.isLetter = isLetter
    self.isRecorded = isRecorded
    self.asking = asking
    self.gist = gist
    self.acts = acts
    self.turn = turn
    self.text = text
    self.words = words
    self.own = own
    self.understood = understood
    self.marks = marks
    self.answers = answers
    self.customerWords = customerWords
    self.customerTerms = customerTerms
    self.isParroted = isParroted
    self.repeatedSentences = repeatedSentences
    harmfulSentences =
      own.moves.filter { Self.harms.contains($0.move) }.map { words.sentence(around: $0.span) }
    activity = Activity(of: words, own: own, understood: understood)
  }

  static let harms: Set = ["blames-customer", "dismisses", "sarcasm"]

  /// Where it makes one of the moves, unless the sentence is a repetition or a list of words.
  func fresh(_ moves: [String]) -> Reading.FoundMove? {
    own.moves.first { move in moves.contains(move.move) && !isHollow(move.span) }
  }

  /// Where it makes one of the moves.
  func makes(_ moves: String...) -> Reading.FoundMove? { makes(moves) }

  /// Where it makes one of the moves.
  func makes(_ moves: [String]) -> Reading.FoundMove? {
    own.moves.first { moves.contains($0.move) }
  }

  func isRepeated(_ span: Span) -> Bool { repeatedSentences.contains { $0.overlaps(span) } }

  /// It blames, dismisses or mocks: what it says beside earns no empathy.
  var isHarmful: Bool { !harmfulSentences.isEmpty }

  /// Where it puts the fault on the customer.
  var blames: Span? { makes("blames-customer")?.span }

  /// It makes fun of the customer.
  var mocks: Bool { marks[AgentCues.mocks] != nil }

  /// A clause that was not understood and that touches on some words; what is hollow or withholds is clear enough.
  ///
  /// - Parameter beside: of these it takes two, or all.
  func unclear(
    about keys: WordSet, beside: WordSet = [], where mayBe: (Span) -> Bool = { _ in true }
  ) -> Span? {
    let least = min(2, max(beside.count, 1))
    return own.notUnderstood.first { span in
      let said = WordSet(words.within(span).map(\.key))
      return mayBe(span) && (!said.isDisjoint(with: keys) || said.countShared(with: beside) >= least)
        && !isHollow(span)
        && !withholds(in: words.sentence(around: span))
    }
  }
}

extension AgentReply {
  /// A clause that was not understood and may say what happens next. What will not be done, was said before or is only
  /// asked can be no step.
  var unclearStep: Span? {
    unclear(about: CueWords.steps) { span in
      let said = words.within(span)
      // "While you call me names", "and then a page claims it": nobody will do anything.
      let looksAhead = said.contains { CueWords.announces.contains($0.key) || CueWords.looksAhead.contains($0.key) }
      return (looksAhead || said.first.map { !CueWords.clauseJoiners.contains($0.key) } ?? false)
        && !said.contains { $0.isNegation || CueWords.lookingBack.contains(text[$0.span].lowercased()) }
        && !asking.contains { $0.overlaps(span) }
    }
  }
}

/// A message of the customer; a class as `AgentReply` is.
final class CustomerTurn: Sendable {
  let turn: Int
  let text: String
  let words: Words
  /// Cues found in it: feelings, confirmations, chasing.
  let cues: Reading
  /// What it says as a whole.
  let gist: Gist
  /// What its sentences do; nil with a scenario, whose author says it.
  let acts: SentenceActs<CustomerAct>?
  /// Its sentences that are questions which want an answer.
  let questions: [Span]
  /// The latest reply before it only asks back.
  let isAsked: Bool
  /// It says that a reply was no answer.
  let missesAnswer: Bool
  /// It reproaches in the form of a question that can be none other: "Are you kidding?"
  let hasReproach: Bool
  /// All that it says of how the matter stands.
  let endings: [Ending]

  /// It says that what it was told did not help.
  var contradicts: Bool { endings.contains { $0.word == .contradicts } }

  /// - Parameters:
  ///   - isAsked: the latest reply before it only asks back.
  ///   - heard: the words of the replies before it.
  init(
    turn: Int, text: String, words: Words, read: KnownTexts.Customer, isAsked: Bool, heard: WordSet
  ) {
    self.turn = turn
    self.text = text
    self.words = words
    self.isAsked = isAsked
    gist = read.gist
    acts = read.acts
    // What somebody is called says nothing: "@Complaint Network".
    var cues = read.cues
    cues.moves.removeAll { words.within($0.span).allSatisfy(\.isHandle) && text.isCalled(before: $0.span) }
    self.cues = cues
    missesAnswer = read.spots.contains { $0.name == CustomerCues.missesAnswer }
    let standings = words.standings(in: text)
    let taken = Ending.taken(in: words, cues, standings, read.acts, turn: turn)
    let glad =
      taken.filter { $0.word != .accepts }.map(\.span)
      + standings.filter { $0.kind == .works }.map(\.span)
    questions = Self.questions(in: words, but: read.spots).filter { !words.isEcho($0, beside: glad) }
    let reproaches = Self.reproaches(in: words, read.spots)
    hasReproach = !reproaches.isEmpty
    let against =
      reproaches
      + read.spots.filter { $0.name == CustomerCues.missesAnswer }.map(\.span)
    let closed = read.spots.filter { $0.name == CustomerCues.needsNoReply }.map(\.span)
    let wanting = questions.filter { question in !closed.contains { $0.end > question.start } }
    endings = Ending.all(
      in: words, cues, taken, standings, asking: wanting, against: against, turn: turn, isAsked: isAsked,
      heard: heard, acts: read.acts)
  }
}

extension String {
  /// The sign before a place in it is that of a handle, not of a subject: "@" and not "#".
  fileprivate func isCalled(before span: Span) -> Bool {
    let at = UInt8(ascii: "@")
    return utf8.prefix(span.start).last { $0 == at || $0 == UInt8(ascii: "#") } == at
  }
}

/// A desk action of the agent.
struct DeskEvent: Sendable {
  let turn: Int
  let name: String
  let isDone: Bool
  let isBreach: Bool
}
