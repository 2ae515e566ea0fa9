import RapportModel

/// Reactions that others always come before.
extension Lint {
  /// What decides between reactions that hold at the same time.
  private struct Rank {
    var when: Set<Condition>
    var leaves: Int
    var isHarmful: Bool
    var index: Int

    /// Most conditions first, then a harmful move, then the order of the file.
    func isTaken(before other: Rank) -> Bool {
      if leaves != other.leaves { return leaves > other.leaves }
      return isHarmful == other.isHarmful ? index < other.index : isHarmful
    }

    /// Whether it holds wherever the other holds.
    func holds(with other: Rank) -> Bool {
      when.allSatisfy { wanted in other.when.contains(wanted) || other.when.contains { $0.implies(wanted) } }
    }
  }

  /// Of reactions that stand together, one that holds only where another holds that is taken first.
  mutating func alwaysOutdone(_ reactions: [Reaction], in trees: [Tree]) {
    let ranks = reactions.enumerated().filter { !$0.element.when.isEmpty }.map { index, reaction in
      Rank(
        when: Set(reaction.when), leaves: reaction.leaves, isHarmful: asksForHarm(reaction), index: index)
    }
    for rank in ranks {
      // The same conditions again are another mistake.
      let winner = ranks.first { $0.isTaken(before: rank) && $0.when != rank.when && $0.holds(with: rank) }
      guard let winner, let at = trees[rank.index].entry("when")?.keyAt else { continue }
      let reason = winner.leaves > rank.leaves ? "has more conditions" : "comes first"
      diagnostics.append(
        Diagnostic(
          "always-outdone", .warning, "this reaction is never taken: whenever it holds, another is taken first",
          file: file.file, at: at,
          notes: [.init("this one holds as well then, and \(reason)", file: file.file, at: trees[winner.index].at)])
      )
    }
  }

  private func asksForHarm(_ reaction: Reaction) -> Bool {
    reaction.when.flatMap(\.wanted).contains { leaf in
      if case .said(let move) = leaf { harmful.contains(move) } else { false }
    }
  }
}

extension Condition {
  /// Whether the other holds wherever this one does; false also where that is hard to see.
  func implies(_ other: Condition) -> Bool {
    if self == other { return true }
    if case .any(let some) = self { return some.allSatisfy { $0.implies(other) } }
    switch (self, other) {
    case (_, .any(let some)): return some.contains { implies($0) }
    case (.not(let mine), .not(let theirs)): return theirs.implies(mine)
    case (.said(let mine), .everSaid(let theirs)): return mine == theirs
    case (.justDone(let mine), .done(let theirs)): return mine == theirs
    case (.asked(let mine, let times), .asked(let theirs, let enough)): return mine == theirs && times >= enough
    case (.silent(let mine), .silent(let theirs)): return mine >= theirs
    case (.moodBelow(let mine, let bound), .moodBelow(let theirs, let limit)):
      return mine == theirs && bound <= limit
    case (.moodAtLeast(let mine, let bound), .moodAtLeast(let theirs, let limit)):
      return mine == theirs && bound >= limit
    default: return false
    }
  }
}
