import RapportModel

/// What the level that a criterion reached looks like, and the next one, in the words of the rubric's anchors.
struct WhyLevels {
  let scorecard: Scorecard
  let rubric: Rubric

  func write(on page: inout Page) {
    let criteria = rubric.weightings.compactMap { weighting in
      scorecard.criteria[weighting.criterion]?.score.map {
        (weighting, rubric.level(of: weighting.criterion, at: $0))
      }
    }.filter { $1 != .exceptional && $0.anchors.contains { !$0.isEmpty } }
    guard !criteria.isEmpty else { return }
    page.heading("What more would look like")
    for (weighting, level) in criteria {
      let next = Scorecard.Level.allCases[Scorecard.Level.allCases.firstIndex(of: level)! + 1]
      let label = Page.Piece("  " + weighting.criterion.rawValue.padded(to: 17))
      page.paragraph("\(level.rawValue): \(weighting.anchor(of: level))", label: label)
      page.paragraph("\(next.rawValue): \(weighting.anchor(of: next))", indent: 19)
    }
  }
}

extension Rubric.Weighting {
  /// Empty when the rubric does not say.
  fileprivate func anchor(of level: Scorecard.Level) -> String {
    zip(Scorecard.Level.allCases, anchors).first { $0.0 == level }?.1 ?? ""
  }
}
