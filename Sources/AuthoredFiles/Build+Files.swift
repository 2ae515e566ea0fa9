import RapportModel

extension Build {
  static func persona(_ tree: Tree, id: String) -> Persona {
    let rest = tree["mood"]
    let temperament = tree["temperament"]
    return Persona(
      id: id, name: tree.text("name"), address: tree.textIfAny("address") ?? tree.text("name"),
      about: tree.text("about"), age: tree["age"] == nil ? nil : tree.number("age", 0),
      english: tree.word("english", .first), knowHow: tree.word("know-how", .some),
      wants: tree.word("wants", .speed),
      temperament: Temperament(
        warms: temperament?.number("warms", 100) ?? 100, sours: temperament?.number("sours", 100) ?? 100),
      restingMood: Mood(
        calm: rest?.number("calm", 50) ?? 50, trust: rest?.number("trust", 50) ?? 50,
        warmth: rest?.number("warmth", 50) ?? 50),
      patience: tree.number("patience", 4), speaks: tree.text("speaks"), says: sayings(tree["says"]),
      afterwards: afterthoughts(tree["afterwards"]), reactions: reactions(tree.items("reactions")))
  }

  private static func sayings(_ tree: Tree?) -> Persona.Sayings {
    guard let tree else { return Persona.Sayings() }
    return Persona.Sayings(
      confused: tree.texts("confused"), wayOn: tree.texts("way on"), unmoved: tree.texts("unmoved"),
      hurt: tree.texts("hurt"), waiting: tree.texts("waiting"), impatient: tree.texts("impatient"),
      asked: tree.texts("asked"),
      askedAgain: tree.texts("asked again"), unknown: tree.texts("unknown"), thanked: tree.texts("thanked"),
      leaving: tree.texts("leaving"), goodbye: tree.texts("goodbye"))
  }

  static func afterthoughts(_ tree: Tree?) -> Afterthoughts {
    guard let tree else { return Afterthoughts() }
    func lines(_ key: String) -> [Afterthoughts.Line] {
      tree.items(key).map { .init($0.text ?? $0.text("says"), when: $0.conditions("when")) }
    }
    return Afterthoughts(
      both: lines("both"), served: lines("served"), soothed: lines("soothed"), neither: lines("neither"))
  }

  static func company(_ tree: Tree, id: String) -> Company {
    let norms = tree["norms"]
    let escalation = tree["escalation"]
    return Company(
      id: id, name: tree.text("name"), about: tree.text("about"),
      actions: actions(tree.entries("actions"), over: []),
      policies: articles(tree.entries("policies")), articles: articles(tree.entries("articles")),
      requiredSentences: tree.entries("required sentences").map {
        Company.RequiredSentence(
          id: $0.key, when: $0.value.conditions("when"), verbatim: $0.value.textIfAny("verbatim"),
          paraphrases: $0.value.texts("paraphrase"))
      },
      housePhrases: tree.texts("house phrases"),
      norms: Company.Norms(
        address: norms?.word("address", .asTheyLike) ?? .asTheyLike,
        formality: norms?.word("formality", .plain) ?? .plain,
        smallTalk: norms?.word("small talk", .brief) ?? .brief, emoji: norms?.word("emoji", .sparing) ?? .sparing),
      verifiedWhen: tree.conditions("verified when"), mustEscalate: escalations(escalation, "must"),
      mayEscalate: escalations(escalation, "may"), mustNotEscalate: escalations(escalation, "must not"))
  }

  private static func articles(_ entries: [Tree.Entry]) -> [Company.Article] {
    entries.map { entry in
      let words = entry.key.replacing("-", with: " ")
      let title = entry.value.textIfAny("title") ?? words.prefix(1).uppercased() + words.dropFirst()
      return Company.Article(id: entry.key, title: title, text: entry.value.text("text"))
    }
  }

  private static func escalations(_ tree: Tree?, _ key: String) -> [Company.Escalation] {
    (tree?.items(key) ?? []).map {
      Company.Escalation(to: $0.text("to"), when: $0.conditions("when"), because: $0.text("because"))
    }
  }
}
