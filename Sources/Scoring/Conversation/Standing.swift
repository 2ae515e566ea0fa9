import RapportModel

/// How the thing stands that a customer speaks of, as one of their clauses tells it.
struct Standing: Sendable, Hashable {
  enum Kind: Sendable {
    case works, fails
  }

  let kind: Kind
  let span: Span
}

extension Words {
  /// In text order, at most one a clause. What is asked says nothing of how it stands.
  ///
  /// - Parameter text: what the words were cut from.
  func standings(in text: String) -> [Standing] {
    sentences.filter { !hasForm(ofQuestion: $0) }.flatMap { sentence -> [Standing] in
      let clauses = clauses(of: sentence).map { StatedClause(words: $0, text: text) }
      var found = clauses.compactMap(\.standing)
      // "It's there now, the error".
      if clauses.contains(where: { $0.has(CueWords.troubles) }) {
        let come = clauses.filter(\.hasArrived).compactMap { $0.words.first?.span.start }
        found.removeAll { $0.kind == .works && come.contains($0.span.start) }
      }
      return found
    }
  }

  /// Parted by signs, or by a word that joins.
  private func clauses(of sentence: Span) -> [ArraySlice<Word>] {
    let said = within(sentence)
    var clauses: [ArraySlice<Word>] = []
    var start = said.startIndex
    for index in said.indices.dropFirst() {
      let isParted = said[index].span.start != said[index - 1].span.end + 1
      guard isParted || CueWords.clauseJoiners.contains(said[index].key) else { continue }
      clauses.append(said[start..<index])
      start = index
    }
    if start < said.endIndex { clauses.append(said[start...]) }
    return clauses
  }
}
