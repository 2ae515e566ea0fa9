import RapportModel

/// A pattern cut into steps, one after another, with forks where it may go on in two ways.
///
/// No part of a pattern repeats: every fork leads on.
struct PatternSteps: Sendable {
  enum Step: Sendable {
    case word(Key)
    case forms(Key)
    case anything
    case fork(Int, Int)
    case end
  }

  private(set) var steps: [Step] = []

  /// `value` gives the text that stands for a fact.
  init(_ pattern: Pattern, value: (String) -> String?) {
    add(pattern.elements, value)
    steps.append(.end)
  }

  private mutating func add(_ elements: [Pattern.Element], _ value: (String) -> String?) {
    for element in elements {
      switch element {
      case .word(let word): addWords(of: word)
      case .forms(let word): addForms(of: word)
      case .fact(let name): addWords(of: value(name) ?? name)
      case .gap:
        for _ in 0..<Pattern.longestGap { addOptional { $0.steps.append(.anything) } }
      case .choice(let alternatives, let isOptional):
        if isOptional {
          addOptional { $0.addChoice(alternatives[...], value) }
        } else {
          addChoice(alternatives[...], value)
        }
      }
    }
  }

  private mutating func addWords(of text: String) {
    for token in Tokenizer.text(of: Array(text.utf8)).tokens { steps.append(.word(token.word)) }
  }

  private mutating func addForms(of text: String) {
    for token in Tokenizer.text(of: Array(text.utf8)).tokens { steps.append(.forms(token.stem)) }
  }

  private mutating func addOptional(_ add: (inout PatternSteps) -> Void) {
    let fork = steps.count
    steps.append(.end)
    add(&self)
    steps[fork] = .fork(fork + 1, steps.count)
  }

  private mutating func addChoice(_ alternatives: ArraySlice<[Pattern.Element]>, _ value: (String) -> String?) {
    guard let first = alternatives.first else { return }
    guard alternatives.count > 1 else { return add(first, value) }
    // fork(first, rest); first; fork to the end; rest
    let fork = steps.count
    steps.append(.end)
    add(first, value)
    let jump = steps.count
    steps.append(.end)
    steps[fork] = .fork(fork + 1, steps.count)
    addChoice(alternatives.dropFirst(), value)
    steps[jump] = .fork(steps.count, steps.count)
  }

  /// The steps, forks left out, that can be next at one of them.
  func next(at index: Int) -> [Int] {
    var found: [Int] = []
    follow(index, &found)
    return found
  }

  private func follow(_ index: Int, _ found: inout [Int]) {
    if case .fork(let one, let other) = steps[index] {
      follow(one, &found)
      if other != one { follow(other, &found) }
    } else if !found.contains(index) {
      found.append(index)
    }
  }

  /// Steps that take a word, those together that stand between the same ones.
  var places: [[Int]] {
    let first = next(at: 0)
    let all = steps.indices.filter { takesWord(at: $0) }
    let after = Dictionary(uniqueKeysWithValues: all.map { ($0, next(at: $0 + 1)) })
    var places: [[Int]] = []
    var known: [Surroundings: Int] = [:]
    for step in all {
      let before = all.filter { after[$0]?.contains(step) == true }
      let around = Surroundings(
        isFirst: first.contains(step), before: before, after: after[step] ?? [], isAnything: isAnything(at: step))
      let place = known[around] ?? places.count
      known[around] = place
      if place == places.count { places.append([]) }
      places[place].append(step)
    }
    return places
  }

  private struct Surroundings: Hashable {
    var isFirst: Bool
    var before: [Int]
    var after: [Int]
    var isAnything: Bool
  }

  private func takesWord(at index: Int) -> Bool {
    switch steps[index] {
    case .word, .forms, .anything: true
    case .fork, .end: false
    }
  }

  private func isAnything(at index: Int) -> Bool {
    if case .anything = steps[index] { true } else { false }
  }

  /// What some steps take: words as written, and words in all their forms.
  func keys(at some: [Int]) -> (words: [Key], forms: [Key]) {
    some.reduce(into: ([], [])) { keys, index in
      switch steps[index] {
      case .word(let key): keys.words.append(key)
      case .forms(let key): keys.forms.append(key)
      case .anything, .fork, .end: break
      }
    }
  }
}
