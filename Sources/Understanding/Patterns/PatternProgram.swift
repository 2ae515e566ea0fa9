import RapportModel

/// A pattern made ready to run over the words of a text: an automaton without empty steps (Glushkov, "The Abstract
/// Theory of Automata", 1961).
///
/// Alternatives between which nothing but the word differs are one place. No part of a pattern repeats, so that a match
/// has a longest length: running it from each word costs a constant a word.
struct PatternProgram: Sendable {
  /// Where one word of a match stands.
  struct Place: Sendable {
    var filter: WordFilter
    /// Keys of words as written, and then of words in all their forms; none of either where any word fits.
    var words: Range<Int>
    var forms: Range<Int>
  }

  private(set) var keys: [Key] = []
  private(set) var places: [Place] = []
  /// Where it can begin, and then where it can go on after each place: sets of places and of the end, a bit each, in
  /// `width` numbers.
  private(set) var sets: [UInt64] = []
  let width: Int
  /// The pattern has a negation of its own.
  let negates: Bool

  /// The number after the last place.
  var end: Int { places.count }

  /// - Parameter count: how many places are to be added.
  init(places count: Int, beginningAt first: [Int], negates: Bool) {
    width = count / 64 + 1
    self.negates = negates
    append(first)
  }

  /// Without any key, any word fits.
  mutating func add(words: [Key], forms: [Key], before next: [Int]) {
    let start = keys.count
    keys += words
    let middle = keys.count
    keys += forms
    var filter = keys.count == start ? WordFilter.everything : WordFilter()
    for key in keys[start...] { filter.insert(key) }
    places.append(Place(filter: filter, words: start..<middle, forms: middle..<keys.count))
    append(next)
  }

  private mutating func append(_ places: [Int]) {
    let start = sets.count
    for _ in 0..<width { sets.append(0) }
    for place in places { sets[start + place / 64] |= 1 << UInt64(place % 64) }
  }

  /// Where it can go on after a place; where it can begin without one.
  func next(after place: Int?) -> [Int] {
    let start = (place.map { $0 + 1 } ?? 0) * width
    return (0...end).filter { sets[start + $0 / 64] >> UInt64($0 % 64) & 1 == 1 }
  }

  /// The keys a match can begin with, each once, and what can come after each.
  var openings: [(key: Key, second: WordFilter)] {
    var openings: [(key: Key, second: WordFilter)] = []
    for place in next(after: nil) where place < end {
      let second = next(after: place).reduce(into: WordFilter()) {
        $0.formUnion($1 == end ? .nothing : places[$1].filter)
      }
      for key in keys[places[place].words.lowerBound..<places[place].forms.upperBound] {
        if let known = openings.firstIndex(where: { $0.key == key }) {
          openings[known].second.formUnion(second)
        } else {
          openings.append((key, second))
        }
      }
    }
    return openings
  }
}

extension PatternProgram {
  /// `value` gives the text that stands for a fact.
  init(_ pattern: Pattern, value: (String) -> String?) {
    let steps = PatternSteps(pattern, value: value)
    let places = steps.places
    func numbers(_ next: [Int]) -> [Int] {
      Set(next.map { step in places.firstIndex { $0.contains(step) } ?? places.count }).sorted()
    }
    self.init(
      places: places.count, beginningAt: numbers(steps.next(at: 0)),
      negates: Tokenizer.text(of: Array(pattern.text.utf8)).tokens.contains {
        $0.classes.contains(.negator) || NegativePhrase.denies($0)
      })
    for place in places {
      let (words, forms) = steps.keys(at: place)
      add(words: words, forms: forms, before: numbers(steps.next(at: place[0] + 1)))
    }
  }
}
