import RapportModel
import Scoring
import Simulation
import Understanding

/// Plays a scenario many times along its samples and reports what it came upon; always the same for the same files.
///
/// The scenario as written and each variant are parts that can be played at the same time.
package struct Explorer: Sendable {
  /// What came of playing the scenario as written, or a variant.
  package struct Part: Sendable {
    var variant: Exploration.Variant
    var mostReplies: Int
    var footprints: Footprints
    var ofRuns: [Footprints]
  }

  /// As written, then with each variant.
  private let versions: [Scenario]
  private let samples: [PlacedSample]
  private let places: [String: SourcePosition]
  private let runs: [ConversationScript]
  private let standard: [Move]
  private let scorer: Scorer
  private let file: String

  /// - Parameters:
  ///   - places: of nodes ("pressed") and branches ("pressed/3") in the file.
  ///   - runs: golden runs of the scenario and its variants.
  ///   - file: as the user named it.
  package init(
    _ scenario: Scenario, samples: [PlacedSample], places: [String: SourcePosition], runs: [ConversationScript],
    file: String, standard: [Move], scorer: Scorer
  ) {
    versions = [scenario] + scenario.variants.compactMap { scenario.applying(variant: $0.name) }
    self.samples = samples
    self.runs = runs
    self.places = places
    self.standard = standard
    self.scorer = scorer
    self.file = file
  }

  /// How many parts there are.
  package var count: Int { versions.count }

  /// - Parameters:
  ///   - index: 0 for the scenario as written, then one a variant.
  ///   - plays: how many conversations simulated trainees have with it.
  ///   - seed: draws what they say, and the customer's wordings.
  package func part(_ index: Int, plays: Int, seed: UInt64) -> Part {
    let setting = Setting(versions[index], samples: samples, standard: standard, scorer: scorer)
    var search = Search(setting)
    search.run()
    var footprints = search.footprints
    let bestOfSamples = search.best
    let golden = runs.filter { $0.scenario.variant == setting.scenario.variant }.map(setting.played)
    for run in golden { search.noteEnd(run.candidate) }
    var trainees = Trainees(setting, standard: standard, seed: seed)
    let played = trainees.play(plays)
    footprints.left.formUnion(trainees.left)
    let variant = Exploration.Variant(
      name: setting.scenario.variant, ranges: search.ranges, bestOfSamples: bestOfSamples, runs: golden.count,
      shortestGood: search.shortestGood, silence: setting.silence,
      repeated: search.repeated.found(in: setting), plays: played,
      graded: search.graded + golden.count + plays)
    return Part(
      variant: variant, mostReplies: setting.mostReplies, footprints: footprints,
      ofRuns: golden.map(\.footprints))
  }

  /// - Parameter parts: all of them, in order.
  package func exploration(of parts: [Part]) -> Exploration {
    let footprints = parts.reduce(into: Footprints()) { $0.formUnion($1.footprints) }
    let ofRuns = parts.flatMap(\.ofRuns)
    let places = nodes(footprints, ofRuns)
    return Exploration(
      scenario: versions[0].id, file: file, nodes: places, branches: branches(footprints, ofRuns),
      variants: parts.map(\.variant), mostReplies: parts[0].mostReplies,
      deadEnds: places.map(\.name).filter(footprints.isDeadEnd))
  }

  private func nodes(_ footprints: Footprints, _ runs: [Footprints]) -> [Exploration.Place] {
    versions[0].nodes.map { node in
      Exploration.Place(
        name: node.name, position: places[node.name],
        samples: samples.count { $0.node == node.name && $0.quality != .wrong },
        isReached: footprints.reached.contains(node.name), runs: runs.count { $0.reached.contains(node.name) })
    }
  }

  private func branches(_ footprints: Footprints, _ runs: [Footprints]) -> [Exploration.Place] {
    let scenario = versions[0]
    let all = scenario.nodes.map { ($0.name, $0.reactions) } + [("anywhere", scenario.anywhere)]
    return all.flatMap { name, reactions in
      reactions.indices.map { index in
        let branch = "\(name)/\(index + 1)"
        return Exploration.Place(
          name: branch, position: places[branch],
          samples: samples.count { $0.branch == branch && $0.quality != .wrong },
          isReached: footprints.taken.contains(branch), runs: runs.count { $0.taken.contains(branch) })
      }
    }
  }
}
