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
    var pattern: Int32
    var second: WordFilter
  }

  private var table = PatternTable()
  private var patterns: [(owner: Int, number: Int, negates: Bool)] = []
  private var firstWords = KeyNumbers()
  /// By the number of the first word.
  private var openings: [[Opening]] = []

  /// Patterns that cannot be read are left out: files are checked before they come here.
  mutating func add(_ patterns: [String], owner: Int, value: (String) -> String?) {
    for (index, text) in patterns.enumerated() {
      guard let program = Self.program(of: text, value) else { continue }
      for (key, second) in program.openings {
        let number = firstWords.number(of: key)
        if number == openings.count { openings.append([]) }
        openings[number].append(Opening(pattern: Int32(table.count), second: second))
      }
      table.append(program)
      self.patterns.append((owner, index + 1, program.negates))
    }
  }

  private static func program(of text: String, _ value: (String) -> String?) -> PatternProgram? {
    if let prepared = PreparedPhrases.shipped.program(of: text) { return prepared }
    return (try? Pattern(parsing: text)).map { PatternProgram($0, value: value) }
  }

  /// All matches, by the place where they begin.
  func hits(in parsed: ParsedText) -> [Hit] {
    guard !patterns.isEmpty else { return [] }
    let words = PatternWords(parsed.text)
    let tokens = words.tokens
    var hits: [Hit] = []
    var sentenceEnd = 0
    for start in tokens.indices {
      if start >= sentenceEnd {
        sentenceEnd = start + 1
        while sentenceEnd < tokens.count, tokens[sentenceEnd].before.isDisjoint(with: .endsSentence) {
          sentenceEnd += 1
        }
      }
      var second = WordFilter.nothing
      if start + 1 < sentenceEnd { second.formUnion(words.filters[start + 1]) }
      let (word, stem) = (tokens[start].word, tokens[start].stem)
      addHits(of: word, second, words, start..<sentenceEnd, to: &hits)
      if stem != word { addHits(of: stem, second, words, start..<sentenceEnd, to: &hits) }
    }
    return hits
  }

  /// Those that begin with a first word and stay within a stretch of words.
  private func addHits(
    of first: Key, _ second: WordFilter, _ words: PatternWords, _ stretch: Range<Int>, to hits: inout [Hit]
  ) {
    guard let number = firstWords[first] else { return }
    for opening in openings[number] where opening.second.meets(second) {
      let index = Int(opening.pattern)
      guard let range = table.match(index, words, from: stretch.lowerBound, limit: stretch.upperBound) else {
        continue
      }
      let (owner, number, negates) = patterns[index]
      hits.append(Hit(owner: owner, number: number, range: range, negates: negates))
    }
  }
}
