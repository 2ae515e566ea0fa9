import RapportModel
import Understanding

extension Rule {
  /// Only without a scenario. What is said in one breath with all else or after the customer's mouth is no company, and
  /// nor is harm.
  static let beGoodCompany = Rule(
    "BeGoodCompany", .relationship, rests: .language,
    means: "In a recording the replies are pleasant to deal with: on the whole they welcome, agree and take up "
      + "feelings rather than deny and demand, and sound like somebody one gets on with.",
    source: .data(
      "How much one likes the other side of a negotiation goes with such signals of what they say and with where it "
        + "points as a whole (CaSiNo, 1,442 sides; the weights are `Weights.liking`).")
  ) { rule, conversation in
    guard conversation.scenario == nil, !conversation.replies.isEmpty else { return [] }
    let of = Tenths(14)
    if let harmful = conversation.replies.first(where: \.isHarmful) {
      return [rule.missed(of: of, at: harmful.turn, "a reply blames, dismisses or mocks")]
    }
    let manners = conversation.replies.map { $0.manner(conversation.signals[$0.turn] ?? Signals()) }
    let sums = zip(conversation.replies, manners).map { reply, manner in
      reply.isStuffed || reply.isParroted ? 0 : manner.sum(Rule.pleasing)
    }
    // Of few replies little is known: fewer than four are filled up with such as all others write.
    let filling = max(Rule.enough - sums.count, 0)
    let mean = (sums.reduce(0, +) + filling * Rule.typical) / (sums.count + filling)
    // A mean sum of `full` is worth all points, and its opposite of `least` none.
    let (least, full) = (50, 50)
    let share = min(max(mean + least, 0), full + least)
    return [
      rule.earned(Tenths(14, times: share, of: full + least), of: of, rule.whatIsRead(in: manners, conversation))
    ]
  }

  /// The signals that weigh most on either side, in words.
  private func whatIsRead(in signals: [Signals], _ conversation: Conversation) -> String {
    let weighed = Self.pleasing.signals.map { signal, weight in
      (signal, signals.reduce(0) { $0 + weight * $1[signal] })
    }
    // A message that ends with "thanks" may only ask politely.
    let isThanked = conversation.replies.contains { reply in
      conversation.signals[reply.turn]?[.answersThanks] ?? 0 > 0
        && reply.words.all.contains { CueWords.answeringThanks.contains($0.key) }
    }
    // "Hello, are you still there?" looks for somebody.
    let isGreeted = conversation.replies.contains { reply in
      conversation.signals[reply.turn]?[.greeting] ?? 0 > 0 && !reply.looksForCustomer
    }
    let shown = weighed.filter {
      ($0.0 != .answersThanks || isThanked) && ($0.0 != .greeting || isGreeted)
    }
    let gist = signals.reduce(0) { $0 + $1.gist.sum(Self.pleasing.gist) } / signals.count
    let pleasant =
      shown.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }.prefix(3).compactMap { Self.shown[$0.0] }
      + (gist >= Self.telling ? ["sound like somebody one gets on with"] : [])
    let unpleasant =
      shown.filter { $0.1 < 0 }.sorted { $0.1 < $1.1 }.prefix(2).compactMap { Self.shown[$0.0] }
      + (gist <= -Self.telling ? ["sound unlike somebody one gets on with"] : [])
    let few = conversation.replies.count < Self.enough ? "; so few replies tell little" : ""
    switch (pleasant.isEmpty, unpleasant.isEmpty) {
    case (true, true): return "little in the replies welcomes, agrees or takes up a feeling" + few
    case (false, true): return "the replies " + pleasant.joined(separator: ", ") + few
    case (true, false): return "the replies " + unpleasant.joined(separator: ", ") + few
    case (false, false):
      return "the replies " + pleasant.joined(separator: ", ") + ", and " + unpleasant.joined(separator: ", ") + few
    }
  }

  /// What the sums come to on average (CaSiNo: 1; helpdesks of STC-3: 2), half of all points.
  private static let typical = 0
  /// A gist counts so much, half its standard deviation, before it is spoken of.
  private static let telling = 20
  /// So many replies tell by themselves.
  private static let enough = 4

  private static let shown: [Signal: String] = [
    .agreement: "use words of assent", .answersThanks: "answer thanks", .canYou: "ask politely",
    .deference: "praise", .emoticons: "smile", .greeting: "greet", .negations: "say no or not",
    .negativeWords: "use harsh words", .paraphrases: "say back what was told", .wants: "say what they want",
    .warmth: "use warm words",
  ]

  /// Without what hangs on formulas, so that leaving one out costs nothing: thanks, requests and sentences said again.
  private static let pleasing = Weights.liking.without([
    .gratitude, .asksQuestion, .questionWords, .repeatsItself,
  ])
}

extension AgentReply {
  /// "Are you still there?"
  fileprivate var looksForCustomer: Bool {
    words.sentences.contains { sentence in
      let said = words.within(sentence)
      return words.isMarked(sentence) && said.contains { $0.key == CueWords.youAlone }
        && said.last.map { CueWords.within.contains($0.key) } ?? false
    }
  }
}
