import RapportModel

/// Many patterns over one text, each tried only where one of its first words stands, and perhaps one of its second.
struct PatternSet: Sendable {
  struct Hit: Sendable {
    /// The index given when the pattern was added.
    var owner: Int
    /// From 1, as authors count: "pattern 2".
    var number: Int
    var range: Range<Int>
    /// The pattern has a negation of its own.
    var negates: Bool
  }

  /// A pattern under one of its first words.
  private struct Opening: Sendable {
    var pattern: UInt16
    /// How many keys there are of which one must come later, and where they stand; 0 where nothing is known.
    var requiredCount: UInt16
    var requiredStart: UInt32

    init(pattern: Int, required: Range<Int>) {
      self.pattern = UInt16(pattern)
      requiredCount = UInt16(required.count)
      requiredStart = UInt32(required.lowerBound)
    }
  }

  private var table = PatternTable()
  private var patterns: [(owner: Int, number: Int, negates: Bool)] = []
  /// By the number of the first word.
  private var openings: [Opening] = []
  /// Of each opening, what can stand second, and what must come later.
  private var seconds: [WordFilter] = []
  private var required: [WordFilter] = []
  /// Where each first word's begin, and one more.
  private var starts = [0]
  /// Of a first word.
  private var mostOpenings = 0

  /// - Parameters:
  ///   - lists: the patterns of each owner. Those that cannot be read are left out: files are checked before they come
  ///     here.
  ///   - value: gives the text that stands for a fact.
  init(_ lists: [[String]], value: (String) -> String?) {
    if let prepared = PreparedPhrases.shipped.patterns(lists) {
      self = prepared
    } else {
      self.init(reading: lists, value: value)
    }
  }

  init(reading lists: [[String]], value: (String) -> String?) {
    var byFirst: [[(opening: Opening, second: WordFilter)]] = []
    for (owner, texts) in lists.enumerated() {
      for (index, text) in texts.enumerated() {
        guard let program = (try? Pattern(parsing: text)).map({ PatternProgram($0, value: value) }) else {
          continue
        }
        let pattern = table.count
        table.append(program)
        let opening = Opening(pattern: pattern, required: table.required(by: pattern))
        for _ in byFirst.count..<table.keyCount { byFirst.append([]) }
        for (key, second) in program.openings {
          guard let number = table.number(of: key) else { continue }
          byFirst[number].append((opening, second))
        }
        patterns.append((owner, index + 1, program.negates))
      }
    }
    openings = byFirst.flatMap { $0.map(\.opening) }
    seconds = byFirst.flatMap { $0.map(\.second) }
    starts = byFirst.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    prepare()
  }

  /// What is worked out from the rest.
  private mutating func prepare() {
    required = filtersOfRequired
    // One more, into which goes what is not kept.
    mostOpenings = 1 + (zip(starts, starts.dropFirst()).map { $1 - $0 }.max() ?? 0)
  }

  /// What must come after the first word of each opening.
  private var filtersOfRequired: [WordFilter] {
    let filters = table.filters
    return openings.map { opening in
      let keys = table.keys(opening.requiredStart, opening.requiredCount)
      return keys.isEmpty ? .any : keys.reduce(into: WordFilter()) { $0.formUnion(filters[Int($1)]) }
    }
  }

  /// All matches, by the place where they begin.
  func hits(in parsed: ParsedText) -> [Hit] {
    let tokens = parsed.text.tokens
    guard !patterns.isEmpty, !tokens.isEmpty else { return [] }
    var hits: [Hit] = []
    table.words(of: tokens).withUnsafeBufferPointer { words in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: mostOpenings) { kept in
        withUnsafeTemporaryAllocation(of: WordFilter.self, capacity: tokens.count) { later in
          later.initialize(repeating: .nothing)
          var sentenceEnd = 0
          for start in words.indices {
            if start >= sentenceEnd {
              sentenceEnd = start + 1
              while sentenceEnd < words.count, tokens[sentenceEnd].before.isDisjoint(with: .endsSentence) {
                sentenceEnd += 1
              }
              for index in (start..<sentenceEnd - 1).reversed() {
                later[index] = later[index + 1]
                later[index].formUnion(words[index + 1].filter)
              }
            }
            let second = start + 1 < sentenceEnd ? words[start + 1].filter : WordFilter()
            let (word, stem) = (words[start].word, words[start].stem)
            let count = keep(openingsOf: word, before: second, later[start], in: kept)
            addHits(kept[..<count], words, start..<sentenceEnd, to: &hits)
            if stem != word {
              let count = keep(openingsOf: stem, before: second, later[start], in: kept)
              addHits(kept[..<count], words, start..<sentenceEnd, to: &hits)
            }
          }
        }
      }
    }
    return hits
  }

  /// The openings of a first word that the words after it may fit go into memory for the most there are; how many these
  /// are.
  ///
  /// All are looked at in the same way, without a fork for each: what fits and what doesn't can't be foreseen.
  private func keep(
    openingsOf first: Int32, before second: WordFilter, _ later: WordFilter,
    in kept: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    guard first >= 0 else { return 0 }
    let first = Int(first)
    let second = second.bits | WordFilter.nothing.bits
    return seconds.withUnsafeBufferPointer { seconds in
      required.withUnsafeBufferPointer { required in
        var count = 0
        for index in starts[first]..<starts[first + 1] {
          kept[count] = Int32(truncatingIfNeeded: index)
          let fits =
            (seconds[index].bits & second == 0 ? 0 : 1) & (required[index].bits & later.bits == 0 ? 0 : 1)
          count &+= fits
        }
        return count
      }
    }
  }

  /// Those that begin with a first word and stay within a stretch of words.
  private func addHits(
    _ kept: Slice<UnsafeMutableBufferPointer<Int32>>, _ words: UnsafeBufferPointer<PatternWord>,
    _ stretch: Range<Int>, to hits: inout [Hit]
  ) {
    for place in kept {
      let opening = openings[Int(place)]
      let isMet = table.isMet(
        opening.requiredStart, opening.requiredCount, required[Int(place)], by: words, in: stretch.dropFirst())
      guard isMet,
        let range = table.match(Int(opening.pattern), words, from: stretch.lowerBound, limit: stretch.upperBound)
      else { continue }
      let (owner, number, negates) = patterns[Int(opening.pattern)]
      hits.append(Hit(owner: owner, number: number, range: range, negates: negates))
    }
  }
}

extension PatternSet {
  func pack(into packer: inout Packer) {
    table.pack(into: &packer)
    packer.add(patterns.count, 4)
    for (owner, number, negates) in patterns {
      packer.add(owner, 2)
      packer.add(number << 1 | (negates ? 1 : 0), 2)
    }
    packer.add(openings.count, 4)
    for (opening, second) in zip(openings, seconds) {
      packer.add(Int(opening.pattern), 2)
      packer.add(Int(truncatingIfNeeded: second.bits), 8)
      packer.add(Int(opening.requiredStart), 4)
      packer.add(Int(opening.requiredCount), 2)
    }
    packer.add(starts, 4)
  }

  init(_ packed: inout Unpacker) {
    table = PatternTable(&packed)
    patterns = (0..<packed.number(4)).map { _ in
      let (owner, rest) = (packed.number(2), packed.number(2))
      return (owner, rest >> 1, rest & 1 == 1)
    }
    for _ in 0..<packed.number(4) {
      let pattern = packed.number(2)
      seconds.append(WordFilter(bits: UInt64(bitPattern: Int64(packed.number(8)))))
      let start = packed.number(4)
      openings.append(Opening(pattern: pattern, required: start..<start + packed.number(2)))
    }
    starts = packed.numbers(4)
    prepare()
  }
}
