import RapportModel

/// Many patterns over one text, each tried only where one of its first words stands.
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

  private var programs: [(program: PatternProgram, owner: Int, number: Int, negates: Bool)] = []
  private var byOpening: [Key: [Int]] = [:]

  /// Patterns that cannot be read are left out: files are checked before they come here.
  mutating func add(_ patterns: [String], owner: Int, value: (String) -> String?) {
    for (index, text) in patterns.enumerated() {
      guard let pattern = try? Pattern(parsing: text) else { continue }
      let program = PatternProgram(pattern, value: value)
      for key in Set(program.openings) { byOpening[key, default: []].append(programs.count) }
      let negates = Tokenizer.text(of: Array(text.utf8)).tokens.contains { $0.classes.contains(.negator) }
      programs.append((program, owner, index + 1, negates))
    }
  }

  /// All matches, by the place where they begin.
  func hits(in parsed: ParsedText) -> [Hit] {
    guard !programs.isEmpty else { return [] }
    let tokens = parsed.text.tokens
    var hits: [Hit] = []
    var sentenceEnd = 0
    for start in tokens.indices {
      if start >= sentenceEnd {
        sentenceEnd = start + 1
        while sentenceEnd < tokens.count, tokens[sentenceEnd].before.isDisjoint(with: .endsSentence) {
          sentenceEnd += 1
        }
      }
      var candidates = byOpening[tokens[start].word] ?? []
      if tokens[start].stem != tokens[start].word { candidates += byOpening[tokens[start].stem] ?? [] }
      for candidate in candidates {
        let (program, owner, number, negates) = programs[candidate]
        if let range = program.match(tokens, from: start, limit: sentenceEnd) {
          hits.append(Hit(owner: owner, number: number, range: range, negates: negates))
        }
      }
    }
    return hits
  }
}
