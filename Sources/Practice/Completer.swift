import LineEditing
import RapportModel

/// What Tab offers: commands, desk actions and their choices, names of facts and policies, titles of articles.
package struct Completer: Sendable {
  private let scenario: Scenario
  private let mode: Mode

  package init(scenario: Scenario, mode: Mode = .free) {
    self.scenario = scenario
    self.mode = mode
  }

  package func completions(at place: CompletionPlace) -> [String] {
    let before = place.before
    guard before.hasPrefix("/") else {
      return before.isEmpty && place.start.hasPrefix("/") ? names(place.start, slash: true) : []
    }
    let name = before.dropFirst().prefix { $0 != " " }
    let argument = String(before.dropFirst(name.count + 2)) + place.start
    let typed = String(before.dropFirst(name.count + 2))
    let command = Command.named(String(name)).flatMap { $0.givesWay(at: scenario) ? nil : $0 }
    switch command?.name {
    case "help": return names(place.start, slash: false)
    case "customer":
      // What only the customer knows is not given away.
      return rest(of: scenario.facts.filter(\.agentKnows).map(\.name), after: typed, argument)
    case "policy": return rest(of: scenario.company.policies.map(\.id), after: typed, argument)
    case "why": return Criterion.allCases.map(\.rawValue).filter { $0.hasPrefix(place.start.lowercased()) }
    case "kb":
      return rest(of: (scenario.company.articles + scenario.company.policies).map(\.title), after: typed, argument)
    case nil: return choices(of: String(name), after: typed, place.start)
    default: return []
    }
  }

  private func names(_ start: String, slash: Bool) -> [String] {
    let commands = Command.all.filter { mode.allows($0.name) && !$0.givesWay(at: scenario) }
    let all = commands.map(\.name) + scenario.actions.map(\.name)
    return all.map { slash ? "/" + $0 : $0 }.filter { $0.hasPrefix(start) }
  }

  /// The rest of each name that begins with what is typed, from where the last word begins.
  private func rest(of names: [String], after typed: String, _ argument: String) -> [String] {
    names.filter { $0.lowercased().hasPrefix(argument.lowercased()) }.map { String($0.dropFirst(typed.count)) }
  }

  /// The choices of the argument at this place, or NAME= for those that are open.
  private func choices(of name: String, after typed: String, _ start: String) -> [String] {
    guard let action = scenario.action(name) else { return [] }
    if let sign = start.firstIndex(of: "=") {
      let parameter = action.parameters.first { $0.name == start[..<sign] }
      return (parameter.map(choices) ?? []).map { start[...sign] + $0 }.filter { $0.hasPrefix(start) }
    }
    let position = typed.split(separator: " ").count
    let here = position < action.parameters.count ? choices(of: action.parameters[position]) : []
    let all = here.isEmpty ? action.parameters.flatMap(choices) : here
    return all.filter { $0.lowercased().hasPrefix(start.lowercased()) }
  }

  /// What the parameter may be; the company's articles for one of them.
  private func choices(of parameter: DeskAction.Parameter) -> [String] {
    parameter.choices.isEmpty && parameter.kind == .article
      ? scenario.company.articles.map(\.id) : parameter.choices
  }
}
