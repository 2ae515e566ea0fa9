import RapportModel

extension Build {
  /// - Parameter scenario: with the variant that the file names.
  static func conversation(_ tree: Tree, id: String, scenario: Scenario, file: String) -> ConversationScript {
    ConversationScript(
      id: id, title: tree.text("title"), scenario: scenario,
      channel: tree.word("channel", scenario.channels[0]), seed: UInt64(tree.number("seed", 1)),
      says: tree.items("says").map { ConversationScript.Line($0.text ?? "", at: $0.at) },
      expectations: tree["expects"].map(expectations) ?? [], file: file)
  }

  private static func expectations(_ tree: Tree) -> [ConversationScript.Expectation] {
    tree.entries.flatMap { entry -> [ConversationScript.Expectation] in
      let value = entry.value
      switch entry.key {
      case "outcome": return [.init(.outcome(value.texts.compactMap(Outcome.init)), at: value.at)]
      case "passed": return [.init(.passed(tree.flag("passed")), at: value.at)]
      case "route": return [.init(.route(value.items.map { .init($0.text ?? "", at: $0.at) }), at: value.at)]
      case "criteria":
        return value.entries.compactMap { band($0.key, $0.value) }
      case "better than": return value.items.map(comparison)
      default: return [band(entry.key, value)].compactMap(\.self)
      }
    }
  }

  private static func band(_ name: String, _ tree: Tree) -> ConversationScript.Expectation? {
    guard let aim = Scorecard.Aim(name), let band = tree.text.flatMap(Band.init) else { return nil }
    return .init(.band(aim, band), at: tree.at)
  }

  private static func comparison(_ tree: Tree) -> ConversationScript.Expectation {
    let name = tree.isMapping ? tree.text("conversation") : tree.text ?? ""
    return .init(.better(than: name, on: Scorecard.Aim(tree.text("on")) ?? .score), at: tree.at)
  }
}
