import RapportModel

/// Criteria that a scenario gives nobody a chance to earn.
extension Lint {
  /// A sketch without goals is told of its other gaps first.
  mutating func criteriaWithoutChance(among reached: Set<String>) {
    guard !scenario.goals.isEmpty, let at = file.tree.entry("dialogue")?.keyAt else { return }
    let isFelt = scenario.nodes.contains { reached.contains($0.name) && !$0.feelings.isEmpty }
    if !isFelt, scenario.fault != .company {
      warn(
        "criterion-without-chance",
        "nothing calls for empathy: no node that can be reached 'feels', and the fault is not the company's", at,
        "write under 'feels' of a node the customer's 'feeling', and 'because' of what")
    }
    let versions = [scenario] + scenario.variants.compactMap { scenario.applying(variant: $0.name) }
    if versions.allSatisfy(\.personal.isEmpty) {
      warn(
        "criterion-without-chance", "nothing calls for personalisation but the customer's name", at,
        "write under 'personal' what is known about this customer ('uses'), or what fits them ('fits')")
    }
  }
}
