import RapportModel

extension Build {
  static func drill(_ tree: Tree, id: String) -> Drill {
    Drill(
      id: id, title: tree.text("title"), teaches: tree.text("teaches"), watch: tree.text("watch"),
      next: tree.textIfAny("next"), parts: tree.items("made it").map(part), faults: tree.items("faults").map(part),
      openers: tree.items("openers").map { opener in
        Drill.Opener(
          says: opener.text("says").trimmed, knows: opener.text("knows").trimmed,
          good: opener.texts("good").map(\.trimmed), weak: opener.texts("weak").map(\.trimmed))
      })
  }

  private static func part(_ tree: Tree) -> Drill.Part {
    let reads = tree["reads"]?.entries ?? []
    return Drill.Part(
      does: tree.text("does"), when: tree.conditions("when"),
      form: tree.textIfAny("form").flatMap(Drill.Form.init(rawValue:)),
      reads: reads.reduce(into: [:]) { reads, entry in
        guard let criterion = Criterion(rawValue: entry.key), let text = entry.value.text else { return }
        reads[criterion] = Int(text).map { Tenths($0) }
      },
      questions: tree.textIfAny("questions").flatMap { Int($0) },
      isSpecific: tree.textIfAny("specific") == "yes")
  }
}
