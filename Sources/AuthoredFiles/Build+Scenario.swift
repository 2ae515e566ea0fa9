import RapportModel

extension Build {
  static func scenario(_ tree: Tree, id: String, company: Company, persona: Persona, sha256: String) -> Scenario {
    var scenario = Scenario(
      id: id, title: tree.text("title"), company: company, persona: persona,
      nodes: nodes(tree.entries("dialogue")))
    scenario.formerIDs = tree.texts("was")
    scenario.teaches = tree.text("teaches")
    scenario.difficulty = tree.number("difficulty", 2)
    scenario.owner = tree.text("owner")
    scenario.status = tree.text("status")
    scenario.contentNotes = tree.texts("content notes")
    scenario.authorsNote = tree.text("note")
    scenario.channels = tree.words("channel")
    scenario.opens = tree.word("opens", .customer)
    scenario.brief = tree.text("brief")
    scenario.actions = actions(tree.entries("actions"), over: company.actions)
    scenario.facts = facts(tree, revealed: revealed(scenario.actions))
    scenario.history = tree.items("history").map { .init(on: $0.text("on"), what: $0.text("what")) }
    scenario.needs = needs(tree)
    scenario.moves = moves(tree.entries("moves"))
    scenario.goals = goals(tree)
    scenario.rightOutcomes = tree.words("right outcomes")
    scenario.personal = touches(tree)
    scenario.diagnosis = tree.items("diagnosis").map {
      Scenario.Diagnosis(fact: $0.text ?? $0.text("fact"), before: $0.textIfAny("before"))
    }
    scenario.turns = band(tree["turns"], otherwise: scenario.turns)
    scenario.fault = tree.word("fault", .unknown)
    scenario.mistaken = tree.text("mistaken")
    scenario.anywhere = reactions(tree.items("anywhere"))
    scenario.promiseReminders = tree.texts("promise reminders")
    scenario.afterwards = afterthoughts(tree["afterwards"])
    scenario.sha256 = sha256
    scenario.variants = tree.entries("variants").map { variant($0, of: scenario) }
    return scenario
  }

  private static func revealed(_ actions: [DeskAction]) -> Set<String> { Set(actions.flatMap(\.reveals)) }

  private static func variant(_ entry: Tree.Entry, of scenario: Scenario) -> Scenario.Variant {
    let tree = entry.value
    let changed = Set(tree.entries("actions").map(\.key))
    let actions = actions(tree.entries("actions"), over: scenario.actions)
    return Scenario.Variant(
      name: entry.key, title: tree.text("title"), brief: tree.textIfAny("brief"),
      facts: facts(tree, over: scenario.facts, revealed: revealed(actions)),
      actions: actions.filter { changed.contains($0.name) },
      rightOutcomes: tree["right outcomes"].map { _ in tree.words("right outcomes") },
      goals: tree["goals"].map { _ in goals(tree) }, needs: tree["needs"].map { _ in needs(tree) },
      personal: tree["personal"].map { _ in touches(tree) })
  }

  private static func needs(_ tree: Tree) -> [Scenario.Need] {
    tree.entries("needs").map { entry in
      Scenario.Need(
        name: entry.key, kind: entry.value.word("kind", .functional), hint: entry.value.text("hint"),
        inferredFrom: entry.value.textIfAny("inferred from"), metBy: entry.value.conditions("met by"),
        anticipatedBefore: entry.value.textIfAny("anticipated before"))
    }
  }

  private static func goals(_ tree: Tree) -> [Scenario.Goal] {
    tree.entries("goals").map { entry in
      entry.value.isConditions
        ? Scenario.Goal(name: entry.key, conditions: entry.value.conditions)
        : Scenario.Goal(
          name: entry.key, conditions: entry.value.conditions("when"), outcomes: entry.value.words("for"))
    }
  }

  private static func touches(_ tree: Tree) -> [Scenario.PersonalTouch] {
    tree.entries("personal").map { entry in
      Scenario.PersonalTouch(
        name: entry.key, fits: entry.value.conditions("fits"), uses: entry.value.texts("uses"),
        hint: entry.value.text("hint"))
    }
  }

  private static func band(_ tree: Tree?, otherwise: Scenario.Band) -> Scenario.Band {
    guard let tree else { return otherwise }
    return Scenario.Band(good: tree.number("good", otherwise.good), most: tree.number("most", otherwise.most))
  }
}
