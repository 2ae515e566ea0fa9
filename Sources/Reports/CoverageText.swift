import RapportModel

/// Which nodes and branches samples and golden runs come to.
package enum CoverageText {
  /// A line a scenario and one for all, and below them what is not covered, as "FILE:LINE: …".
  package static func table(_ explorations: [Exploration], width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    let names = max(8, explorations.map(\.scenario.columns).max() ?? 0) + 1
    func row(_ name: String, _ places: [Exploration.Place], _ branches: [Exploration.Place], runs: Int) -> String {
      let cells = [
        places.share.paddedLeft(to: 10), branches.share.paddedLeft(to: 13),
        branches.share(\.isReached).paddedLeft(to: 13), String(runs).paddedLeft(to: 6),
        branches.share { $0.runs > 0 }.paddedLeft(to: 13),
      ]
      return name.padded(to: names) + cells.joined()
    }
    let heads = "     nodes     branches   by samples  runs      by runs"
    page.line(.init("scenario".padded(to: names) + heads, .faint))
    for exploration in explorations {
      page.line(
        .init(row(exploration.scenario, exploration.nodes, exploration.branches, runs: exploration.runs)))
    }
    if explorations.count != 1 {
      let (nodes, branches) = (explorations.flatMap(\.nodes), explorations.flatMap(\.branches))
      let runs = explorations.reduce(0) { $0 + $1.runs }
      page.line(.init(row("all \(explorations.count)", nodes, branches, runs: runs), .strong))
    }
    if explorations.contains(where: { !$0.uncovered.isEmpty }) { page.blank() }
    for exploration in explorations {
      for place in exploration.uncovered { page.line(.init(line(place, in: exploration))) }
    }
    return page.text
  }

  /// "by samples        11 of 11 nodes, 31 of 33 branches", and where there are golden runs, the same by them and
  /// together.
  static func rows(_ exploration: Exploration) -> [String] {
    func row(_ label: String, _ isCovered: (Exploration.Place) -> Bool) -> String {
      let (nodes, branches) = (exploration.nodes.share(isCovered), exploration.branches.share(isCovered))
      return label.padded(to: 19) + "\(nodes) nodes, \(branches) branches"
    }
    let samples = row("by samples", \.isReached)
    guard exploration.runs > 0 else { return [samples] }
    let runs = exploration.runs == 1 ? "by 1 golden run" : "by \(exploration.runs) golden runs"
    return [samples, row(runs) { $0.runs > 0 }, row("together", \.isCovered)]
  }

  private static func line(_ place: Exploration.Place, in exploration: Exploration) -> String {
    let line = place.position.map { ":\($0.line)" } ?? ""
    let isBranch = exploration.branches.contains(place)
    let what = isBranch ? "branch '\(place.name)' is not taken" : "node '\(place.name)' is not reached"
    let samples = isBranch && place.samples == 0 ? ", and has no sample" : ""
    return "\(exploration.file)\(line): \(what)\(samples)"
  }
}

extension [Exploration.Place] {
  /// "17 of 18", by samples and golden runs together.
  var share: String { share(\.isCovered) }

  func share(_ isCovered: (Exploration.Place) -> Bool) -> String { "\(count(where: isCovered)) of \(count)" }
}
