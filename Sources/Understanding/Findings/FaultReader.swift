/// Finds where the speaker's side says what it did wrong, and where it promises more than anyone can keep.
struct FaultReader {
  private let clauses: [ClauseView]

  init(_ clauses: [ClauseView]) {
    self.clauses = clauses
  }

  var found: [FormMoves.Found] {
    var found: [FormMoves.Found] = []
    for clause in clauses where clause.isStated {
      if ownsFault(clause), !Self.deniesFault(clause) {
        found.append(FormMoves.Found(move: "owns-fault", range: clause.range))
      }
      if isAbsolute(clause) { found.append(FormMoves.Found(move: "over-promises", range: clause.range)) }
    }
    return found
  }

  /// "we mislaid the referral", "our driver left the gate open by mistake", "I typed in the wrong postcode".
  private func ownsFault(_ clause: ClauseView) -> Bool {
    guard !clause.has(Self.notOurs), let deed = clause.range.first(where: { isFault($0, in: clause) }) else {
      return false
    }
    let before = clause.range.prefix(upTo: deed)
    guard let subject = before.last(where: { !clause.classes($0).isDisjoint(with: [.pronoun, .determiner]) }) else {
      return false
    }
    let isOurs = clause.classes(subject).contains(.firstPerson) || clause.isOne(of: Self.ours, subject)
    return isOurs && deed - subject <= Self.reach
  }

  private func isFault(_ index: Int, in clause: ClauseView) -> Bool {
    guard clause.parsed.statuses[index].isEmpty else { return false }
    let word = clause.tokens[index].word
    if Self.faults.contains(word) { return true }
    return Self.deeds.contains(word)
      && clause.range.suffix(from: index).contains {
        Self.wrongly.contains(clause.tokens[$0].word)
      }
  }

  /// "your whole street will have signal in every room, guaranteed": all of it, and for certain.
  private func isAbsolute(_ clause: ClauseView) -> Bool {
    guard clause.range.contains(where: { isCertainty($0, in: clause) }),
      !clause.has(.negator) || clause.has(Self.never)
    else { return false }
    return clause.has(Self.wholes) && clause.has(Self.ahead)
  }

  /// "I guarantee it"; not "under guarantee", "the two-year guarantee".
  private func isCertainty(_ index: Int, in clause: ClauseView) -> Bool {
    guard clause.isOne(of: Self.certainties, index), clause.parsed.statuses[index].isEmpty else { return false }
    guard clause.tokens[index].word == Self.guarantee, clause.range.contains(index - 1) else { return true }
    return clause.classes(index - 1).contains(.firstPerson) || clause.classes(index - 1).contains(.modal)
      || clause.classes(index - 1).contains(.adverb)
  }

  private static let reach = 5
  private static let ours = Lexicon.keys("our my")
  private static let notOurs = Lexicon.keys("if unless almost nearly")
  private static let faults = Lexicon.keys(
    """
    forgot forgotten mislaid misread overlooked overcharged undercharged bungled botched neglected mishandled misjudged
    misquoted mistyped miscounted misinformed mismanaged mixed messed muddled slipped scratched damaged ruined spilled
    """)
  private static let deeds = Lexicon.keys(
    """
    sent gave booked typed entered packed quoted charged put wrote told printed left used delivered billed took dropped
    deleted cancelled opened shipped filed picked made posted marked set recorded registered
    """)
  private static let wrongly = Lexicon.keys(
    "wrong wrongly twice mistake error incorrectly false mistakenly accident")
  private static var guarantee: Key { "guarantee" }
  private static let certainties = Lexicon.keys(
    "guaranteed guarantee impossible forever certain flawless foolproof")
  private static let wholes = Lexicon.keys(
    "every always ever never all everything everyone whole perfect nobody nothing whatever hundred full zero top")
  private static let never = Lexicon.keys("never nobody nothing")
  private static let ahead = Lexicon.keys("will going can is are would")
}
