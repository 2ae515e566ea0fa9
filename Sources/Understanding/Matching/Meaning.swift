/// What comparing a text with examples needs to know beside its words; worked out only for that.
struct Meaning: Sendable {
  let parsed: ParsedText
  /// One a token: whose deed a verb tells of.
  let actors: [Actor]
  /// One a clause.
  let manners: [Manner]

  init(of parsed: ParsedText) {
    self.parsed = parsed
    actors = ActorReader.read(parsed.text, parsed.clauses)
    manners = parsed.clauses.map { Manner(of: $0, in: parsed) }
  }

  /// Of all clauses that begin in a stretch of tokens.
  func manner(of stretch: Range<Int>) -> Manner {
    parsed.clausesBeginning(in: stretch).reduce(into: Manner()) { $0.formUnion(manners[$1]) }
  }
}
