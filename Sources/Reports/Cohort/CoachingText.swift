import Agreement
import RapportModel

/// One thing for one agent to work on, for people.
package enum CoachingText {
  /// - Parameter scenario: the id of one that trains it; nil when there is none.
  package static func text(
    _ focus: CoachingFocus, agent: String, scenario: String?, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width, style: style)
    page.paragraph("\(agent): \(focus.conversations.of("conversation"))", .heading)
    if !focus.harms.isEmpty {
      page.paragraph("what was said against a customer", label: .init("First: ", .strong))
      moments("Where it was said", Array(focus.harms.prefix(mostHarms)), .bad, on: &page)
      let more = focus.harms.count - mostHarms
      if more > 0 { page.paragraph("and \(more) more", indent: 2) }
      page.blank()
    }
    guard let behaviour = focus.behaviour else {
      page.paragraph(
        "Nothing was missed often enough to be a habit: no behaviour has \(CoachingFocus.minimum) opportunities of which "
          + "two were missed.")
      return page.text
    }
    page.paragraph(
      "\(behaviour.rule.ruleForPeople) (\(behaviour.criterion.rawValue))", label: .init("Work on: ", .strong))
    let rate = behaviour.checks.rate(least: Cohort.leastOfAPerson)
    page.paragraph(
      "met \(behaviour.checks.counts)" + (rate.map { ", \($0)" } ?? "; too few for a rate"), indent: 2)
    if behaviour.best.isEmpty, !behaviour.near.isEmpty {
      moments("Where it came nearest", behaviour.near, .doubtful, on: &page)
    } else {
      moments("Where it went well", behaviour.best, .good, on: &page)
    }
    let isPartly = behaviour.missed.isEmpty && !behaviour.near.isEmpty && !behaviour.best.isEmpty
    if isPartly {
      moments("Where part of it was missed", behaviour.near, .bad, on: &page)
    } else {
      moments("Where it was missed", behaviour.missed, .bad, on: &page)
    }
    page.blank()
    if let scenario {
      page.paragraph("rapport practice \(scenario)", label: .init("Practise: ", .strong))
    }
    page.paragraph(
      "For coaching; never the sole ground for pay, discipline or dismissal. Read the conversations together, and let the "
        + "agent say where the grade is wrong.", .faint)
    return page.text
  }

  /// More than these are counted.
  private static let mostHarms = 3

  private static func moments(
    _ title: String, _ moments: [CoachingFocus.Moment], _ role: Style.Role, on page: inout Page
  ) {
    page.heading(title)
    if moments.isEmpty { page.paragraph("nowhere in these conversations", indent: 2) }
    for moment in moments {
      page.paragraph(
        "\(moment.conversation)\(moment.turn.map { ", turn \($0)" } ?? ""): \(moment.reason)", role, indent: 2)
      if let words = moment.customer { page.paragraph(shortened(words), label: .init("    customer: ", .faint)) }
      if let words = moment.agent { page.paragraph(shortened(words), label: .init("    agent:    ", .faint)) }
    }
  }

  private static func shortened(_ words: String) -> String { CohortEntry.shortened(words, around: nil, to: 300) }
}
