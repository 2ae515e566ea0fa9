import RapportModel

/// Which of all that a recording's replies say is its solution.
extension Conversation {
  /// Nil when no reply says anything to the matter. What is taken elsewhere may be solved there, so that only a step
  /// with its place is worth more.
  func findSolution() -> Solution? {
    let all = replies.flatMap { solutions[$0.turn] ?? [] }
    guard let best = all.map(\.kind).max() else { return nil }
    if best < .placedStep, let elsewhere = all.first(where: { $0.kind == .elsewhere }) { return elsewhere }
    switch best {
    case .answer: return mostTelling(of: all.filter { $0.kind == best })
    case .request:
      // What is asked for is worth what is announced once it has been told.
      let asked = all.first { $0.kind == best }
      return all.first { $0.kind == .announcement && $0.turn > asked?.turn ?? 0 && isPlainly($0) } ?? asked
    case .elsewhere, .announcement, .deed, .step, .placedStep: return all.first { $0.kind == best }
    }
  }

  /// It is announced in so many words, and not only meant well.
  private func isPlainly(_ said: Solution) -> Bool {
    reply(at: said.turn)?.announcements.contains { $0.overlaps(said.span) } ?? false
  }

  /// The one that gives a reason or has the most of the customer's words; of equals the first.
  private func mostTelling(of answers: [Solution]) -> Solution? {
    func worth(_ said: Solution) -> Int {
      guard let reply = reply(at: said.turn) else { return 0 }
      let isReason =
        reply.own.moves.contains { $0.move == "explains-reason" && $0.span.overlaps(said.span) }
        || reply.words.within(said.span).contains { $0.isContent && CueWords.causes.contains($0.key) }
      let shared = reply.words.within(said.span).count { $0.isContent && reply.customerTerms.contains($0.key) }
      return min(shared, 2) + (isReason ? 2 : 0)
    }
    return answers.reduce(nil as Solution?) { best, next in
      best.map { worth(next) > worth($0) ? next : $0 } ?? next
    }
  }
}
