import RapportModel

extension Rule {
  /// Only without a scenario, whose mood says how the customer leaves. Thanks for an empty promise are courtesy, and
  /// count for half.
  static let partOnGoodTerms = Rule(
    "PartOnGoodTerms", .relationship, rests: .language,
    means: "In a recording the customer leaves with thanks or praise rather than with a complaint.",
    source: .data(
      "How a customer ends goes with how satisfied raters take them to be (rho .65 over 467 conversations of NTCIR "
        + "STC-3, open part).")
  ) { rule, conversation in
    guard conversation.scenario == nil, let ending = conversation.ending else { return [] }
    let of = Tenths(12)
    // Courtesy in spite of all is courtesy still.
    let isCourtesy = conversation.isCourtesy(ending) || ending.isUnmoved && ending.isThankful
    let leaves =
      ending.isDenial ? "nothing that the customer says last was read as taking what was said" : ending.word.leaves
    let since = ending.isUnmoved ? "since they last objected or asked" : "before it"
    return [
      rule.earned(
        isCourtesy ? Tenths(6) : ending.word.terms, of: of, at: ending.turn, in: ending.span,
        isCourtesy ? "the customer leaves with courtesy, and nothing \(since) was read as a solution" : leaves)
    ]
  }
}

extension Ending.Word {
  /// Of 12.
  fileprivate var terms: Tenths {
    switch self {
    case .confirms, .thanks, .isPleased: Tenths(12)
    case .accepts: Tenths(8)
    case .objects, .asksAgain: Tenths(4)
    case .contradicts: Tenths(2)
    case .complains, .givesUp: .zero
    }
  }

  fileprivate var leaves: String {
    switch self {
    case .confirms: "the customer leaves with the matter solved"
    case .thanks: "the customer leaves with thanks"
    case .isPleased: "the customer leaves pleased"
    case .accepts: "the customer leaves accepting what was said"
    case .objects: "the customer leaves with an objection"
    case .asksAgain: "the customer leaves with a question"
    case .contradicts: "the customer leaves saying that it is not solved"
    case .complains: "the customer leaves with a complaint"
    case .givesUp: "the customer gives up and leaves"
    }
  }
}
