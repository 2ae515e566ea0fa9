import RapportModel

extension Rule {
  /// The points are shared out by `PersonalShares`.
  static let fitTheSolution = Rule(
    "FitTheSolution", .personalisation, rests: .state,
    means: "The action, option or date agrees with what this customer prefers and needs.",
    source: .decision(
      "Personal is first of all what is done: fit is at least half of personalisation, and words "
        + "share what is left.")
  ) { rule, conversation in
    guard let scenario = conversation.scenario, let ledger = conversation.ledger else { return [] }
    return scenario.personal.filter { !$0.fits.isEmpty }.map { touch in
      let of = PersonalShares.fit
      if ledger.holds(all: touch.fits) {
        return rule.earned(of, of: of, "what was done fits this customer: \(touch.label)")
      }
      return rule.missed(of: of, "not done, though it would have fitted this customer: \(touch.label)")
    }
  }
}

extension Scenario.PersonalTouch {
  var label: String { hint.isEmpty ? name.spelled : hint }
}

/// How the points of personalisation are shared out.
struct PersonalShares: Sendable {
  static let fit = Tenths(10)
  /// For using the customer's name.
  static let name = Tenths(2)
  /// For each touch in words.
  let words: Tenths

  /// Words and name together are at most what fit is.
  init(_ scenario: Scenario) {
    let fits = scenario.personal.count { !$0.fits.isEmpty }
    let uses = scenario.personal.count { !$0.uses.isEmpty }
    guard fits > 0, uses > 0 else {
      words = Tenths(8)
      return
    }
    let left = (Self.fit.count * fits - Self.name.count) / uses
    words = min(Tenths(8), Tenths(count: left))
  }
}
