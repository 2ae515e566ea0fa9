import RapportModel

/// From checked trees to the parts of the model.
enum Build {
  static func moves(_ entries: [Tree.Entry]) -> [Move] {
    entries.map { entry in
      let tree = entry.value
      guard tree.isMapping else { return Move(name: entry.key, examples: tree.texts) }
      return Move(
        name: entry.key, definition: tree.text("means"), examples: tree.texts("like"),
        counterExamples: tree.texts("not"), patterns: tree.texts("patterns"), isHarmful: tree.flag("harmful"),
        mood: tree.moodChange("mood"), source: tree.text("source"))
    }
  }

  static func reactions(_ trees: [Tree]) -> [Reaction] { trees.map(reaction) }

  private static func reaction(_ tree: Tree) -> Reaction {
    let weak = tree.entries("weak").flatMap { entry in
      entry.value.texts.compactMap { text in
        Criterion(rawValue: entry.key).map { Samples.WeakSample($0, text) }
      }
    }
    return Reaction(
      when: tree.conditions("when"), says: tree.texts("says"), mood: tree.moodChange("mood"),
      tells: tree.texts("tells"), next: tree.textIfAny("go"),
      samples: Samples(good: tree.texts("good"), weak: weak, wrong: tree.texts("wrong")))
  }

  static func nodes(_ entries: [Tree.Entry]) -> [Node] {
    entries.map { entry in
      let tree = entry.value
      return Node(
        name: entry.key, says: tree.texts("says"), saysAgain: tree.texts("again"), wayOn: tree.texts("way on"),
        feelings: tree.items("feels").map(feeling), shows: tree.words("shows"),
        questions: tree.items("asks").map { Question($0.text("text"), answeredBy: $0.conditions("answered by")) },
        tells: tree.texts("tells"), reactions: reactions(tree.items("replies")),
        ends: tree.textIfAny("ends").flatMap { Outcome(rawValue: $0) }, hint: tree.textIfAny("hint"))
    }
  }

  private static func feeling(_ tree: Tree) -> Feeling {
    Feeling(
      tree.text("feeling"), because: tree.text("because"), strength: tree.word("strength", .mild),
      words: tree.texts("words"))
  }

  /// The actions of a file laid over those of a wider one: the keys given change the action of that name.
  static func actions(_ entries: [Tree.Entry], over base: [DeskAction]) -> [DeskAction] {
    var actions = base
    for entry in entries {
      let index = actions.firstIndex { $0.name == entry.key }
      let changed = action(entry, over: index.map { actions[$0] })
      if let index { actions[index] = changed } else { actions.append(changed) }
    }
    return actions
  }

  private static func action(_ entry: Tree.Entry, over base: DeskAction?) -> DeskAction {
    let tree = entry.value
    var action = base ?? DeskAction(name: entry.key, title: "")
    if let title = tree.textIfAny("title") { action.title = title }
    action.kind = tree.word("kind", action.kind)
    if tree["arguments"] != nil { action.parameters = tree.entries("arguments").map(parameter) }
    if let limit = tree.textIfAny("limit") { action.limit = Money.hundredths(in: limit) }
    if tree["needs"] != nil { action.needs = tree.conditions("needs") }
    if tree["permitted when"] != nil { action.permittedWhen = tree.conditions("permitted when") }
    if let refusal = tree.textIfAny("refused") { action.refusal = refusal }
    if let result = tree.textIfAny("result") { action.result = result }
    if tree["reveals"] != nil { action.reveals = tree.texts("reveals") }
    if tree["claimed by"] != nil { action.claimedBy = tree.texts("claimed by") }
    return action
  }

  private static func parameter(_ entry: Tree.Entry) -> DeskAction.Parameter {
    let tree = entry.value
    if let kind = tree.text.flatMap({ FactKind(rawValue: $0) }) {
      return DeskAction.Parameter(name: entry.key, kind: kind)
    }
    return DeskAction.Parameter(
      name: entry.key, kind: tree.word("kind", .text), choices: tree.texts("choices"),
      isRequired: !tree.flag("optional"))
  }
}
