/// What comparing a text with examples needs to know beside its words; worked out only for that.
struct Meaning: Sendable {
  let parsed: ParsedText
  /// One a token: whose deed a verb tells of.
  let actors: [Actor]
  /// One a clause.
  let manners: [Manner]

  init(of parsed: ParsedText, manners: [Manner]) {
    self.parsed = parsed
    self.manners = manners
    actors = ActorReader.read(parsed.text, parsed.clauses)
  }
}

extension ParsedText {
  /// How each clause is meant.
  var manners: [Manner] { clauses.map { Manner(of: $0, in: self) } }
}
