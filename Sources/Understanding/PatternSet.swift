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
    var second: WordFilter
    var pattern: UInt16
    /// How many keys there are of which one must come later, and where they stand; 0 where nothing is known.
    var requiredCount: UInt16
    var requiredStart: UInt32

    init(pattern: Int, second: WordFilter, required: Range<Int>) {
      self.second = second
      self.pattern = UInt16(pattern)
      requiredCount = UInt16(required.count)
      requiredStart = UInt32(required.lowerBound)
    }
  }

  private var table = PatternTable()
  private var patterns: [(owner: Int, number: Int, negates: Bool)] = []
  /// By the number of the first word.
  private var openings: [Opening] = []
  /// Where each first word's begin, and one more.
  private var starts = [0]

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
    var byFirst: [[Opening]] = []
    for (owner, texts) in lists.enumerated() {
      for (index, text) in texts.enumerated() {
        guard let program = (try? Pattern(parsing: text)).map({ PatternProgram($0, value: value) }) else {
          continue
        }
        let pattern = table.count
        table.append(program)
        let required = table.required(by: pattern)
        for _ in byFirst.count..<table.keyCount { byFirst.append([]) }
        for (key, second) in program.openings {
          guard let number = table.number(of: key) else { continue }
          byFirst[number].append(Opening(pattern: pattern, second: second, required: required))
        }
        patterns.append((owner, index + 1, program.negates))
      }
    }
    openings = byFirst.flatMap(\.self)
    starts = byFirst.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// All matches, by the place where they begin.
  func hits(in parsed: ParsedText) -> [Hit] {
    let tokens = parsed.text.tokens
    guard !patterns.isEmpty, !tokens.isEmpty else { return [] }
    var hits: [Hit] = []
    var places = LastPlaces(count: table.keyCount)
    table.words(of: tokens).withUnsafeBufferPointer { words in
      var sentenceEnd = 0
      for start in words.indices {
        if start >= sentenceEnd {
          sentenceEnd = start + 1
          while sentenceEnd < words.count, tokens[sentenceEnd].before.isDisjoint(with: .endsSentence) {
            sentenceEnd += 1
          }
          for index in start..<sentenceEnd { places.note(words[index], at: index) }
        }
        let (word, stem) = (words[start].word, words[start].stem)
        addHits(of: word, words, start..<sentenceEnd, places, to: &hits)
        if stem != word { addHits(of: stem, words, start..<sentenceEnd, places, to: &hits) }
      }
    }
    return hits
  }

  /// Those that begin with a first word and stay within a stretch of words.
  private func addHits(
    of first: Int32, _ words: UnsafeBufferPointer<PatternWord>, _ stretch: Range<Int>, _ places: LastPlaces,
    to hits: inout [Hit]
  ) {
    guard first >= 0 else { return }
    var second = WordFilter.nothing
    if stretch.count > 1 { second.formUnion(words[stretch.lowerBound + 1].filter) }
    openings.withUnsafeBufferPointer { openings in
      for opening in UnsafeBufferPointer(rebasing: openings[starts[Int(first)]..<starts[Int(first) + 1]]) {
        guard opening.second.meets(second),
          table.isMet(opening.requiredStart, opening.requiredCount, by: places, after: stretch.lowerBound)
        else { continue }
        let index = Int(opening.pattern)
        guard let range = table.match(index, words, from: stretch.lowerBound, limit: stretch.upperBound) else {
          continue
        }
        let (owner, number, negates) = patterns[index]
        hits.append(Hit(owner: owner, number: number, range: range, negates: negates))
      }
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
    for opening in openings {
      packer.add(Int(opening.pattern), 2)
      packer.add(Int(truncatingIfNeeded: opening.second.bits), 8)
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
    openings = (0..<packed.number(4)).map { _ in
      let pattern = packed.number(2)
      let second = WordFilter(bits: UInt64(bitPattern: Int64(packed.number(8))))
      let start = packed.number(4)
      return Opening(pattern: pattern, second: second, required: start..<start + packed.number(2))
    }
    starts = packed.numbers(4)
  }
}
