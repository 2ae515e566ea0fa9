@testable import AuthoredFiles

/// The key table as tables in Markdown, for `Documentation/ScenarioFormat.md`.
enum ReferencePage {
  static let text: String = {
    var page = ""
    var shown: Set<String> = []
    for kind in KeyTable.FileKind.allCases {
      page += "## `\(kind.format)`\n\n"
      for shape in shapes(from: kind.shape) where shown.insert(shape.name).inserted {
        page += table(of: shape, isFile: shape.name == kind.shape.name)
      }
    }
    return page + conditions
  }()

  /// The shape and those within it, in the order in which they come up.
  static func shapes(from shape: KeyTable.Shape) -> [KeyTable.Shape] {
    var found: [KeyTable.Shape] = []
    func visit(_ shape: KeyTable.Shape) {
      if found.contains(where: { $0.name == shape.name }) { return }
      found.append(shape)
      for key in shape.keys { visit(key.kind) }
    }
    func visit(_ kind: KeyTable.Kind) {
      switch kind {
      case .keys(let shape): visit(shape)
      case .list(let inner), .named(_, let inner), .byWord(_, let inner): visit(inner)
      case .either(let short, let long):
        visit(short)
        visit(long)
      default: break
      }
    }
    visit(shape)
    return found
  }

  private static func table(of shape: KeyTable.Shape, isFile: Bool) -> String {
    var text = isFile ? "" : "### \(shape.name.prefix(1).uppercased() + shape.name.dropFirst())\n\n"
    text += "\(shape.about)\n\n| key | holds | |\n|---|---|---|\n"
    for key in shape.keys {
      let needed = key.isRequired ? " **Needed.**" : ""
      text += "| `\(key.name)` | \(words(for: key.kind)) | \(key.about)\(needed) |\n"
    }
    return text + "\n"
  }

  private static func words(for kind: KeyTable.Kind) -> String {
    switch kind {
    case .text: "text"
    case .line: "text, may hold `{fact}`"
    case .pattern: "pattern"
    case .oneOf(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .number(let range): "\(range.lowerBound) to \(range.upperBound)".replacing("-", with: "−")
    case .band: "range of scores"
    case .yesNo: "`yes`, `no`"
    case .money: "amount of money"
    case .days: "days or weeks"
    case .name(let namespace): "name of \(StructureCheck.withArticle(namespace.inWords))"
    case .id: "id"
    case .factValue: "value"
    case .condition: "condition"
    case .list(let inner): "\(words(for: inner)); one or a list"
    case .keys(let shape): link(to: shape)
    case .named(let namespace, let inner): "by name of \(namespace.inWords): \(words(for: inner))"
    case .byWord(let choices, let inner):
      "by \(choices.map { "`\($0)`" }.joined(separator: ", ")): \(words(for: inner))"
    case .either(let short, let long): "\(words(for: short)), or \(words(for: long))"
    case .format: "format"
    }
  }

  private static func link(to shape: KeyTable.Shape) -> String {
    let anchor = shape.name.replacing(" ", with: "-").replacing("'", with: "")
    return "[\(shape.name)](#\(anchor))"
  }

  private static var conditions: String {
    let rows = ConditionGrammar.leaves.map { "| `\($0.form)` | \($0.about) |\n" }.joined()
    return """
      ## Conditions

      A condition is a few words. Where several stand in a list, all must hold. `not ` may stand before each; \
      `any: [ … ]` holds when one of those in it does, `not: [ … ]` when none does.

      | condition | holds when |
      |---|---|
      \(rows)
      """
  }
}
