import RapportModel
import Understanding

/// What a reply of a drill shows by its form, whatever its words: a standard move knows a no by the words of its
/// examples, and a trainee finds others.
///
/// Looser than anything that scores, because a drill asks for one thing and the customer has just given the occasion for
/// it. Written by hand from everyday English; neither fitted nor validated on labelled conversations.
struct DrillForms {
  let text: String
  let words: Words
  let clauses: [DrillClause]

  init(_ text: String, _ words: Words) {
    self.text = text
    self.words = words
    clauses = DrillClause.all(in: text, words)
  }

  /// Where the form stands; nil where it does not.
  func span(of form: Drill.Form) -> Span? {
    switch form {
    case .no: refusing.map(\.span)
    case .reason: reason
    case .alternative: alternative
    case .feeling: feeling
    case .fault: clauses.first { $0.ownsFault }?.span
    case .step: step
    case .farewell: clauses.first { $0.partsKindly }?.span
    }
  }

  private var refusing: DrillClause? { clauses.first(where: \.refuses) }

  // MARK: A reason

  /// A clause that says why, or a fact that stands beside the no.
  private var reason: Span? {
    let given = clauses.filter { !$0.isQuestion && !$0.restsOnPolicy }
    if let because = given.first(where: \.saysBecause) { return because.span }
    guard let no = clauses.firstIndex(where: \.refuses) else { return nil }
    if clauses[no].joint == CueWords.soAlone, no > 0, clauses[no - 1].words.count >= 3,
      !clauses[no - 1].restsOnPolicy
    {
      return clauses[no - 1].span
    }
    let beside = clauses.indices.filter { index in
      index != no && abs(clauses[index].sentence - clauses[no].sentence) <= 1
    }
    return beside.map { clauses[$0] }.first { $0.statesFact && !$0.restsOnPolicy }?.span
  }

  // MARK: What is possible instead

  private var alternative: Span? { clauses.first(where: \.offers)?.span }

  // MARK: What happens next

  /// A sentence that is no wish, of something that is to come at a time.
  private var step: Span? {
    let clauses = Dictionary(grouping: clauses, by: \.sentence)
    return clauses.keys.sorted().compactMap { number -> Span? in
      let all = clauses[number, default: []].filter { !$0.isQuestion && !$0.partsKindly && !$0.isOver }
      guard let time = all.first(where: \.tellsTime), all.contains(where: \.isToCome) else { return nil }
      return time.span
    }.first
  }

  // MARK: A feeling

  private static let seeds = WordLikeness(
    to: """
      upset angry furious frustrated disappointed worried stressed scared frightened sad exhausted hurt embarrassed \
      humiliated gutted heartbroken shaken ignored lonely annoyed frustrating upsetting stressful worrying disappointing \
      infuriating maddening horrible awful terrible painful heartbreaking frightening exhausting humiliating embarrassing \
      tiring
      """.split(separator: " ").map(String.init))
  /// Nearer than words of one matter: "patience" has 54 with "frustrating", "awkward" 62 with "embarrassed".
  private static let nearFeeling = 60

  private var feeling: Span? {
    for clause in clauses where !clause.isQuestion && !clause.isOrder {
      let felt = clause.words.filter { $0.isContent && !clause.isDenied($0) }
      if let word = felt.first(where: { CueWords.feltHere.contains($0.key) && $0.key != CueWords.feelAlone }) {
        return word.span
      }
      let plain = felt.map { text[$0.span].lowercased() }
      if let place = Self.seeds.firstPlace(in: plain, near: Self.nearFeeling) { return felt[place].span }
    }
    return nil
  }
}

extension CueWords {
  static let feelAlone = Word.key("feel")
}
