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
    var place: Int
    var second: SecondWords
  }

  private var programs: [(program: PatternProgram, owner: Int, number: Int)] = []
  private var byOpening = KeyTable<[Opening]>()

  /// Patterns that cannot be read are left out: files are checked before they come here.
  mutating func add(_ patterns: [String], owner: Int, value: (String) -> String?) {
    for (index, text) in patterns.enumerated() {
      guard let program = Self.program(of: text, value) else { continue }
      for (key, second) in program.openings {
        byOpening[key, default: []].append(Opening(place: programs.count, second: second))
      }
      programs.append((program, owner, index + 1))
    }
  }

  private static func program(of text: String, _ value: (String) -> String?) -> PatternProgram? {
    if let prepared = PreparedPhrases.shipped.program(of: text) { return prepared }
    return (try? Pattern(parsing: text)).map { PatternProgram($0, value: value) }
  }

  /// All matches, by the place where they begin.
  func hits(in parsed: ParsedText) -> [Hit] {
    guard !programs.isEmpty else { return [] }
    let tokens = parsed.text.tokens
    var hits: [Hit] = []
    var sentenceEnd = 0
    var states = PatternProgram.States()
    for start in tokens.indices {
      if start >= sentenceEnd {
        sentenceEnd = start + 1
        while sentenceEnd < tokens.count, tokens[sentenceEnd].before.isDisjoint(with: .endsSentence) {
          sentenceEnd += 1
        }
      }
      let second = SecondWords(of: start + 1 < sentenceEnd ? tokens[start + 1] : nil)
      let (word, stem) = (tokens[start].word, tokens[start].stem)
      for key in word == stem ? [word] : [word, stem] {
        for opening in byOpening[key] ?? [] where opening.second.meets(second) {
          let place = opening.place
          if let range = programs[place].program.match(tokens, from: start, limit: sentenceEnd, &states) {
            let (program, owner, number) = programs[place]
            hits.append(Hit(owner: owner, number: number, range: range, negates: program.negates))
          }
        }
      }
    }
    return hits
  }
}
