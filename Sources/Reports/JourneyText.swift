import Bytes
import RapportModel

/// Journeys, for people and programs.
package enum JourneyText {
  /// A journey and where it comes from.
  package struct Entry: Sendable {
    package var journey: Journey
    /// A path, or "built in".
    package var from: String

    package init(_ journey: Journey, from: String) {
      self.journey = journey
      self.from = from
    }
  }

  /// A line or two each, under a heading; nothing without any.
  package static func list(_ entries: [Entry], width: Int = 80, style: Style = .plain) -> String {
    guard !entries.isEmpty else { return "" }
    var page = Page(width: width, style: style)
    page.heading("Journeys, several episodes with the same customer")
    for entry in entries {
      page.paragraph(entry.journey.id, .strong)
      page.paragraph("\(entry.journey.title): \(entry.journey.teaches)", indent: 2)
    }
    return "\n" + page.text
  }

  package static func show(_ entry: Entry, width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    page.paragraph(entry.journey.title, .heading)
    page.paragraph("\(entry.journey.id) · a journey · \(entry.from)", .faint)
    if !entry.journey.teaches.isEmpty { page.paragraph("teaches \(entry.journey.teaches)") }
    page.heading("Episodes")
    for (index, episode) in entry.journey.episodes.enumerated() {
      let pause = index == 0 ? "" : episode.daysSince == 1 ? "a day later, " : "\(episode.daysSince) days later, "
      let scenario = episode.scenario
      page.paragraph("\(pause)by \(episode.channel.rawValue): \(scenario.title)", label: .init("  \(index + 1)  "))
      page.paragraph(scenario.filled(scenario.brief), indent: 5)
    }
    return page.text
  }

  static func json(_ entry: Entry) -> JSON {
    let episodes = entry.journey.episodes.map { episode -> JSON in
      [
        "scenario": .string(episode.scenario.id), "channel": .string(episode.channel.rawValue),
        "after": JSON(episode.daysSince),
      ]
    }
    return [
      "id": .string(entry.journey.id), "kind": "journey", "title": .string(entry.journey.title),
      "teaches": .string(entry.journey.teaches), "episodes": .array(episodes), "from": .string(entry.from),
    ]
  }
}
