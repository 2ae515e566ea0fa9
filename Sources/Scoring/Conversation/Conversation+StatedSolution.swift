import RapportModel

/// Which of a recording's solutions is spoken of, and whether the customer says that it did not help.
extension Conversation {
  /// The solution to speak of: what is likeliest in whatever form; else by its form the surest that is said before the
  /// customer takes it, and after they last said that it was not solved. Where they say that it is and nothing of the
  /// kind was said since, what was done or announced.
  var statedSolution: Solution? {
    if let likely = likeliestSolution { return likely }
    guard let solution, solution.isStated, !solution.isChosen, solution.kind != .deed else { return solution }
    let stated = replies.flatMap { solutions[$0.turn] ?? [] }.filter(\.isStated)
    let open = stillOpen(stated)
    let (start, end) = openTurns
    if open.isEmpty, ending?.word == .confirms, start >= 0, let done = done(after: start, before: end) {
      return done
    }
    return surest(of: open.isEmpty ? stated : open) ?? solution
  }

  /// The turn in which the customer last said that it was not solved, or -1, and the one in which they take what was said
  /// in the end: what helped was said between them.
  private var openTurns: (start: Int, end: Int) {
    let end = ending.flatMap { $0.word.isTaken ? $0.turn : nil } ?? transcript.turns.count
    return (customers.last { $0.turn < end && $0.contradicts }?.turn ?? -1, end)
  }

  /// Those that can have helped in the end.
  private func stillOpen(_ said: [Solution]) -> [Solution] {
    let (start, end) = openTurns
    return said.filter { $0.turn > start && $0.turn < end && !isDenied($0) }
  }

  /// Of all that replies say the sentence that is surest what the customer came for, if it is likely to be. What was wrong
  /// is put right later: over the whole conversation a sentence becomes a tenth surer. Both numbers were chosen on 92
  /// labelled conversations (Documentation/Scoring.md).
  private var likeliestSolution: Solution? {
    guard deed == nil, solution?.isChosen != true else { return nil }
    func sureness(_ reply: AgentReply, _ said: Solution) -> Int {
      reply.solves(said) + 100 * said.turn / transcript.turns.count
    }
    let possible = replies.flatMap { $0.possibleSolutions(solutions[$0.turn] ?? []) }
    let open = stillOpen(possible)
    guard let likeliest = surest(of: open.isEmpty ? possible : open, by: sureness),
      let reply = reply(at: likeliest.turn), sureness(reply, likeliest) >= 400
    else { return nil }
    return likeliest
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
