/// The programs of many patterns one after another in memory, with a bit for each place of a pattern.
struct PatternTable: Sendable {
  private struct Program: Sendable {
    /// Where its places begin, and how many 64 bits hold them and the end.
    var start: Int
    var width: Int
    /// Where it can begin, among the sets.
    var first: Int
    var end: Int
  }

  private struct Place: Sendable {
    var filter: WordFilter
    /// Keys of words as written, and then of words in all their forms; none of either where any word fits.
    var words: Range<Int>
    var forms: Range<Int>
  }

  private var programs: [Program] = []
  private var places: [Place] = []
  private var keys: [Key] = []
  /// Of each program where it can begin, and then where it can go on after each place: sets of places.
  private var sets: [UInt64] = []

  var count: Int { programs.count }

  mutating func append(_ program: PatternProgram) {
    let width = program.end / 64 + 1
    programs.append(Program(start: places.count, width: width, first: sets.count, end: program.end))
    append(program.first, width)
    for (place, after) in zip(program.places, program.after) {
      let start = keys.count
      keys += place.words
      let middle = keys.count
      keys += place.forms
      places.append(
        Place(filter: place.filter, words: start..<middle, forms: middle..<keys.count))
      append(after, width)
    }
  }

  private mutating func append(_ places: [Int], _ width: Int) {
    let start = sets.count
    for _ in 0..<width { sets.append(0) }
    for place in places { sets[start + place / 64] |= 1 << UInt64(place % 64) }
  }

  /// The longest match of a pattern that begins at `start` and stays within `limit`.
  func match(_ index: Int, _ words: PatternWords, from start: Int, limit: Int) -> Range<Int>? {
    let program = programs[index]
    return sets.withUnsafeBufferPointer { sets in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * program.width) { states in
        var now = UnsafeMutableBufferPointer(rebasing: states[..<program.width])
        var next = UnsafeMutableBufferPointer(rebasing: states[program.width...])
        _ = now.update(fromContentsOf: sets[program.first..<program.first + program.width])
        var at = start
        var end: Int?
        while true {
          if now[program.end / 64] >> UInt64(program.end % 64) & 1 == 1 { end = at }
          guard at < limit, step(program, over: at, of: words, sets, now, next) else { break }
          swap(&now, &next)
          at += 1
        }
        return end.map { start..<$0 }
      }
    }
  }

  /// Takes one word; false when it leads nowhere.
  private func step(
    _ program: Program, over index: Int, of words: PatternWords, _ sets: UnsafeBufferPointer<UInt64>,
    _ now: UnsafeMutableBufferPointer<UInt64>, _ next: UnsafeMutableBufferPointer<UInt64>
  ) -> Bool {
    next.update(repeating: 0)
    var any: UInt64 = 0
    for part in 0..<program.width {
      var left = now[part]
      while left != 0 {
        let place = part * 64 + left.trailingZeroBitCount
        left &= left - 1
        guard place < program.end, takes(places[program.start + place], index, of: words) else { continue }
        let after = program.first + (place + 1) * program.width
        for part in 0..<program.width {
          next[part] |= sets[after + part]
          any |= sets[after + part]
        }
      }
    }
    return any != 0
  }

  private func takes(_ place: Place, _ index: Int, of words: PatternWords) -> Bool {
    guard place.filter.meets(words.filters[index]) else { return false }
    if place.words.isEmpty, place.forms.isEmpty { return true }
    let token = words.tokens[index]
    return keys[place.words].contains(token.word) || keys[place.forms].contains(token.stem)
  }
}

/// The words of a text as patterns look at them.
struct PatternWords {
  let tokens: [Token]
  /// One a token.
  let filters: [WordFilter]

  init(_ text: Text) {
    tokens = text.tokens
    filters = tokens.map(WordFilter.init(of:))
  }
}

extension PatternProgram.Place {
  /// What may stand here.
  var filter: WordFilter {
    isAnything ? .everything : keys.reduce(into: WordFilter()) { $0.insert($1) }
  }
}
