import RapportModel

/// Which of a recording's solutions is spoken of, and whether the customer says that it did not help.
extension Conversation {
  /// The solution to speak of: the surest that is said before the customer takes it, and after they last said that it
  /// was not solved. Where they say that it is and nothing of the kind was said since, what was done or announced.
  var statedSolution: Solution? {
    guard let solution, solution.isStated, !solution.isChosen, solution.kind != .deed else { return solution }
    let stated = replies.flatMap { solutions[$0.turn] ?? [] }.filter(\.isStated)
    let end = ending.flatMap { $0.word.isTaken ? $0.turn : nil } ?? transcript.turns.count
    let unsolved = customers.last { $0.turn < end && $0.contradicts }?.turn ?? -1
    let open = stated.filter { $0.turn > unsolved && $0.turn < end && !isDenied($0) }
    if open.isEmpty, ending?.word == .confirms, unsolved >= 0, let done = done(after: unsolved, before: end) {
      return done
    }
    return surest(of: open.isEmpty ? stated : open) ?? solution
  }

  /// What the company has done or announced between two turns; the last, for that is what helped.
  private func done(after start: Int, before end: Int) -> Solution? {
    replies.reversed().lazy.filter { $0.turn > start && $0.turn < end && !$0.isHarmful }.compactMap { reply in
      if let deed = reply.saidDeeds.first {
        return Solution(kind: .deed, turn: reply.turn, span: deed, namesPlace: false)
      }
      return announcements[reply.turn]?.first.map {
        Solution(kind: .announcement, turn: reply.turn, span: $0, namesPlace: false)
      }
    }.first
  }

  /// Before another is stated or something announced, the customer says that it does not help.
  func isDenied(_ solution: Solution) -> Bool {
    let next = replies(after: solution.turn).first { reply in
      solutions[reply.turn]?.contains(where: \.isStated) == true || !(announcements[reply.turn] ?? []).isEmpty
    }
    let end = next?.turn ?? transcript.turns.count
    return customers.contains { $0.turn > solution.turn && $0.turn < end && $0.contradicts }
  }

  /// The customer asks or objects once more after it, or takes up two of its words: what came of it they have said, if
  /// not in words that were understood.
  func comesBack(to solution: Solution, in later: [CustomerTurn]) -> Bool {
    guard let reply = reply(at: solution.turn) else { return false }
    let keys = WordSet(reply.words.within(solution.span).filter(\.isContent).map(\.key))
    return later.contains { customer in
      !customer.questions.isEmpty || customer.endings.contains { !$0.word.isTaken }
        || WordSet(customer.words.all.map(\.key)).countShared(with: keys) >= 2
    }
  }
}
