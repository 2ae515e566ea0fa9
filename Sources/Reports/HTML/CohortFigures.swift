import Agreement
import RapportModel

/// The figures of the page of many conversations; each says in words what it shows.
struct CohortFigures {
  let cohort: Cohort

  /// How many conversations have how many points.
  func scores(on page: inout Markup) {
    let most = max(1, cohort.scores.max() ?? 1)
    let all = cohort.scores.reduce(0, +)
    figure("Scores by tens of points", "\(all) conversations with a score", "0 0 640 200", on: &page) { page in
      for (index, count) in cohort.scores.enumerated() {
        let height = 140 * count / most
        let x = 40 + index * 58
        page.element(
          "rect",
          [
            "class": "column", "x": "\(x)", "y": "\(160 - height)", "width": "50", "height": "\(height)",
          ]
        ) { $0.element("title", "\(index * 10) to \(index == 9 ? 100 : index * 10 + 9): \(count)") }
        text("\(count)", x: x + 25, y: 154 - height, on: &page)
        text(index == 9 ? "90–100" : "\(index * 10)–\(index * 10 + 9)", x: x + 25, y: 178, on: &page)
      }
    }
  }

  /// Ten small columns, which a table row has room for.
  static func spread(_ counts: [Int], on page: inout Markup) {
    let most = max(1, counts.max() ?? 1)
    let words = counts.enumerated().map { "\($0 * 10)s: \($1)" }.joined(separator: ", ")
    page.element("svg", ["class": "spread", "viewBox": "0 0 100 20", "role": "img", "aria-label": words]) { page in
      for (index, count) in counts.enumerated() where count > 0 {
        let height = max(1, 20 * count / most)
        page.element(
          "rect", ["x": "\(index * 10)", "y": "\(20 - height)", "width": "9", "height": "\(height)"])
      }
      page.element("title", words)
    }
  }

  /// How many have how much of service and of care.
  func map(on page: inout Markup) {
    let most = Double(max(1, cohort.map.joined().max() ?? 1))
    let lines = ". The lines stand at 70 of service and 60 of care"
    let note = cohort.withoutCare > 0 ? "; \(cohort.withoutCare) called for no care and are not in it" : ""
    figure(
      "Service across, care upwards", "The larger a square, the more conversations\(note)\(lines)", "0 0 640 420",
      on: &page
    ) { page in
      page.element("path", ["class": "grid", "d": "M60 20V380H600M60 \(380 - 36 * 6)H600M\(60 + 54 * 7) 20V380"])
      for (service, column) in cohort.map.enumerated() {
        for (care, count) in column.enumerated() where count > 0 {
          // The area goes by the number; whole tenths of a unit, the same on every machine.
          let side = 340 * (Double(count) / most).squareRoot()
          let size = max(30, Int(side.rounded()))
          let (x, y) = (600 + 540 * service + 270 - size / 2, 3800 - 360 * care - 180 - size / 2)
          page.element(
            "rect",
            ["class": "cell", "x": tenths(x), "y": tenths(y), "width": tenths(size), "height": tenths(size)]
          ) { $0.element("title", "service \(service * 10)s, care \(care * 10)s: \(count)") }
        }
      }
      for step in [0, 50, 100] {
        text("\(step)", x: 60 + 54 * step / 10, y: 400, on: &page)
        text("\(step)", x: 40, y: 384 - 36 * step / 10, on: &page)
      }
      text("service", x: 330, y: 416, on: &page)
      text("care", x: 20, y: 12, on: &page)
    }
  }

  /// A funnel for each reason and channel with enough people: who is outside is worth a look, and nobody is first.
  func funnels(on page: inout Markup) {
    page.element(
      "p", ["class": "muted"],
      "Each point is an agent with at least \(Cohort.leastOfAPerson) opportunities: checks met, of how many. Between "
        + "the lines (95 % dashed, 99.8 % dotted) agents differ no more than chance makes them; a point outside is a "
        + "reason to read conversations, and no verdict. Limits allow for how much agents vary beyond chance.")
    let strata = cohort.strata.compactMap { stratum, agents in
      let units = agents.filter { $0.value.of >= Cohort.leastOfAPerson }
      return units.count >= 3 ? (stratum: stratum, units: units.sorted { $0.key < $1.key }) : nil
    }.sorted { ($1.units.count, $0.stratum) < ($0.units.count, $1.stratum) }
    if strata.isEmpty {
      page.element(
        "p",
        "No reason and channel has three agents with \(Cohort.leastOfAPerson) opportunities: nothing to compare.")
    }
    for one in strata.prefix(6) { funnel(one.stratum.title, one.units, on: &page) }
    if strata.count > 6 { page.element("p", ["class": "muted"], "\(strata.count - 6) more are not shown") }
  }

  private func funnel(_ title: String, _ units: [(key: String, value: Proportion)], on page: inout Markup) {
    let funnel = Funnel(units.map(\.value))
    let most = units.map(\.value.of).max() ?? 1
    func x(_ opportunities: Int) -> Int { 60 + 540 * opportunities / most }
    func y(_ share: Double) -> Int { 20 + Int((200 * (1 - share)).rounded()) }
    let words =
      "\(units.count) agents, together \(percent(funnel.target)) %, dispersion \(tenths(Int(funnel.dispersion * 10)))"
    func isOutside(_ unit: Proportion) -> Bool { !funnel.limits(of: unit.of, z: 3.09).contains(unit.share) }
    let outside = units.filter { isOutside($0.value) }.map { "\($0.key) (\($0.value.counts))" }
    let rest = outside.count > 20 ? " and \(outside.count - 20) more" : ""
    let named = outside.isEmpty ? "nobody" : outside.prefix(20).joined(separator: ", ") + rest
    figure(title, words + "; outside the dotted lines: " + named, "0 0 640 260", on: &page) { page in
      page.element("path", ["class": "grid", "d": "M60 20V220H600"])
      page.element("path", ["class": "target", "d": "M60 \(y(funnel.target))H600"])
      let steps = (1...40).map { max(1, most * $0 / 40) }
      for (z, name) in [(1.96, "limit"), (3.09, "limit outer")] {
        for upper in [true, false] {
          let points = steps.map { step in
            let limits = funnel.limits(of: step, z: z)
            return "\(x(step)),\(y(upper ? limits.upperBound : limits.lowerBound))"
          }
          page.element("polyline", ["class": name, "points": points.joined(separator: " ")])
        }
      }
      for (name, unit) in units {
        let shape = isOutside(unit) ? "unit outside" : "unit"
        page.element("circle", ["class": shape, "cx": "\(x(unit.of))", "cy": "\(y(unit.share))", "r": "4"]) {
          page in
          page.element("title", "\(name): \(unit.counts), \(unit.rate(least: 1) ?? "")")
        }
      }
      for step in [0, 50, 100] { text("\(step) %", x: 30, y: y(Double(step) / 100) + 4, on: &page) }
      text("0", x: 60, y: 240, on: &page)
      text("\(most) opportunities", x: 560, y: 240, on: &page)
    }
  }

  private func figure(
    _ title: String, _ words: String, _ box: String, on page: inout Markup, _ content: (inout Markup) -> Void
  ) {
    page.element("figure") { page in
      page.element("svg", ["viewBox": box, "role": "img", "aria-label": "\(title). \(words)"]) { page in
        content(&page)
      }
      page.element("figcaption", "\(title). \(words).")
    }
    page.line()
  }

  private func text(_ words: String, x: Int, y: Int, on page: inout Markup) {
    page.element("text", ["x": "\(x)", "y": "\(y)", "text-anchor": "middle"], words)
  }

  private func tenths(_ count: Int) -> String { "\(count / 10).\(abs(count % 10))" }
}
