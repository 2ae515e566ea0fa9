import RapportModel

/// A pattern made ready to run over the words of a text.
///
/// No part of a pattern repeats, so that a match has a longest length: running it from each word costs a constant
/// a word.
struct PatternProgram: Sendable {
  enum Step: Sendable, Hashable {
    case word(Key)
    case forms(Key)
    case anything
    case fork(Int, Int)
    case accept
  }

  private(set) var steps: [Step] = []
  /// Where every run begins.
  private var firstStates: [Int] = []
  /// The pattern has a negation of its own.
  let negates: Bool

  /// `value` gives the text that stands for a fact.
  init(_ pattern: Pattern, value: (String) -> String?) {
    negates = Tokenizer.text(of: Array(pattern.text.utf8)).tokens.contains { $0.classes.contains(.negator) }
    add(pattern.elements, value)
    steps.append(.accept)
    firstStates = states(from: 0)
  }

  init(steps: [Step], negates: Bool) {
    self.steps = steps
    self.negates = negates
    firstStates = states(from: 0)
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

  private mutating func addOptional(_ add: (inout PatternProgram) -> Void) {
    let fork = steps.count
    steps.append(.accept)
    add(&self)
    steps[fork] = .fork(fork + 1, steps.count)
  }

  private mutating func addChoice(_ alternatives: ArraySlice<[Pattern.Element]>, _ value: (String) -> String?) {
    guard let first = alternatives.first else { return }
    guard alternatives.count > 1 else { return add(first, value) }
    // fork(first, rest); first; fork to the end; rest
    let fork = steps.count
    steps.append(.accept)
    add(first, value)
    let jump = steps.count
    steps.append(.accept)
    steps[fork] = .fork(fork + 1, steps.count)
    addChoice(alternatives.dropFirst(), value)
    steps[jump] = .fork(steps.count, steps.count)
  }

  /// The states in which a program is; kept from one run to the next, for their memory.
  struct States {
    fileprivate var now: [Int] = []
    fileprivate var next: [Int] = []
  }

  /// The longest match that begins at `start` and stays within `limit`.
  func match(_ tokens: [Token], from start: Int, limit: Int, _ states: inout States) -> Range<Int>? {
    states.now.removeAll(keepingCapacity: true)
    states.now += firstStates
    var at = start
    var end: Int?
    while !states.now.isEmpty {
      states.next.removeAll(keepingCapacity: true)
      for index in states.now {
        switch steps[index] {
        case .word(let key):
          if at < limit, tokens[at].word == key { follow(index + 1, into: &states.next) }
        case .forms(let key):
          if at < limit, tokens[at].stem == key { follow(index + 1, into: &states.next) }
        case .anything:
          if at < limit { follow(index + 1, into: &states.next) }
        case .accept: end = at
        case .fork: break
        }
      }
      swap(&states.now, &states.next)
      at += 1
    }
    return end.map { start..<$0 }
  }

  private func follow(_ index: Int, into states: inout [Int]) {
    if case .fork(let one, let other) = steps[index] {
      follow(one, into: &states)
      if other != one { follow(other, into: &states) }
    } else if !states.contains(index) {
      states.append(index)
    }
  }

  /// The keys a match can begin with, each once, and what can come after each.
  var openings: [(key: Key, second: SecondWords)] {
    var openings: [(key: Key, second: SecondWords)] = []
    for state in firstStates {
      guard let key = key(of: state) else { continue }
      let place = openings.firstIndex { $0.key == key } ?? openings.count
      if place == openings.count { openings.append((key, SecondWords())) }
      for next in states(from: state + 1) { insert(next, into: &openings[place].second) }
    }
    return openings
  }

  private func insert(_ state: Int, into second: inout SecondWords) {
    switch steps[state] {
    case .word(let key), .forms(let key): second.insert(key)
    case .anything: second.insertEverything()
    case .accept: second.insertEnd()
    case .fork: break
    }
  }

  private func key(of state: Int) -> Key? {
    switch steps[state] {
    case .word(let key), .forms(let key): key
    case .anything, .fork, .accept: nil
    }
  }

  private func states(from index: Int) -> [Int] {
    var states: [Int] = []
    follow(index, into: &states)
    return states
  }
}
