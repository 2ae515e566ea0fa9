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

  private var programs: [Program] = []
  private var places: [PatternProgram.Place] = []
  private var keys: [Key] = []
  /// Of each program where it can begin, and then where it can go on after each place: sets of places.
  private var sets: [UInt64] = []

  var count: Int { programs.count }

  mutating func append(_ program: PatternProgram) {
    programs.append(Program(start: places.count, width: program.width, first: sets.count, end: program.end))
    for place in program.places {
      places.append(
        PatternProgram.Place(
          filter: place.filter, words: place.words.moved(by: keys.count), forms: place.forms.moved(by: keys.count)))
    }
    keys += program.keys
    sets += program.sets
  }

  /// The longest match of a pattern that begins at `start` and stays within `limit`.
  func match(_ index: Int, _ words: PatternWords, from start: Int, limit: Int) -> Range<Int>? {
    let program = programs[index]
    let end = sets.withUnsafeBufferPointer { sets in
      program.width == 1
        ? longestEnd(program, words, from: start, limit: limit, UInt64(sets, at: program.first, width: 1), sets)
        : longestEnd(
          program, words, from: start, limit: limit, ManyPlaces(sets, at: program.first, width: program.width), sets
        )
    }
    return end.map { start..<$0 }
  }

  private func longestEnd<Places: PlaceSet>(
    _ program: Program, _ words: PatternWords, from start: Int, limit: Int, _ first: Places,
    _ sets: UnsafeBufferPointer<UInt64>
  ) -> Int? {
    var (now, next) = (first, first)
    var at = start
    var end: Int?
    while true {
      if now.contains(program.end) { end = at }
      guard at < limit else { return end }
      next.removeAll()
      while let place = now.popFirst() {
        guard place < program.end, takes(places[program.start + place], at, of: words) else { continue }
        next.formUnion(Places(sets, at: program.first + (place + 1) * program.width, width: program.width))
      }
      if next.isEmpty { return end }
      swap(&now, &next)
      at += 1
    }
  }

  private func takes(_ place: PatternProgram.Place, _ index: Int, of words: PatternWords) -> Bool {
    guard place.filter.meets(words.filters[index]) else { return false }
    if place.words.isEmpty, place.forms.isEmpty { return true }
    let token = words.tokens[index]
    return keys[place.words].contains(token.word) || keys[place.forms].contains(token.stem)
  }
}

extension Range<Int> {
  fileprivate func moved(by offset: Int) -> Range { lowerBound + offset..<upperBound + offset }
}
