import RapportModel

extension Build {
  static func rubric(_ tree: Tree, sha256: String) -> Rubric {
    let pass = tree["pass"]
    return Rubric(
      name: tree.text("name"), version: tree.text("version"), encoder: tree.text("encoder"),
      weightings: tree.entries("criteria").compactMap(weighting),
      foundation: Tenths(tree.number("foundation", 70)), passService: Tenths(pass?.number("service", 70) ?? 70),
      passCare: Tenths(pass?.number("care", 60) ?? 60),
      exceptional: Tenths(tree["levels"]?.number("exceptional", 85) ?? 85),
      gates: numbers(tree["gates"]).mapValues { Tenths($0) }, coverage: tree.number("coverage", 70),
      checks: tree.entries("checks").compactMap(check), channels: channels(tree.entries("channels")),
      sha256: sha256)
  }

  private static func weighting(_ entry: Tree.Entry) -> Rubric.Weighting? {
    Criterion(rawValue: entry.key).map { criterion in
      let anchors = entry.value["anchors"]
      return Rubric.Weighting(
        criterion: criterion, weight: entry.value.number("weight", 0),
        anchors: Scorecard.Level.allCases.map { anchors?.text($0.rawValue) ?? "" })
    }
  }

  private static func channels(_ entries: [Tree.Entry]) -> [Channel: Rubric.Expectations] {
    entries.reduce(into: [:]) { channels, entry in
      guard let channel = Channel(rawValue: entry.key) else { return }
      let pass = entry.value["pass"]
      channels[channel] = Rubric.Expectations(
        weights: numbers(entry.value["weights"]), gates: numbers(entry.value["gates"]).mapValues { Tenths($0) },
        foundation: mark(entry.value, "foundation"), passService: pass.flatMap { mark($0, "service") },
        passCare: pass.flatMap { mark($0, "care") })
    }
  }

  private static func numbers(_ tree: Tree?) -> [Criterion: Int] {
    (tree?.entries ?? []).reduce(into: [:]) { numbers, entry in
      guard let criterion = Criterion(rawValue: entry.key) else { return }
      numbers[criterion] = entry.value.text.flatMap { Int($0) }
    }
  }

  private static func mark(_ tree: Tree, _ key: String) -> Tenths? {
    tree.textIfAny(key).flatMap { Int($0) }.map { Tenths($0) }
  }

  private static func check(_ entry: Tree.Entry) -> Rubric.Check? {
    let tree = entry.value
    guard let criterion = Criterion(rawValue: tree.text("criterion")) else { return nil }
    let must = tree.conditions("must")
    let expectation: Rubric.Check.Expectation =
      if tree["by"] != nil {
        .human(question: tree.text("ask"))
      } else if tree["never"] != nil {
        .never(tree.conditions("never"))
      } else if tree["before"] != nil {
        .first(must, before: tree.conditions("before"))
      } else {
        .must(must, when: tree.conditions("when"))
      }
    return Rubric.Check(
      name: entry.key, criterion: criterion, expectation: expectation, points: Tenths(tree.number("points", 1)),
      because: tree.text("because"), channels: tree.words("channel"))
  }
}
