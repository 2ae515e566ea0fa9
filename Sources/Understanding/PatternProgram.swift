import RapportModel

/// A pattern made ready to run over the words of a text: an automaton without empty steps (Glushkov, "The Abstract
/// Theory of Automata", 1961).
///
/// Alternatives between which nothing but the word differs are one place. No part of a pattern repeats, so that a match
/// has a longest length: running it from each word costs a constant a word.
struct PatternProgram: Sendable, Hashable {
  /// Where one word of a match stands; any word, where no key is given.
  struct Place: Sendable, Hashable {
    /// Words as written, and words in all their forms.
    var words: [Key] = []
    var forms: [Key] = []

    var isAnything: Bool { words.isEmpty && forms.isEmpty }
    var keys: [Key] { words + forms }
  }

  var places: [Place] = []
  /// Where a match can begin, and after each place where it can go on; one more than the last place is its end.
  var first: [Int] = []
  var after: [[Int]] = []
  /// The pattern has a negation of its own.
  var negates: Bool

  var end: Int { places.count }

  /// `value` gives the text that stands for a fact.
  init(_ pattern: Pattern, value: (String) -> String?) {
    negates = Tokenizer.text(of: Array(pattern.text.utf8)).tokens.contains { $0.classes.contains(.negator) }
    take(PatternSteps(pattern, value: value))
  }

  init(places: [Place], first: [Int], after: [[Int]], negates: Bool) {
    self.places = places
    self.first = first
    self.after = after
    self.negates = negates
  }

  /// Steps that come after the same ones, and before the same ones, are one place.
  private mutating func take(_ steps: PatternSteps) {
    let all = steps.steps.indices.filter { steps.takesWord(at: $0) }
    let start = steps.next(at: 0)
    let next = Dictionary(uniqueKeysWithValues: all.map { ($0, steps.next(at: $0 + 1)) })
    var placeOf = [steps.steps.count - 1: -1]
    var known: [Surroundings: Int] = [:]
    for step in all {
      let before = (start.contains(step) ? [-1] : []) + all.filter { next[$0]!.contains(step) }
      let around = Surroundings(before: before, after: next[step]!, isAnything: steps.isAnything(at: step))
      let place = known[around] ?? places.count
      known[around] = place
      if place == places.count { places.append(Place()) }
      placeOf[step] = place
      steps.add(step, to: &places[place])
    }
    placeOf[steps.steps.count - 1] = end
    func numbered(_ steps: [Int]) -> [Int] { Set(steps.map { placeOf[$0]! }).sorted() }
    first = numbered(start)
    after = [[Int]](repeating: [], count: places.count)
    for step in all { after[placeOf[step]!] = numbered(next[step]!) }
  }

  private struct Surroundings: Hashable {
    var before: [Int]
    var after: [Int]
    var isAnything: Bool
  }
}

extension PatternSteps {
  fileprivate func takesWord(at index: Int) -> Bool {
    switch steps[index] {
    case .word, .forms, .anything: true
    case .fork, .end: false
    }
  }

  fileprivate func isAnything(at index: Int) -> Bool {
    if case .anything = steps[index] { true } else { false }
  }

  fileprivate func add(_ index: Int, to place: inout PatternProgram.Place) {
    switch steps[index] {
    case .word(let key): place.words.append(key)
    case .forms(let key): place.forms.append(key)
    case .anything, .fork, .end: break
    }
  }
}
