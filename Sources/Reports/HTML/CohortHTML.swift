import Agreement
import RapportModel

/// What many conversations show, as one page of HTML that needs nothing else: no scripts, no other files.
///
/// Opportunities stand beside every rate, with its interval; there is no list of people in an order of merit.
package struct CohortHTML {
  let cohort: Cohort

  /// The same bytes for the same conversations.
  package static func page(_ cohort: Cohort) -> String {
    Markup.page(cohort.title, styles: PageStyle.css, CohortStyle.css) {
      CohortHTML(cohort: cohort).write(on: &$0)
    }
  }

  private func write(on page: inout Markup) {
    header(on: &page)
    if !cohort.alarms.isEmpty { section("Read these first", on: &page, alarms) }
    if cohort.graded > 0 {
      section("Scores", on: &page) { page in CohortFigures(cohort: cohort).scores(on: &page) }
      section("Service and care", on: &page) { page in CohortFigures(cohort: cohort).map(on: &page) }
      section("Criteria", on: &page, criteria)
      section("Goals, by reason", on: &page, goals)
      section("Goals, by policy and reason", on: &page, policies)
      if let field = cohort.groupedBy {
        section("By \(field)", on: &page) { page in
          if let missing = cohort.missingFieldInWords { return page.element("p", ["class": "bad"], missing) }
          heat(cohort.groups, field, leastOf(field), on: &page)
        }
      }
      if !cohort.agents.isEmpty {
        section("Agents and criteria", on: &page) {
          heat(cohort.agents, "agent", Cohort.leastOfAPerson, missed: cohort.missedGoals, on: &$0)
        }
        section("Agents, within reason and channel", on: &page) { CohortFigures(cohort: cohort).funnels(on: &$0) }
      }
      section("Most often missed", on: &page, missed)
      section("Conversations", on: &page, conversations)
    }
    footer(on: &page)
  }

  private func leastOf(_ field: String) -> Int {
    field == "agent" ? Cohort.leastOfAPerson : Cohort.leastOfAGroup
  }

  func section(_ title: String, on page: inout Markup, _ content: (inout Markup) -> Void) {
    page.element("section") { page in
      page.element("h2", title)
      content(&page)
    }
    page.line()
  }

  private func header(on page: inout Markup) {
    page.element("header") { page in
      page.element("h1", cohort.title)
      page.element("p", "\(cohort.graded) graded, \(cohort.toReview) for a person to look at.")
      if let averages = cohort.averages { page.element("p", "Score: \(averages).") }
      if let rate = cohort.passed.rate(least: Cohort.leastOfAGroup) {
        page.element("p", "Passed: \(cohort.passed.counts), \(rate).")
      }
      if let undecided = cohort.undecidedInWords { page.element("p", "\(undecided).") }
      for (why, count) in cohort.notGraded.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        page.element("p", ["class": "muted"], "\(count) not graded: \(why)")
      }
      if cohort.unreadable > 0 { page.element("p", ["class": "bad"], "\(cohort.unreadable) could not be read") }
      if cohort.bases.count > 1 {
        page.element(
          "p", ["class": "bad"],
          "Some were graded with a scenario and some without. The two are not to be compared: grade them apart.")
      }
      page.element(
        "p", ["class": "muted"],
        "A rate stands with its opportunities and the interval that holds the true one in 95 of 100 cases (Wilson). "
          + "There is none on fewer than \(Cohort.leastOfAPerson) opportunities of a person or "
          + "\(Cohort.leastOfAGroup) of a group.")
    }
    page.line()
  }

  private func alarms(on page: inout Markup) {
    page.element("ul") { page in
      for alarm in CohortEntry.Alarm.allCases {
        guard let list = cohort.alarms[alarm] else { continue }
        page.element("li") { page in
          page.element("strong", "\(alarm.rawValue) (\(list.count)): ")
          for (index, one) in list.shown.enumerated() {
            if index > 0 { page.words(", ") }
            link(to: one.id, on: &page)
            if let coverage = one.coverage { page.words(" (\(coverage.words))") }
          }
          if list.count > list.shown.count { page.words(" and \(list.count - list.shown.count) more") }
        }
      }
    }
  }

  private func footer(on page: inout Markup) {
    guard let maker = cohort.maker else { return }
    page.element("footer") { page in
      let rubric = maker.rubric
      page.element(
        "p",
        "Rapport \(maker.engine), rubric \(rubric.name) \(rubric.version), encoder \(maker.encoder.name). "
          + "For training and coaching; never the sole ground for pay, discipline or dismissal. A person reviews, "
          + "and the agent can see and contest every point.")
      if cohort.isRedacted { page.element("p", RedactionText.limits) }
    }
  }

  /// The id, as a link where the conversation is shown below.
  func link(to id: String, on page: inout Markup) {
    if let place = anchors[id] {
      page.element("a", ["href": "#\(place)"], id)
    } else {
      page.words(id)
    }
  }

  /// Those that are shown, each once: the lowest first.
  var shown: [CohortEntry] {
    var seen: Set<String> = []
    return (cohort.lowest + cohort.drawn).filter { seen.insert($0.lot + $0.scorecard.id).inserted }
  }

  var anchors: [String: String] {
    Dictionary(shown.enumerated().map { ($1.scorecard.id, "c\($0 + 1)") }) { first, _ in first }
  }
}

/// What the page of many conversations adds to the style of one.
enum CohortStyle {
  static let css = """
    main { max-width: 72rem; } th, td { overflow-wrap: break-word; }
    .heat { font-size: .85rem; border-spacing: 2px; border-collapse: separate; }
    .heat td, .heat th { padding: .25rem .4rem; text-align: center; white-space: nowrap; }
    .heat th[scope=row] { text-align: left; } .heat span { font-size: .75rem; display: block; }
    .heat td:last-child, .heat thead th:last-child { text-align: center; }
    .h0 { background: color-mix(in srgb, var(--service) 4%, var(--ground)); }
    .h1 { background: color-mix(in srgb, var(--service) 11%, var(--ground)); }
    .h2 { background: color-mix(in srgb, var(--service) 18%, var(--ground)); }
    .h3 { background: color-mix(in srgb, var(--service) 25%, var(--ground)); }
    .h4 { background: color-mix(in srgb, var(--service) 32%, var(--ground)); }
    .wide { overflow-x: auto; }
    .grid { fill: none; } .column { fill: var(--service); } .cell { fill: var(--care); }
    .limit { fill: none; stroke: var(--muted); stroke-dasharray: 6 4; } .outer { stroke-dasharray: 2 3; }
    .target { stroke: var(--text); } .unit { fill: var(--service); } .outside { fill: var(--doubtful); }
    figure { overflow-x: auto; } figure svg { max-width: 48rem; min-width: 30rem; } section > h3 { margin-top: 1rem; }
    .spread { width: 7rem; height: 1.4rem; display: block; } .spread rect { fill: var(--service); }
    details { margin: 0 0 .5rem; } summary { cursor: pointer; } details[open] { margin-bottom: 1.5rem; }
    """
}
