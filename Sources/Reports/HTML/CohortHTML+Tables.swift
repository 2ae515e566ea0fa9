import Agreement
import RapportModel

/// The tables of the page.
extension CohortHTML {
  func criteria(on page: inout Markup) {
    table(["criterion", "scores from 0 to 100", "checks met", "rate (95 %)"], on: &page) { page in
      for criterion in Criterion.allCases {
        guard let checks = cohort.criteria[criterion] else { continue }
        page.element("tr") { page in
          page.element("th", ["scope": "row"], criterion.rawValue)
          page.element("td") { page in
            if let spread = cohort.spread[criterion] { CohortFigures.spread(spread, on: &page) }
          }
          page.element("td", checks.counts)
          page.element("td", checks.rate(least: Cohort.leastOfAGroup) ?? "too few for a rate")
        }
        page.line()
      }
    }
  }

  /// What many agents miss in the same matter is seldom theirs to mend.
  func goals(on page: inout Markup) {
    page.element(
      "p", ["class": "muted"],
      "Checks of resolution. Where nearly all agents miss them, look at the policy, the desk and the article first."
    )
    table(["reason", "checks met", "rate (95 %)", "agents who missed any"], on: &page) { page in
      for (reason, goal) in cohort.goals.sorted(by: { $0.key < $1.key }).prefix(Self.rows) {
        let missing = goal.agents.values.count { $0 }
        row(
          [
            reason, goal.checks.counts, goal.checks.rate(least: Cohort.leastOfAGroup) ?? "too few for a rate",
            goal.agents.isEmpty ? "" : "\(missing) of \(goal.agents.count)",
          ], on: &page)
      }
    }
    more(cohort.goals.count, on: &page)
  }

  /// What was refused, or said no to, beside who missed the goals: a rule that stops everybody is no agent's fault.
  func policies(on page: inout Markup) {
    page.element(
      "p", ["class": "muted"],
      "Checks of resolution again, by what stood in the way: an action that was refused, as the file says why, or else "
        + "a no in words. A conversation with two refusals stands in both rows.")
    let rows = cohort.policies.sorted { a, b in (b.value.missed, a.key) < (a.value.missed, b.key) }
    table(
      [
        "policy", "reason", "conversations with a missed goal", "checks met", "rate (95 %)",
        "agents who missed any",
      ],
      on: &page
    ) { page in
      for (key, goals) in rows.prefix(Self.rows) {
        row(
          [
            key.policy, key.reason, "\(goals.missed) of \(goals.conversations)", goals.checks.counts,
            goals.checks.rate(least: Cohort.leastOfAGroup) ?? "too few for a rate",
            goals.agents.isEmpty ? "" : "\(goals.missingAgents.count) of \(goals.agents.count)",
          ], on: &page)
      }
    }
    more(rows.count, on: &page)
  }

  /// Professionalism has deductions and no checks.
  private var checked: [Criterion] { Criterion.allCases.filter { $0.axis != nil } }

  /// Rows by name, never by merit: the map shows where to look, and no order of people.
  ///
  /// - Parameter missed: of each, missed checks of resolution, and how many of them where a rule stood in the way.
  func heat(
    _ rows: [String: [Criterion: Proportion]], _ title: String, _ least: Int,
    missed: [String: (all: Int, byPolicy: Int)]? = nil, on page: inout Markup
  ) {
    page.element("div", ["class": "wide"]) { page in
      page.element("table", ["class": "heat"]) { page in
        page.element("thead") { page in
          page.element("tr") { page in
            let last = missed == nil ? [] : ["missed goals with a no"]
            for name in [title] + checked.map(\.rawValue) + last {
              page.element("th", ["scope": "col"], name)
            }
          }
        }
        page.element("tbody") { page in
          for (name, criteria) in rows.sorted(by: { $0.key < $1.key }).prefix(Self.rows) {
            page.element("tr") { page in
              page.element("th", ["scope": "row"], name)
              for criterion in checked { cell(criteria[criterion], least, on: &page) }
              if let missed { page.element("td", missed[name].map { "\($0.byPolicy) of \($0.all)" } ?? "") }
            }
            page.line()
          }
        }
      }
    }
    page.element(
      "p", ["class": "muted"],
      "Share of checks met, with its interval (95 %) and how many there were; the deeper, the more, by fifths. In the "
        + "order of names."
        + (missed == nil
          ? ""
          : " Missed goals with a no are those where an action was refused or the agent had to say no: look at the policy "
            + "first.")
    )
    more(rows.count, on: &page)
  }

  private func cell(_ checks: Proportion?, _ least: Int, on page: inout Markup) {
    guard let checks else { return page.element("td", "") }
    guard checks.of >= least, let interval = checks.interval else {
      return page.element("td", ["class": "muted"], "n=\(checks.of)")
    }
    let fifth = min(4, Int(checks.share * 5))
    let words = "\(percent(interval.lowerBound))–\(percent(interval.upperBound)) %"
    page.element("td", ["class": "h\(fifth)"]) { page in
      page.words("\(percent(checks.share)) %")
      page.element("span", words)
      page.element("span", "n=\(checks.of)")
    }
  }

  func missed(on page: inout Markup) {
    for rule in cohort.mostMissed.prefix(10) {
      page.element("h3", "\(rule.rule.ruleForPeople): \(rule.count) times (\(rule.criterion.rawValue))")
      for quote in rule.quotes {
        page.element("blockquote") { page in
          page.words("“\(quote.words)” ")
          page.element("span", ["class": "muted"]) { page in
            page.words("\(quote.reason), ")
            link(to: quote.id, on: &page)
          }
        }
      }
    }
  }

  /// Tables do not grow without end.
  static let rows = 300

  private func more(_ count: Int, on page: inout Markup) {
    guard count > Self.rows else { return }
    page.element("p", ["class": "muted"], "\(count - Self.rows) more are not shown")
  }

  private func table(_ titles: [String], on page: inout Markup, _ rows: (inout Markup) -> Void) {
    page.element("table") { page in
      page.element("thead") { page in
        page.element("tr") { page in for title in titles { page.element("th", ["scope": "col"], title) } }
      }
      page.element("tbody", [:], rows)
    }
  }

  private func row(_ fields: [String], on page: inout Markup) {
    page.element("tr") { page in
      page.element("th", ["scope": "row"], fields[0])
      for field in fields.dropFirst() { page.element("td", field) }
    }
    page.line()
  }
}
