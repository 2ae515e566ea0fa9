import Bytes
import RapportModel

/// What there is to practise.
package enum ScenarioText {
  /// A table as wide as the terminal; one below the other where there is no room.
  package static func list(_ entries: [Listed<Scenario>], width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    let widest = entries.map(\.value.id.columns).max() ?? 0
    let column = widest + 2
    let isTable = page.width >= 60
    for entry in entries {
      let scenario = entry.value
      let words = "\(scenario.title) · \(scenario.teaches) (\(about(scenario)))"
      if isTable {
        page.paragraph(words, label: .init(scenario.id.padded(to: column), .strong), indent: column)
      } else {
        page.line(.init(scenario.id, .strong))
        page.paragraph(words, indent: 2)
      }
    }
    return page.text
  }

  /// One array, an object a scenario, then an object a journey.
  package static func json(_ entries: [Listed<Scenario>], journeys: [Listed<Journey>] = []) -> String {
    jsonList((entries.map(json) + journeys.map(JourneyText.json)).map(\.text))
  }

  /// "chat, email; level 2 of 5".
  private static func about(_ scenario: Scenario) -> String {
    let channels = scenario.channels.map(\.rawValue).joined(separator: ", ")
    return "\(channels); level \(scenario.difficulty) of 5"
  }

  private static func json(_ entry: Listed<Scenario>) -> JSON {
    let scenario = entry.value
    func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
    return [
      "id": .string(scenario.id), "kind": "scenario", "title": .string(scenario.title),
      "teaches": .string(scenario.teaches),
      "difficulty": JSON(scenario.difficulty), "channels": strings(scenario.channels.map(\.rawValue)),
      "opens": .string(scenario.opens.rawValue), "customer": .string(scenario.persona.name),
      "company": .string(scenario.company.name), "brief": .string(scenario.filled(scenario.brief)),
      "variants": .array(scenario.variants.map { ["name": .string($0.name), "title": .string($0.title)] }),
      "contentNotes": strings(scenario.contentNotes), "was": strings(scenario.formerIDs),
      "sha256": .string(scenario.sha256), "from": .string(entry.from),
    ]
  }

  /// What a trainee may know before they begin: nothing that only the customer knows.
  package static func show(_ entry: Listed<Scenario>, width: Int = 80, style: Style = .plain) -> String {
    let scenario = entry.value
    var page = Page(width: width, style: style)
    page.paragraph(scenario.title, .heading)
    page.paragraph("\(scenario.id) · \(about(scenario)) · \(entry.from)", .faint)
    page.paragraph("teaches \(scenario.teaches)")
    if !scenario.contentNotes.isEmpty {
      page.paragraph("may upset: \(scenario.contentNotes.joined(separator: ", "))", .doubtful)
    }
    page.heading("Brief")
    page.paragraph(scenario.filled(scenario.brief), indent: 2)
    page.heading("Customer")
    page.paragraph(scenario.persona.name, indent: 2)
    if !scenario.persona.about.isEmpty { page.paragraph(scenario.persona.about, indent: 2) }
    page.paragraph("the \(scenario.opens == .agent ? "agent" : "customer") opens the conversation", indent: 2)
    facts(of: scenario, on: &page)
    history(of: scenario, on: &page)
    actions(of: scenario, on: &page)
    variants(of: scenario, on: &page)
    return page.text
  }

  private static func facts(of scenario: Scenario, on page: inout Page) {
    let record = scenario.facts.filter(\.agentKnows)
    guard !record.isEmpty else { return }
    page.heading("On record")
    let column = min(record.map(\.name.columns).max() ?? 0, 24) + 4
    for fact in record { page.paragraph(fact.value, label: .init("  \(fact.name)  "), indent: column) }
  }

  private static func history(of scenario: Scenario, on page: inout Page) {
    guard !scenario.history.isEmpty else { return }
    page.heading("Before today")
    let column = min(scenario.history.map(\.on.columns).max() ?? 0, 24) + 4
    for contact in scenario.history {
      page.paragraph(scenario.filled(contact.what), label: .init("  \(contact.on)  "), indent: column)
    }
  }

  private static func actions(of scenario: Scenario, on page: inout Page) {
    guard !scenario.actions.isEmpty else { return }
    page.heading("At your desk")
    let names = scenario.actions.map { action in
      "/" + action.name + action.parameters.map { $0.isRequired ? " \($0.name)" : " [\($0.name)]" }.joined()
    }
    let column = min(names.map(\.columns).max() ?? 0, 28) + 4
    for (action, name) in zip(scenario.actions, names) {
      let limit = action.limit.map { ", up to \(Money.text($0))" } ?? ""
      let kind = action.kind == .routine ? "" : " (\(action.kind.rawValue)\(limit))"
      page.paragraph(action.title + kind, label: .init("  \(name)  "), indent: column)
    }
  }

  private static func variants(of scenario: Scenario, on page: inout Page) {
    guard !scenario.variants.isEmpty else { return }
    page.heading("Variants")
    for variant in scenario.variants {
      page.paragraph(variant.title, label: .init("  --variant \(variant.name)  "))
    }
  }
}
