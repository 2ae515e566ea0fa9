import RapportModel

/// Which of all that a recording's replies say is its solution.
extension Conversation {
  /// Nil when no reply says anything to the matter. What is taken elsewhere may be solved there, so that only a step
  /// with its place is worth more.
  func findSolution() -> Solution? {
    let all = replies.flatMap { solutions[$0.turn] ?? [] }
    guard let best = all.map(\.kind).max() else { return nil }
    // What the desk shows to be done is worth more than any step beside it.
    if deed != nil, let told = all.first(where: { $0.kind == .deed }) { return told }
    // Where it is said here, the customer is sent nowhere.
    if let likely = surest(of: all.filter(\.isStated)),
      reply(at: likely.turn)?.isLikelySolution(likely.span) == true
    {
      return likely
    }
    if best < .placedStep, let elsewhere = all.first(where: { $0.kind == .elsewhere }) { return elsewhere }
    switch best {
    case .request:
      // What is asked for is worth what is announced once it has been told.
      let asked = all.first { $0.kind == best }
      return all.first { $0.kind == .announcement && $0.turn > asked?.turn ?? 0 && isPlainly($0) } ?? asked
    case .answer, .step, .placedStep: return surest(of: all.filter { $0.kind == best })
    case .elsewhere, .announcement, .deed: return all.first { $0.kind == best }
    }
  }

  /// It is announced in so many words, and not only meant well.
  private func isPlainly(_ said: Solution) -> Bool {
    reply(at: said.turn)?.announcements.contains { $0.overlaps(said.span) } ?? false
  }

  /// Of equals the first.
  func surest(
    of said: [Solution], by sureness: (AgentReply, Solution) -> Int = { $0.solves($1) }
  ) -> Solution? {
    func sure(_ said: Solution) -> Int { reply(at: said.turn).map { sureness($0, said) } ?? 0 }
    return said.reduce(nil as Solution?) { best, next in
      best.map { sure(next) > sure($0) ? next : $0 } ?? next
    }
  }
}
