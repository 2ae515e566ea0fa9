import ArgumentParser
import RapportModel
import Reports
import TranscriptFiles

/// Walks a grader through conversations: their own scores first, then the machine's evidence.
///
/// Every answer is a line of the log before the next question; what the log holds already is not asked again.
@MainActor struct ReviewForm {
  let who: String
  private var grading: Grading
  private let log: DecisionLog
  private let questions: Questions
  private let text: ReviewText
  private var known: [Decision]
  /// How many lines this run has written.
  private(set) var count = 0

  init(who: String, grading: Grading, log: DecisionLog, questions: Questions, text: ReviewText) {
    self.who = who
    self.grading = grading
    self.log = log
    self.questions = questions
    self.text = text
    known = log.earlier.decisions
  }

  /// "3 answers"
  var written: String { count == 1 ? "1 answer" : "\(count) answers" }

  /// - Returns: the signal that ended it, if one did.
  mutating func run(_ transcripts: [Transcript]) throws -> Int32? {
    do {
      var isAnythingLeft = false
      for (index, transcript) in transcripts.enumerated() where !isReviewed(transcript) {
        isAnythingLeft = true
        try Output.write(text.conversation(transcript, number: index + 1, of: transcripts.count))
        try review(transcript)
      }
      if !isAnythingLeft { try Output.write("Nothing is left to review.\n") }
      return nil
    } catch let leaving as Questions.Leaving {
      return leaving.signal
    }
  }

  private mutating func review(_ transcript: Transcript) throws {
    let graded = grading.graded(transcript)
    let own = Criterion.allCases.filter { $0.axis != nil && graded.rubric.weight(of: $0) > 0 }
    try ask(
      own.map(Question.criterion) + graded.scorecard.human.map(Question.check), of: transcript, graded.rubric)
    let scores = own.compactMap { criterion in earlier(criterion, of: transcript).map { (criterion, $0) } }
    try Output.write(
      text.revealed(
        graded.scorecard, of: transcript, own: Dictionary(scores, uniquingKeysWith: { first, _ in first })))
    try askEvidence(of: graded.scorecard)
    try keep(.reviewed, of: transcript.id)
  }

  // MARK: The grader's own answers

  /// What is asked before the machine's reasons are shown; until then an answer can be taken back.
  private enum Question {
    case criterion(Criterion)
    case check(Scorecard.HumanItem)

    func isAnswered(by decision: Decision) -> Bool {
      switch (self, decision.subject) {
      case (.criterion(let mine), .criterion(let theirs, _)): mine == theirs
      case (.check(let mine), .check(let theirs, _)): mine.check == theirs
      default: false
      }
    }
  }

  private mutating func ask(_ asked: [Question], of transcript: Transcript, _ rubric: Rubric) throws {
    var place = 0
    while place < asked.count {
      do {
        switch asked[place] {
        case .criterion(let criterion): try ask(criterion, of: transcript, rubric)
        case .check(let item): try ask(item, of: transcript)
        }
        place += 1
      } catch is Questions.GoingBack {
        place = try takenBack(among: asked[..<place], of: transcript) ?? place
      }
    }
  }

  /// Takes the last of these answers back.
  ///
  /// - Returns: the place of its question; nil when no answer can be taken back, which has been said.
  private mutating func takenBack(among asked: ArraySlice<Question>, of transcript: Transcript) throws -> Int? {
    for place in asked.indices.reversed() {
      let isMine = { [who] (decision: Decision) in
        decision.who == who && decision.conversation == transcript.id && asked[place].isAnswered(by: decision)
      }
      guard let index = known.lastIndex(where: isMine) else { continue }
      let decision = known[index]
      let isGone = try orExit(.unwritable) { () throws(FileError) in try log.takeBack(decision) }
      guard isGone else {
        questions.remark("the answer before stays: somebody has written behind it")
        return nil
      }
      known.remove(at: index)
      count = max(0, count - 1)
      return place
    }
    questions.remark("there is no answer of this conversation to take back")
    return nil
  }

  private mutating func ask(_ criterion: Criterion, of transcript: Transcript, _ rubric: Rubric) throws {
    guard earlier(criterion, of: transcript) == nil else { return }
    try Output.write(text.question(criterion, rubric: rubric))
    let score = try questions.answer(criterion.rawValue, expected: "0 to 100, or -", canGoBack: true) {
      line -> Tenths?? in
      if line == "-" { return .some(nil) }
      return Tenths(answer: line, in: .zero...Tenths(100)).map { .some($0) }
    }
    try keep(.criterion(criterion, score: score), of: transcript.id)
  }

  private mutating func ask(_ item: Scorecard.HumanItem, of transcript: Transcript) throws {
    let isAnswered = known.contains { decision in
      if case .check(item.check, _) = decision.subject { decision.conversation == transcript.id } else { false }
    }
    guard !isAnswered else { return }
    try Output.write(text.question(item))
    let points = try questions.answer(item.check, expected: "0 to \(item.of), yes, no or -", canGoBack: true) {
      line -> Tenths?? in
      switch line.lowercased() {
      case "-": .some(nil)
      case "yes", "y": .some(item.of)
      case "no", "n": .some(.zero)
      default: Tenths(answer: line, in: .zero...item.of).map { .some($0) }
      }
    }
    guard let points else { return }
    try keep(.check(item.check, points: points), of: transcript.id, why: try reason(isNeeded: false))
  }

  // MARK: The machine's evidence

  /// What somebody has to decide first, then what the grader chooses.
  private mutating func askEvidence(of card: Scorecard) throws {
    for row in card.evidence where row.isToneFault || !disputes(of: row, in: card).isEmpty {
      try ask(row, of: card)
    }
    while true {
      let ids = card.evidence.filter { !$0.isArithmetic && !isDecided($0, in: card) }.map(\.id)
      guard !ids.isEmpty else { return }
      try Output.write("Which reasons do you decide on? Their ids, all, or Enter when you are done.\n")
      let chosen = try questions.answer(
        "reasons", expected: "ids such as \(ids[0]), all, or Enter alone",
        wrong: { line in
          let unknown = line.listed.filter { !ids.contains($0) }.map { "'\($0)'" }.joined(separator: ", ")
          return "\(unknown): no reason that is left to decide on"
        },
        { line in line.listed == ["all"] ? ids : line.listed.allSatisfy(ids.contains) ? line.listed : nil })
      guard !chosen.isEmpty else { return }
      for row in card.evidence where chosen.contains(row.id) { try ask(row, of: card) }
    }
  }

  private mutating func ask(_ row: Evidence, of card: Scorecard) throws {
    guard !isDecided(row, in: card) else { return }
    try Output.write(text.question(row, disputes: disputes(of: row, in: card)))
    let isUpheld = try questions.answer("\(row.id) is right, yes or no", expected: "yes or no") { line -> Bool? in
      ["yes", "y"].contains(line.lowercased()) ? true : ["no", "n"].contains(line.lowercased()) ? false : nil
    }
    var ruling = Decision.Ruling(evidence: row.id, rule: row.rule, turn: row.turn, upheld: isUpheld)
    if !isUpheld { ruling.points = try points(for: row) }
    try keep(.evidence(ruling), of: card.id, why: try reason(isNeeded: true))
  }

  /// What an overturned row is worth; nil leaves it out.
  private func points(for row: Evidence) throws -> Tenths? {
    let range = min(row.points, .zero)...row.of
    guard row.verdict != .notJudged, range.lowerBound < range.upperBound else { return nil }
    let expected = "\(range.lowerBound) to \(range.upperBound), or Enter alone to leave it out"
    return try questions.answer("points instead, \(expected)", expected: expected) { line -> Tenths?? in
      line.isEmpty ? .some(nil) : Tenths(answer: line, in: range).map { .some($0) }
    }
  }

  private func reason(isNeeded: Bool) throws -> String? {
    try questions.answer(isNeeded ? "why" : "why (or Enter)", expected: "a reason in a few words") {
      line -> String?? in
      line.isEmpty ? (isNeeded ? nil : .some(nil)) : .some(line)
    }
  }

  // MARK: What is known

  private func isReviewed(_ transcript: Transcript) -> Bool {
    known.contains { $0.conversation == transcript.id && $0.who == who && $0.subject == .reviewed }
  }

  private func earlier(_ criterion: Criterion, of transcript: Transcript) -> Tenths?? {
    for decision in known where decision.conversation == transcript.id && decision.who == who {
      if case .criterion(criterion, let score) = decision.subject { return .some(score) }
    }
    return nil
  }

  private func isDecided(_ row: Evidence, in card: Scorecard) -> Bool {
    known.contains { $0.conversation == card.id && $0.ruling?.evidence == row.id && $0.ruling?.upheld != nil }
  }

  private func disputes(of row: Evidence, in card: Scorecard) -> [Decision] {
    known.filter { decision in
      guard decision.conversation == card.id, let ruling = decision.ruling else { return false }
      return ruling.evidence == row.id && ruling.upheld == nil
    }
  }

  /// - Throws: exit code 74, after saying why, when it cannot be written.
  private mutating func keep(_ subject: Decision.Subject, of conversation: String, why: String? = nil) throws {
    let decision = Decision(
      conversation: conversation, subject: subject, who: who, why: why, when: LocalTime.textInUTC(LocalTime.now))
    try orExit(.unwritable) { () throws(FileError) in try log.append(decision) }
    known.append(decision)
    count += 1
  }
}

extension String {
  /// Words with blanks or commas between.
  fileprivate var listed: [String] { split { $0 == " " || $0 == "," }.map(String.init) }
}

extension Tenths {
  /// Nil outside the range.
  fileprivate init?(answer: String, in range: ClosedRange<Tenths>) {
    self.init(written: answer)
    guard range.contains(self) else { return nil }
  }
}
