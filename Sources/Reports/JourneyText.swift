import Bytes
import RapportModel

/// Journeys, for people and programs.
package enum JourneyText {
  /// A line or two each, under a heading; nothing without any.
  package static func list(_ entries: [Listed<Journey>], width: Int = 80, style: Style = .plain) -> String {
    guard !entries.isEmpty else { return "" }
    var page = Page(width: width, style: style)
    page.heading("Journeys, several episodes with the same customer")
    for entry in entries {
      page.paragraph(entry.value.id, .strong)
      page.paragraph("\(entry.value.title): \(entry.value.teaches)", indent: 2)
    }
    return "\n" + page.text
  }

  package static func show(_ entry: Listed<Journey>, width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    page.paragraph(entry.value.title, .heading)
    page.paragraph("\(entry.value.id) · a journey · \(entry.from)", .faint)
    if !entry.value.teaches.isEmpty { page.paragraph("teaches \(entry.value.teaches)") }
    page.heading("Episodes")
    for (index, episode) in entry.value.episodes.enumerated() {
      let pause = index == 0 ? "" : episode.daysSince == 1 ? "a day later, " : "\(episode.daysSince) days later, "
      let scenario = episode.scenario
      page.paragraph("\(pause)by \(episode.channel.rawValue): \(scenario.title)", label: .init("  \(index + 1)  "))
      page.paragraph(scenario.filled(scenario.brief), indent: 5)
    }
    return page.text
  }

  static func json(_ entry: Listed<Journey>) -> JSON {
    let episodes = entry.value.episodes.map { episode -> JSON in
      [
        "scenario": .string(episode.scenario.id), "channel": .string(episode.channel.rawValue),
        "after": JSON(episode.daysSince),
      ]
    }
    return [
      "id": .string(entry.value.id), "kind": "journey", "title": .string(entry.value.title),
      "teaches": .string(entry.value.teaches), "episodes": .array(episodes), "from": .string(entry.from),
    ]
  }
}
