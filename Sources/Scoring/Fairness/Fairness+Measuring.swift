import RapportModel

extension Fairness {
  /// Grades every version of the conversations that a variation changes.
  package init(of conversations: [Transcript], grading grade: (Transcript) -> Scorecard) {
    self.init(
      rows: Variation.all.map { variation in
        var row = Row(variation: variation.name, limit: variation.limit)
        for conversation in conversations {
          let versions = variation.versions(of: conversation)
          if versions.count > 1 { row.add(versions.map(grade), of: conversation.id) }
        }
        return row
      })
  }
}

extension Fairness.Row {
  fileprivate mutating func add(_ cards: [Scorecard], of conversation: String) {
    conversations += 1
    for subject in Evidence.Subject.scored {
      let scores = cards.map { $0.score(of: subject) }
      let known = scores.compactMap(\.self)
      abstained[subject, default: .init()].add(
        asWritten: scores[0] == nil, changed: scores.dropFirst().map { $0 == nil })
      guard let least = known.min(), let most = known.max() else { continue }
      let spread = most - least
      spreads[subject, default: []].append(spread)
      guard let limit, spread > limit.points(for: subject) else { continue }
      broken.append(.init(conversation: conversation, subject: subject, spread: spread))
    }
  }
}
