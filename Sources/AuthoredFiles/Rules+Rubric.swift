import RapportModel

/// Rules between the keys of a rubric.
extension Rules {
  static func rubric(_ file: inout CheckedFile) {
    if let criteria = file.tree.entry("criteria"), criteria.value.isMapping {
      let general = criteria.value.entries.map { ($0.key, $0.value.number("weight", 0)) }
      let weights = Dictionary(general, uniquingKeysWith: { first, _ in first })
      for axis in Axis.allCases { sum(weights, of: axis, at: criteria.keyAt, in: &file) }
      for channel in file.tree.entries("channels") {
        guard let own = channel.value.entry("weights"), own.value.isMapping else { continue }
        let numbers = own.value.entries.map { ($0.key, $0.value.text.flatMap { Int($0) } ?? 0) }
        let merged = weights.merging(numbers, uniquingKeysWith: { $1 })
        for axis in Axis.allCases where own.value.entries.contains(where: { axis.has($0.key) }) {
          sum(merged, of: axis, at: own.keyAt, in: &file)
        }
      }
    }
    for entry in file.tree.entries("checks") { check(entry, in: &file) }
  }

  private static func sum(
    _ weights: [String: Int], of axis: Axis, at place: SourcePosition, in file: inout CheckedFile
  ) {
    let sum = weights.filter { axis.has($0.key) }.values.reduce(0, +)
    guard sum != 100 else { return }
    let criteria = Criterion.allCases.filter { $0.axis == axis }.map(\.rawValue).joined(separator: ", ")
    file.note(
      "weights", "the weights of \(axis.rawValue) add up to \(sum), not 100", at: place,
      notes: ["\(axis.rawValue) is \(criteria)"])
  }

  private static func check(_ entry: Tree.Entry, in file: inout CheckedFile) {
    let tree = entry.value
    if tree.text("criterion") == Criterion.professionalism.rawValue, let criterion = tree.entry("criterion"),
      tree["never"] == nil
    {
      file.note(
        "only-deductions", "professionalism has no points to earn", at: criterion.value.at,
        notes: ["write 'never' for what costs points, or choose another criterion"])
    }
    for key in ["must", "before", "when", "never"] {
      if let conditions = tree[key] { known(conditions, in: &file) }
    }
  }

  /// A rubric grades many scenarios and recordings: what belongs to one play of one scenario says nothing there.
  private static func known(_ conditions: Tree, in file: inout CheckedFile) {
    for item in conditions.items {
      if case .mapping(let entries) = item.content {
        for entry in entries { known(entry.value, in: &file) }
        continue
      }
      guard let text = item.text, case .success(let (condition, _)) = ConditionGrammar.parse(text) else { continue }
      condition.visit { leaf in
        guard !leaf.belongsInRubrics else { return }
        file.note(
          "not-in-rubric", "'\(StructureCheck.short(leaf.inWords))' cannot be asked by a rubric", at: item.at,
          notes: [
            "it belongs to one play of one scenario; a rubric asks with 'said', 'ever said', 'done', 'just done', "
              + "'told', 'knows', 'asked' and 'met'"
          ])
      }
    }
  }
}

extension Condition {
  fileprivate var belongsInRubrics: Bool {
    switch self {
    case .said, .everSaid, .done, .justDone, .told, .knows, .asked, .met: true
    case .moodBelow, .moodAtLeast, .silent, .visited, .variant, .not, .any: false
    }
  }
}

extension Axis {
  fileprivate func has(_ criterion: String) -> Bool { Criterion(rawValue: criterion)?.axis == self }
}
