/// The programs of many patterns one after another in memory, with a bit for each place of a pattern.
struct PatternTable: Sendable {
  // Small, so that more of them stay near in memory.
  private struct Program: Sendable {
    /// Where its places begin, and how many 64 bits hold them and the end.
    var start: UInt32
    var width: UInt16
    var end: UInt16
    /// Where it can begin, among the sets.
    var first: UInt32

    init(start: Int, width: Int, first: Int, end: Int) {
      self.start = UInt32(start)
      self.width = UInt16(width)
      self.end = UInt16(end)
      self.first = UInt32(first)
    }
  }

  private struct Place: Sendable {
    var filter: WordFilter
    /// Where its keys begin: so many words as written, and then so many words in all their forms; none of either where
    /// any word fits.
    var start: UInt32
    var wordCount: UInt16
    var formCount: UInt16

    init(filter: WordFilter, words: Range<Int>, forms: Range<Int>) {
      self.filter = filter
      start = UInt32(words.lowerBound)
      wordCount = UInt16(words.count)
      formCount = UInt16(forms.count)
    }

    var words: Range<Int> { Int(start)..<Int(start) + Int(wordCount) }
    var forms: Range<Int> { words.upperBound..<words.upperBound + Int(formCount) }
  }

  private var numbers = KeyNumbers()
  private var programs: [Program] = []
  private var places: [Place] = []
  /// The numbers of the places' keys.
  private var keys: [Int32] = []
  /// Of each program where it can begin, and then where it can go on after each place: sets of places.
  private var sets: [UInt64] = []

  /// How many patterns there are.
  var count: Int { programs.count }
  /// How many keys they have.
  var keyCount: Int { numbers.count }

  mutating func append(_ program: PatternProgram) {
    programs.append(Program(start: places.count, width: program.width, first: sets.count, end: program.end))
    for place in program.places {
      places.append(
        Place(
          filter: place.filter, words: place.words.moved(by: keys.count), forms: place.forms.moved(by: keys.count)))
    }
    keys += program.keys.map { Int32(numbers.number(of: $0)) }
    sets += program.sets
  }

  /// The number of a key that some pattern has.
  func number(of key: Key) -> Int? { numbers[key] }

  /// Where those keys stand of which one must come after the first word of a pattern: the keys of the place, of all that
  /// every match passes through later on, that has the fewest. Empty where there is no such place.
  func required(by pattern: Int) -> Range<Int> {
    let program = programs[pattern]
    let last = Int(program.end)
    func next(after place: Int) -> [Int] {
      let start = Int(program.first) + (place + 1) * Int(program.width)
      return (0...last).filter { sets[start + $0 / 64] >> UInt64($0 % 64) & 1 == 1 }
    }
    let openings = next(after: -1)
    // Places stand in the order of the words: where none before can lead past a place, every match goes through it.
    var farthest = openings.max() ?? last
    var fewest = 0..<0
    for place in 0..<last {
      let following = next(after: place)
      guard following.allSatisfy({ $0 > place }) else { return 0..<0 }
      let keys = places[Int(program.start) + place]
      let all = keys.words.lowerBound..<keys.forms.upperBound
      if farthest <= place, !openings.contains(place), !all.isEmpty, fewest.isEmpty || all.count < fewest.count {
        fewest = all
      }
      farthest = max(farthest, following.max() ?? last)
    }
    return fewest
  }

  /// One of so many keys from a place on stands among some words; of none, nothing need stand there.
  ///
  /// - Parameter filter: of these keys.
  func isMet(
    _ start: UInt32, _ count: UInt16, _ filter: WordFilter, by words: UnsafeBufferPointer<PatternWord>,
    in stretch: Range<Int>
  ) -> Bool {
    count == 0
      || keys.withUnsafeBufferPointer { keys in
        let keys = UnsafeBufferPointer(rebasing: keys[Int(start)..<Int(start) + Int(count)])
        return stretch.contains { index in
          let word = words[index]
          return filter.meets(word.filter) && keys.contains { $0 == word.word || $0 == word.stem }
        }
      }
  }

  /// The numbers of so many keys from a place on.
  func keys(_ start: UInt32, _ count: UInt16) -> ArraySlice<Int32> { keys[Int(start)..<Int(start) + Int(count)] }

  /// By its number, what each key can be taken for.
  var filters: [WordFilter] {
    var filters = [WordFilter](repeating: WordFilter(), count: keyCount)
    for key in numbers.keys { filters[numbers[key] ?? 0].insert(key) }
    return filters
  }

  /// The words of a text as patterns look at them.
  func words(of tokens: [Token]) -> [PatternWord] {
    tokens.map { token in
      let word = numbers[token.word] ?? -1
      let stem = token.stem == token.word ? word : numbers[token.stem] ?? -1
      return PatternWord(word: Int32(word), stem: Int32(stem), filter: WordFilter(of: token))
    }
  }

  /// The longest match of a pattern that begins at `start` and stays within `limit`.
  func match(
    _ index: Int, _ words: UnsafeBufferPointer<PatternWord>, from start: Int, limit: Int
  ) -> Range<Int>? {
    let program = programs[index]
    let end = sets.withUnsafeBufferPointer { sets in
      program.width == 1
        ? longestEnd(
          program, words, from: start, limit: limit, UInt64(sets, at: Int(program.first), width: 1), sets)
        : longestEnd(
          program, words, from: start, limit: limit,
          ManyPlaces(sets, at: Int(program.first), width: Int(program.width)), sets)
    }
    return end.map { start..<$0 }
  }

  private func longestEnd<Places: PlaceSet>(
    _ program: Program, _ words: UnsafeBufferPointer<PatternWord>, from start: Int, limit: Int, _ first: Places,
    _ sets: UnsafeBufferPointer<UInt64>
  ) -> Int? {
    let (last, width) = (Int(program.end), Int(program.width))
    let (firstPlace, firstSet) = (Int(program.start), Int(program.first))
    var (now, next) = (first, first)
    var at = start
    var end: Int?
    while true {
      if now.contains(last) { end = at }
      guard at < limit else { return end }
      next.removeAll()
      while let place = now.popFirst() {
        guard place < last, takes(places[firstPlace + place], words[at]) else { continue }
        next.formUnion(Places(sets, at: firstSet + (place + 1) * width, width: width))
      }
      if next.isEmpty { return end }
      swap(&now, &next)
      at += 1
    }
  }

  private func takes(_ place: Place, _ word: PatternWord) -> Bool {
    guard place.filter.meets(word.filter) else { return false }
    if place.wordCount == 0, place.formCount == 0 { return true }
    return keys.withUnsafeBufferPointer { keys in
      UnsafeBufferPointer(rebasing: keys[place.words]).contains(word.word)
        || UnsafeBufferPointer(rebasing: keys[place.forms]).contains(word.stem)
    }
  }
}

extension Range<Int> {
  fileprivate func moved(by offset: Int) -> Range { lowerBound + offset..<upperBound + offset }
}

extension PatternTable {
  func pack(into packer: inout Packer) {
    packer.add(all: numbers.inOrder)
    packer.add(programs.count, 4)
    for program in programs {
      for number in [Int(program.start), Int(program.width), Int(program.first), Int(program.end)] {
        packer.add(number, 4)
      }
    }
    packer.add(places.count, 4)
    for place in places {
      packer.add(Int(truncatingIfNeeded: place.filter.bits), 8)
      for end in [place.words.lowerBound, place.forms.lowerBound, place.forms.upperBound] { packer.add(end, 4) }
    }
    packer.add(keys.map(Int.init), 2)
    packer.add(sets.map { Int(truncatingIfNeeded: $0) }, 8)
  }

  init(_ packed: inout Unpacker) {
    numbers = KeyNumbers(packed.keys())
    programs = (0..<packed.number(4)).map { _ in
      Program(start: packed.number(4), width: packed.number(4), first: packed.number(4), end: packed.number(4))
    }
    places = (0..<packed.number(4)).map { _ in
      let filter = WordFilter(bits: UInt64(bitPattern: Int64(packed.number(8))))
      let (words, forms, end) = (packed.number(4), packed.number(4), packed.number(4))
      return Place(filter: filter, words: words..<forms, forms: forms..<end)
    }
    keys = packed.numbers(2).map(Int32.init)
    sets = packed.numbers(8).map { UInt64(bitPattern: Int64($0)) }
  }
}
