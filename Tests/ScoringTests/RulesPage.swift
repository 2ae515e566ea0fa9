import RapportModel

@testable import Scoring

/// Documentation/Rules.md: what each rule means, where it comes from, and a conversation that keeps and one that
/// breaks it.
enum RulesPage {
  static var text: String {
    let rules = Criterion.allCases.map { criterion in
      "## \(criterion.rawValue.capitalised)\n\n"
        + zip(Rule.rules(of: criterion), RuleExample.examples(of: criterion)).map(section).joined(separator: "\n")
    }
    let shared = Golden.named.map { "### \($0.name)\n\n\(block($0.script))" }
    return ([introduction] + rules + ["## Shared examples\n\n" + shared.joined(separator: "\n")])
      .joined(separator: "\n")
  }

  private static let introduction = """
    # Rules

    What replies are checked for, by criterion: what each rule means, where it comes from, and an example that keeps and
    one that breaks it, with what the rule says about either. The examples are about a coffee machine that leaks, 34 days
    after it was bought and four days too late for a refund; `desk:` is what the agent does. They are the rules' tests, and
    moves are recognised in them by a few set phrases, so they are plainer than real replies. Rules of recordings are shown
    without the scenario.

    <!-- Written from the rules: RAPPORT_REWRITE=1 swift test --filter RulesPageTests -->

    """

  private static func section(_ rule: Rule, _ example: RuleExample) -> String {
    """
    ### \(rule.name)

    \(rule.means)

    \(rule.source.kind): \(rule.source.text)

    Kept:\(conversation(example.passing, example, rule))
    Broken:\(conversation(example.failing, example, rule))
    """
  }

  /// The conversation, or where it stands, and what the rule says about it.
  private static func conversation(_ script: Script, _ example: RuleExample, _ rule: Rule) -> String {
    let name = Golden.named.first { $0.script.transcript == script.transcript }?.name
    let shown = name.map { " [\($0)](#\($0))\n" } ?? "\n\n\(block(script))"
    let rows = example.card(script).rows(rule.name).map { row in
      let points = row.of == .zero ? "loses \(-row.points)" : "\(row.points) of \(row.of)"
      return "- \(row.verdict == .notJudged ? "not judged" : points): \(row.reason)\n"
    }
    return shown + (rows.isEmpty ? "" : "\n" + rows.joined())
  }

  private static func block(_ script: Script) -> String {
    let lines = script.transcript.turns.compactMap { turn in
      turn.action.map { "desk: \(Fixture.scenario.title(of: $0))" }
        ?? turn.text.map { "\(turn.role.rawValue): \($0)" }
    }
    let end = script.transcript.ended.map { ["(\($0.rawValue))"] } ?? []
    return "```\n" + (lines + end).joined(separator: "\n") + "\n```\n"
  }
}

extension Rule.Source {
  fileprivate var kind: String {
    switch self {
    case .published: "Published"
    case .data: "Data"
    case .decision: "Design decision"
    }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
