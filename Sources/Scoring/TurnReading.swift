import RapportModel

/// How strongly one reply, read after the turns before it, shows each criterion: for ranking replies, no part of
/// the conversation's sum.
///
/// Weights are set by hand, monotone in each move, and not validated against raters.
struct TurnReading {
  let reply: AgentReply
  let conversation: Conversation

  var score: Scorecard.TurnScore {
    Scorecard.TurnScore(
      turn: reply.turn,
      criteria: [
        .resolution: resolution, .clarity: clarity, .empathy: empathy, .personalisation: personalisation,
        .proactivity: proactivity, .relationship: relationship, .professionalism: professionalism,
      ],
      empathy: mechanisms, moves: reply.own.moves, notUnderstood: reply.own.notUnderstood)
  }

  // MARK: Criteria

  /// States a solution, the next step or a question that narrows the cause.
  private var resolution: Tenths {
    if reply.isIdle { return idle }
    var signs = signs([
      "states-next-step": 550, "gives-time": 300, "offers-alternative": 500, "offers-choice": 400,
      "explains-reason": 350, "asks-question": 350, "asks-open-question": 300, "hands-over": 350,
      "checks-solved": 250, "promises": 300, "declines": 250, "verifies-identity": 200,
    ])
    signs += reply.understood.claims.map { _ in 500 }
    signs += reply.understood.told.filter(\.isRight).map { _ in 350 }
    signs += reply.understood.asked.map { _ in 300 }
    signs +=
      conversation.scenario.map { scenario in
        reply.understood.moves.filter { move in scenario.move(move.move)?.isHarmful == false }.map { _ in 400 }
      } ?? []
    signs.append(substance)
    return tenths(signs, less: deductions(["dismisses": 300, "asks-to-wait": 100]))
  }

  private var clarity: Tenths {
    if reply.isIdle { return idle }
    var signs = [400, 4 * min(reply.words.content.count, 25)]
    signs += self.signs(["states-next-step": 300, "gives-time": 200, "explains-reason": 200, "paraphrases": 200])
    signs.append(100 * min(shared, 3))
    let longest = reply.words.sentences.map { reply.words.within($0).count }.max() ?? 0
    let lengthy = 15 * min(max(longest - 20, 0), 30)
    let crowded = 120 * max(reply.words.questionMarks.count - 1, 0)
    return tenths(signs, less: lengthy + crowded + deductions(["uses-jargon": 200, "hollow-script": 100]))
  }

  private var empathy: Tenths {
    var signs = signs([
      "acknowledges-feeling": 550, "names-cause": 450, "owns-fault": 300, "apologises": 250, "reassures": 300,
      "paraphrases": 250, "asks-open-question": 200, "thanks": 60, "refers-to-history": 150,
    ])
    let feeling = CueWords.feeling.union(CueWords.shared)
    signs.append(80 * min(reply.words.all.count { feeling.contains($0.key) }, 4))
    signs.append(30 * min(shared, 5))
    return tenths(reply.isParroted ? [] : signs, less: harm)
  }

  private var personalisation: Tenths {
    var signs = signs(["refers-to-history": 450, "paraphrases": 300, "offers-choice": 200, "names-cause": 200])
    signs.append(80 * min(shared, 6))
    signs += reply.understood.told.filter(\.isRight).map { _ in 150 }
    signs.append(20 * min(reply.words.all.count { CueWords.you.contains($0.key) }, 6))
    return tenths(reply.isParroted ? [] : signs, less: deductions(["hollow-script": 300]))
  }

  private var proactivity: Tenths {
    if reply.isIdle { return idle }
    var signs = signs([
      "anticipates-need": 600, "states-next-step": 400, "gives-time": 300, "offers-choice": 250,
      "offers-alternative": 300, "promises": 250, "checks-solved": 200, "invites-feedback": 150,
    ])
    signs.append(substance / 2)
    return tenths(signs, less: deductions(["dismisses": 300]))
  }

  private var relationship: Tenths {
    let signs = signs([
      "thanks-for-loyalty": 450, "invites-feedback": 350, "thanks": 300, "promises": 300, "owns-fault": 300,
      "checks-solved": 300, "refers-to-history": 300, "closes": 250, "greets": 250, "hands-over": 150,
      "acknowledges-feeling": 150,
    ])
    return tenths(signs + [10 * min(reply.words.all.count, 10)], less: harm + deductions(["over-promises": 150]))
  }

  private var professionalism: Tenths {
    var signs = [450] + signs(["greets": 200, "thanks": 250, "closes": 150, "apologises": 100])
    signs.append(120 * min(reply.words.all.count { CueWords.courtesy.contains($0.key) }, 3))
    signs.append(10 * min(reply.words.all.count, 12))
    let shouted = 60 * min(reply.words.all.count(where: \.isShouted), 5)
    return tenths(signs, less: harm + shouted + deductions(["policy-wall": 150, "hollow-script": 50]))
  }

  /// The mechanisms of EPITOME; exploration is about the situation, not about feelings alone.
  private var mechanisms: Scorecard.Mechanisms {
    func two(_ weights: [String: Int], _ more: Int = 0) -> Tenths {
      reply.isParroted ? .zero : Tenths(2, times: together(signs(weights) + [more]), of: 1000)
    }
    return Scorecard.Mechanisms(
      reaction: two(["acknowledges-feeling": 700, "reassures": 500, "apologises": 450, "owns-fault": 300]),
      interpretation: two(
        ["names-cause": 700, "paraphrases": 650, "refers-to-history": 350, "acknowledges-feeling": 150],
        60 * min(shared, 4)),
      exploration: two(["asks-open-question": 800, "asks-question": 500, "checks-solved": 250]))
  }

  // MARK: Signs

  /// Content words that it shares with what the customer said since the reply before.
  private var shared: Int { reply.words.content.intersection(reply.customerWords).count }

  /// How much it says: content words and numbers, up to 300.
  private var substance: Int { 10 * min(reply.words.content.count, 30) }

  private var harm: Int { deductions(["blames-customer": 400, "dismisses": 400, "sarcasm": 400]) }

  /// A greeting or a holding line: as good as nothing, a trace more for more words.
  private var idle: Tenths { tenths([min(reply.words.all.count, 9)], less: harm) }

  private func signs(_ weights: [String: Int]) -> [Int] {
    reply.activeMoves.compactMap { move in weights[move.move].map { $0 * move.confidence / 1000 } }
  }

  private func deductions(_ weights: [String: Int]) -> Int {
    reply.own.moves.compactMap { move in weights[move.move].map { $0 * move.confidence / 1000 } }.reduce(0, +)
  }

  /// Signs support one another and never exceed the whole: 1000 − Π (1000 − sign).
  private func together(_ signs: [Int]) -> Int {
    1000 - signs.reduce(1000) { rest, sign in rest * (1000 - min(max(sign, 0), 1000)) / 1000 }
  }

  private func tenths(_ signs: [Int], less: Int) -> Tenths {
    Tenths(count: max(together(signs) - less, 0))
  }
}
