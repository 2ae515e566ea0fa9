import RapportModel

/// One row of a scorecard, and how it would have come out had something else been said or done.
struct WhatIf {
  let conversation: Conversation
  let readers: Readers
  let rule: Rule
  /// Which of the rule's rows.
  private let place: Int
  private let before: [Evidence]

  /// Nil for a row that no rule made.
  init?(_ row: Evidence, in scorecard: Scorecard, of conversation: Conversation, readers: Readers) {
    guard let rule = Rule.all.first(where: { $0.name == row.rule }) else { return nil }
    let rows = scorecard.evidence.filter { $0.rule == row.rule }
    guard let place = rows.firstIndex(where: { $0.id == row.id }) else { return nil }
    self.rule = rule
    self.place = place
    self.conversation = conversation
    self.readers = readers
    before = rows
  }

  /// How much less the row would miss, had the reply at a turn been this text.
  func gain(saying text: String, at turn: Int) -> Int {
    var changed = conversation.transcript
    changed.turns[turn].text = text
    changed.turns[turn].understood = nil
    return gain(changed)
  }

  /// How much less the row would miss, had a desk action been done before the reply at a turn.
  func gain(doing action: DeskAction, before turn: Int) -> Int {
    var changed = conversation.transcript
    var deed = Turn(role: .agent, action: action.name)
    deed.result = .ok
    deed.facts = action.reveals
    changed.turns.insert(deed, at: turn)
    return gain(changed)
  }

  private func gain(_ changed: Transcript) -> Int {
    let other = Conversation(changed, readers: readers)
    let after = rule.apply(rule, other)
    if after.count(where: \.isOpen) > before.count(where: \.isOpen) { return 0 }
    // The same row where there is one, else all that the rule costs.
    if after.count == before.count { return before[place].miss - after[place].miss }
    return before.reduce(0) { $0 + $1.miss } - after.reduce(0) { $0 + $1.miss }
  }
}

extension Evidence {
  fileprivate var isOpen: Bool { verdict == .notJudged }
  fileprivate var miss: Int { of.count - points.count }
}
