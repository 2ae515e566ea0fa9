/// What was understood in one reply.
package struct Reading: Sendable, Hashable {
  /// A move that the reply makes.
  package struct FoundMove: Sendable, Hashable {
    package var move: String
    /// 1 to 1000 thousandths.
    package var confidence: Int
    package var span: Span
    /// What gave it away: "example 3", "wording", "pattern 1", "form".
    package var by: String

    package init(move: String, confidence: Int, span: Span, by: String) {
      self.move = move
      self.confidence = confidence
      self.span = span
      self.by = by
    }

    /// Sure enough for a need to be met by it. Nobody asks for what meets a need, so that nothing but the words speaks
    /// for it; what a goal wants is said where the conversation has come to it, and meets a need as well.
    package var isSure: Bool { confidence >= Self.sure }

    /// Thousandths. Of 44 readings below it that could meet something, in the samples of the shipped scenarios, 9 were
    /// right, and 26 of 38 from it to 920; in 160 played conversations 13 needs rested on nothing surer: of 3 by moves
    /// that a goal wants all were met, of the other 10 one.
    package static let sure = 800
  }

  /// A fact that the reply states.
  package struct ToldFact: Sendable, Hashable {
    package var fact: String
    package var span: Span
    /// False when the reply states another value of the fact's kind where the fact was due.
    package var isRight: Bool

    package init(fact: String, span: Span, isRight: Bool = true) {
      self.fact = fact
      self.span = span
      self.isRight = isRight
    }
  }

  /// A fact that the reply asks for.
  package struct AskedFact: Sendable, Hashable {
    package var fact: String
    package var span: Span

    package init(fact: String, span: Span) {
      self.fact = fact
      self.span = span
    }
  }

  /// The reply says that a desk action has been or will be done.
  package struct Claim: Sendable, Hashable {
    package enum Tense: String, Sendable, CaseIterable { case done, pending }

    package var action: String
    package var tense: Tense
    package var span: Span

    package init(action: String, tense: Tense, span: Span) {
      self.action = action
      self.tense = tense
      self.span = span
    }
  }

  /// In text order.
  package var moves: [FoundMove]
  package var told: [ToldFact]
  package var asked: [AskedFact]
  package var claims: [Claim]
  /// Clauses with content in which nothing was recognised.
  package var notUnderstood: [Span]

  package init(
    moves: [FoundMove] = [], told: [ToldFact] = [], asked: [AskedFact] = [], claims: [Claim] = [],
    notUnderstood: [Span] = []
  ) {
    self.moves = moves
    self.told = told
    self.asked = asked
    self.claims = claims
    self.notUnderstood = notUnderstood
  }

  /// Nothing at all was recognised.
  package var isEmpty: Bool { moves.isEmpty && told.isEmpty && asked.isEmpty && claims.isEmpty }

  package func makes(_ move: String) -> Bool { moves.contains { $0.move == move } }
}
