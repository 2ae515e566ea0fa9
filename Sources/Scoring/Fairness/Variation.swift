import RapportModel

/// A change that must not matter to a grade: the same conversation in several versions.
package struct Variation: Sendable {
  package typealias Limit = Fairness.Limit

  /// "articles dropped".
  package let name: String
  /// Nil where the difference is only measured.
  package let limit: Limit?
  private let changes: [@Sendable (Transcript) -> Transcript]

  /// The versions of a conversation, those that are alike once; the first is the conversation as written, unless
  /// the variation has no such version.
  package func versions(of conversation: Transcript) -> [Transcript] {
    changes.reduce(into: []) { versions, change in
      let version = change(conversation)
      if !versions.contains(version) { versions.append(version) }
    }
  }

  /// Names change nothing; errors and varieties of English 3 points at most; a dropped formula 5 in empathy alone. What
  /// lower case and length change is measured: a name in lower case is not told from a word.
  package static let all: [Variation] = [
    Variation(name: "names", limit: same, changes: CustomerNames.all.map { name in { $0.called(name) } }),
    Variation(
      name: "British or US spelling", limit: small,
      changes: [replies { $0.exchanging(WordTables.british) }, replies { $0.exchanging(WordTables.american) }]),
    changed("dialect", small) { $0.exchanging(WordTables.dialect) },
    changed("letters exchanged", small) { $0.withLettersExchanged },
    changed("articles dropped", small) { $0.exchanging(WordTables.articles) },
    changed("tense errors", small) { $0.exchanging(WordTables.tenses) },
    changed("lower case", nil) { $0.lowercased() },
    changed("formula dropped", Limit(empathy: Tenths(5), others: .zero)) { $0.withoutFormulas },
    changed("longer replies", nil) { $0 + WordTables.padding },
  ]

  private static let same = Limit(empathy: .zero, others: .zero)
  private static let small = Limit(empathy: Tenths(3), others: Tenths(3))

  private static func changed(
    _ name: String, _ limit: Limit?, _ change: @escaping @Sendable (String) -> String
  ) -> Variation {
    Variation(name: name, limit: limit, changes: [{ $0 }, replies(change)])
  }

  /// The customer's words stay: what the agent's English looks like must not matter.
  private static func replies(_ change: @escaping @Sendable (String) -> String)
    -> @Sendable (Transcript) -> Transcript
  {
    { conversation in
      var conversation = conversation
      for index in conversation.turns.indices where conversation.turns[index].role == .agent {
        conversation.turns[index].text = conversation.turns[index].text.map(change)
      }
      return conversation
    }
  }
}
