import RapportModel

/// Which of a recording's solutions is spoken of, and whether the customer says that it did not help.
extension Conversation {
  /// The solution to speak of: the best that is said.
  ///
  /// Where the customer is content in the end although it did not help, the best of the others; where they say that it
  /// is solved, of the reply that led there: the one with the most steps since they last said that it was not,
  /// and of equals the last.
  var statedSolution: Solution? {
    guard let solution, solution.isStated, !solution.isChosen, solution.kind != .deed else { return solution }
    let stated = replies.flatMap { solutions[$0.turn] ?? [] }.filter(\.isStated)
    guard let ending, ending.word.isTaken else {
      // What is told after they said so may still help.
      let denial = isDenied(solution) ? customers.first { $0.turn > solution.turn && $0.contradicts }?.turn : nil
      let next = denial.map { turn in stated.filter { $0.turn > turn && $0.kind >= .step && !isDenied($0) } } ?? []
      let kind = next.map(\.kind).max()
      return next.first { $0.kind == kind } ?? solution
    }
    let unsolved = customers.last { $0.turn < ending.turn && $0.contradicts }?.turn ?? -1
    let led = stated.filter {
      $0.turn > unsolved && $0.turn < ending.turn && $0.kind >= .step
    }
    let most = led.reduce(into: [Int: Int]()) { $0[$1.turn, default: 0] += 1 }
    if ending.word == .confirms, let turn = most.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key {
      let said = led.filter { $0.turn == turn }
      let kind = said.map(\.kind).max()
      return said.first { $0.kind == kind } ?? solution
    }
    if ending.word == .confirms, unsolved >= 0, let done = done(after: unsolved, before: ending.turn) {
      return done
    }
    let helped = stated.filter { !isDenied($0) }
    let kind = isDenied(solution) ? helped.map(\.kind).max() : solution.kind
    // What was said before they last said that it was not solved has not helped.
    return helped.first { $0.kind == kind && $0.turn > unsolved && $0.turn < ending.turn }
      ?? helped.first { $0.kind == kind } ?? solution
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
