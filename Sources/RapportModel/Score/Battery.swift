/// Tricks beside the honest replies that they imitate: a grade that is not for sale gives no trick more.
package struct Battery: Sendable {
  /// A conversation that wants points without the work behind them.
  package struct Trick: Sendable {
    /// "negated empathy".
    package var name: String
    package var conversation: Transcript
    package var honest: Transcript
    /// The criterion that it is after.
    package var stake: Criterion
  }

  /// In the file's order, each once.
  package let honest: [Transcript]
  package let tricks: [Trick]

  /// - Parameter conversations: a trick carries its name in `trick`, the id of its honest conversation in `imitates`
  ///   and its criterion in `stake`; all others are honest. Nil when a trick lacks one of them.
  package init?(_ conversations: [Transcript]) {
    let honest = conversations.filter { $0.text("trick") == nil }
    let byID = Dictionary(honest.map { ($0.id, $0) }) { first, _ in first }
    var tricks: [Trick] = []
    for conversation in conversations {
      guard let name = conversation.text("trick") else { continue }
      guard let honest = conversation.text("imitates").flatMap({ byID[$0] }),
        let stake = conversation.text("stake").flatMap(Criterion.init)
      else { return nil }
      tricks.append(Trick(name: name, conversation: conversation, honest: honest, stake: stake))
    }
    self.honest = honest
    self.tricks = tricks
  }

  /// What a conversation is given of that which a trick is after, 0 to 100.
  package struct Marks: Sendable, Hashable {
    package var score: Tenths?
    package var care: Tenths?
    package var stake: Tenths?

    init(_ card: Scorecard, stake: Criterion) {
      score = card.score
      care = card.care
      self.stake = card.criteria[stake]?.score
    }
  }

  /// A trick and its honest reply, both graded.
  package struct Comparison: Sendable {
    package var trick: Trick
    package var honest: Marks
    package var tricked: Marks

    /// The trick is given more than the honest reply; what is not judged is no gain.
    package var hasRisen: Bool {
      [(tricked.score, honest.score), (tricked.care, honest.care), (tricked.stake, honest.stake)].contains {
        ($0 ?? .zero) > ($1 ?? .zero)
      }
    }
  }

  package func comparisons(grading grade: (Transcript) -> Scorecard) -> [Comparison] {
    let cards = Dictionary(honest.map { ($0.id, grade($0)) }) { first, _ in first }
    return tricks.map { trick in
      Comparison(
        trick: trick, honest: Marks(cards[trick.honest.id]!, stake: trick.stake),
        tricked: Marks(grade(trick.conversation), stake: trick.stake))
    }
  }
}

extension Transcript {
  /// A further field that is a string without escapes.
  fileprivate func text(_ name: String) -> String? {
    guard let value = extra.first(where: { $0.name == name })?.value, value.first == "\"" else { return nil }
    return String(value.dropFirst().dropLast())
  }
}
