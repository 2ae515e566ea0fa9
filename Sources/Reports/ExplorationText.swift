import RapportModel

/// What came of exploring a scenario, for people.
package struct ExplorationText {
  private let exploration: Exploration
  private var page: Page

  private init(_ exploration: Exploration, width: Int, style: Style) {
    self.exploration = exploration
    page = Page(width: width, style: style)
  }

  package static func text(_ exploration: Exploration, width: Int = 80, style: Style = .plain) -> String {
    var text = Self(exploration, width: width, style: style)
    text.write()
    return text.page.text
  }

  /// One line a scenario and variant, for several of them.
  package static func table(_ explorations: [Exploration], width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    let rows = explorations.flatMap { exploration in
      exploration.variants.map { (name: exploration.name(of: $0), exploration: exploration, variant: $0) }
    }
    let names = max(8, rows.map(\.name.columns).max() ?? 0) + 1
    let heads = "   best  samples  poorest  silence  shortest       nodes    branches  repeated"
    page.line(.init("scenario".padded(to: names) + heads, .faint))
    for row in rows {
      let exploration = row.exploration
      let numbers = [
        (row.variant.best?.score.orDash ?? "–").paddedLeft(to: 7),
        row.variant.bestOfSamples.orDash.paddedLeft(to: 9),
        (row.variant.poorest?.score.orDash ?? "–").paddedLeft(to: 9),
        row.variant.silence.score.orDash.paddedLeft(to: 9),
        (row.variant.shortestGood.map { String($0.replies) } ?? "–").paddedLeft(to: 10),
        exploration.nodes.share.paddedLeft(to: 12), exploration.branches.share.paddedLeft(to: 12),
        String(row.variant.repeated.count).paddedLeft(to: 10),
      ]
      page.line(.init(row.name.padded(to: names)), .init(numbers.joined()))
    }
    let nodes = explorations.flatMap(\.nodes).share.paddedLeft(to: 12)
    let branches = explorations.flatMap(\.branches).share.paddedLeft(to: 12)
    page.line(
      .init("all \(explorations.count)".padded(to: names), .strong), .init("".padded(to: 44) + nodes + branches))
    return page.text
  }

  private mutating func write() {
    page.line(.init(exploration.scenario, .heading), .init("  \(exploration.file)", .faint))
    writeCoverage()
    for variant in exploration.variants { write(variant) }
  }

  private mutating func writeCoverage() {
    page.blank()
    for row in CoverageText.rows(exploration) { page.line(.init(row)) }
    for place in exploration.nodes where !place.isCovered {
      page.line(.init("  not reached  "), .init(place.inWords))
    }
    for place in exploration.branches where !place.isCovered {
      page.line(.init("  not taken    "), .init(place.inWords + (place.samples == 0 ? ", has no sample" : "")))
    }
  }

  private mutating func write(_ variant: Exploration.Variant) {
    page.blank()
    let name = variant.name.map { "variant \($0)" } ?? "as written"
    let bounds = "\(variant.graded) conversations graded, of up to \(exploration.mostReplies) replies along samples"
    page.flow([.init(name, .heading), .init("  \(bounds)", .faint)])
    let paths = Paths(variant)
    let heads = "   lowest     highest   below: the way there; in brackets the line"
    page.line(.init("".padded(to: 17) + heads, .faint))
    for range in variant.ranges {
      page.line(
        .init(range.aim.label.padded(to: 17), range.aim.isWhole ? .strong : nil),
        .init(paths.cell(range.lowest, range.aim)), .init("   "), .init(paths.cell(range.highest, range.aim)))
    }
    let silence = variant.silence
    page.line(.init("silence".padded(to: 17)), .init(silence.score.orDash.paddedLeft(to: 7)))
    for run in paths.runs { write(run.run, run.letter) }
    if let shortest = variant.shortestGood {
      page.paragraph(
        "\(shortest.replies) \(shortest.replies == 1 ? "reply" : "replies"), score \(shortest.score.orDash): "
          + "\(shortest.inWords)", label: .init("shortest that passes "), indent: 2)
    } else {
      page.line(.init("no conversation passes", .bad))
    }
    write(variant.plays)
  }

  private mutating func write(_ run: Exploration.Run, _ letter: String) {
    page.paragraph(run.inWords, label: .init(letter.padded(to: 3), .strong), indent: 3)
  }

  private mutating func write(_ plays: [Exploration.Plays]) {
    guard !plays.isEmpty else { return }
    page.blank()
    page.line(.init("by chance".padded(to: 17) + " plays  passed  service   care", .faint))
    for row in plays {
      let numbers = [
        String(row.count).paddedLeft(to: 6), String(row.passed).paddedLeft(to: 8),
        row.service.orDash.paddedLeft(to: 9), row.care.orDash.paddedLeft(to: 7),
      ]
      page.line(.init(row.trainee.rawValue.padded(to: 17)), .init(numbers.joined()))
      let ends = row.outcomes.map { "\($0.outcome.rawValue) \($0.count)" }
      let endless = row.endless.map { "never ended, at \($0.node) \($0.count)" }
      page.paragraph((ends + endless).joined(separator: ", "), .faint, indent: 2)
    }
  }
}

/// The conversations that a table points to, each once, with a letter.
private struct Paths {
  private(set) var runs: [(letter: String, run: Exploration.Run)] = []

  init(_ variant: Exploration.Variant) {
    for run in variant.ranges.reversed().flatMap({ [$0.highest, $0.lowest] }) {
      guard !runs.contains(where: { $0.run == run }) else { continue }
      runs.append((Self.letter(runs.count), run))
    }
  }

  /// "a" to "z", then "a2".
  private static func letter(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
    return index < 26 ? letter : "\(letter)\(index / 26 + 1)"
  }

  /// "  100.0 c ".
  func cell(_ run: Exploration.Run, _ aim: Scorecard.Aim) -> String {
    let letter = runs.first { $0.run == run }?.letter ?? ""
    return run[aim].orDash.paddedLeft(to: 7) + " " + letter.padded(to: 2)
  }
}

extension Exploration {
  fileprivate func name(of variant: Variant) -> String { variant.name.map { "\(scenario)+\($0)" } ?? scenario }
}

extension Scorecard.Aim {
  fileprivate var isWhole: Bool {
    if case .criterion = self { false } else { true }
  }

  /// Criteria stand under their axis.
  fileprivate var label: String { isWhole ? inWords : "  \(inWords)" }
}

extension Exploration.Place {
  /// "pressed/3 (line 712)".
  fileprivate var inWords: String { position.map { "\(name) (line \($0.line))" } ?? name }
}

extension Exploration.Run {
  /// "/look-up complaint/1 good 2 (553) → money-back/2 good 1 (610): worked around".
  fileprivate var inWords: String {
    let way = steps.map(\.inWords).joined(separator: " → ")
    let run = name.map { "golden run \($0), " } ?? ""
    return "\(run)\(way.isEmpty ? "nothing is said" : way): \(outcome?.rawValue ?? "no end")"
  }
}

extension Exploration.Step {
  fileprivate var inWords: String {
    let reply = text == nil ? "silence" : sample ?? reaction.map { "\($0) other words" } ?? "other words"
    let line = position.map { " (\($0.line))" } ?? ""
    return (deeds + [reply]).joined(separator: " ") + line
  }
}
