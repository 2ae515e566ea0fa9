import Encoders

/// What a phrase is compared by.
struct PhraseForm: Sendable, Hashable {
  /// The encoder's pieces of its words, one after another.
  var pieces: [FastEncoder.Piece]
  var features: [WordFeatures.Feature]
  var core: Core
  /// Of all its clauses.
  var manner: Manner
  /// A clause of it is a question or a request.
  var isAsking: Bool
  /// Of all of it.
  var phrasing: Phrasing

  /// Reads a phrase as a reply is read.
  init(reading text: String) {
    let parsed = ParsedText(Array(text.utf8))
    pieces = parsed.pieces.all
    features = WordFeatures.OfText(parsed.text).all
    let manners = parsed.manners
    core = Core(of: Meaning(of: parsed, manners: manners))
    var manner = manners.reduce(into: Manner()) { $0.formUnion($1) }
    phrasing = Phrasing(of: parsed.text.tokens.indices, manner, in: parsed)
    if ActorReader.isOrder(parsed) {
      manner.stances.insert(.order)
    }
    self.manner = manner
    isAsking = parsed.clauses.contains { $0.form == .question || $0.form == .request }
  }

  init(
    pieces: [FastEncoder.Piece], features: [WordFeatures.Feature], core: Core, manner: Manner, isAsking: Bool,
    phrasing: Phrasing
  ) {
    self.pieces = pieces
    self.features = features
    self.core = core
    self.manner = manner
    self.isAsking = isAsking
    self.phrasing = phrasing
  }
}
