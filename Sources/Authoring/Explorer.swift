import RapportModel
import Scoring
import Simulation
import Understanding

/// Plays a scenario many times along its samples and reports what it came upon; always the same for the same files.
package struct Explorer {
  private let settings: [Setting]
  private let samples: [PlacedSample]
  private let places: [String: SourcePosition]
  private let standard: [Move]
  private let file: String

  /// - Parameters:
  ///   - places: of nodes ("pressed") and branches ("pressed/3") in the file.
  ///   - file: as the user named it.
  package init(
    _ scenario: Scenario, samples: [PlacedSample], places: [String: SourcePosition], file: String, standard: [Move],
    scorer: Scorer
  ) {
    self.samples = samples
    self.places = places
    self.standard = standard
    self.file = file
    let variants = [scenario] + scenario.variants.compactMap { scenario.applying(variant: $0.name) }
    settings = variants.map { Setting($0, samples: samples, standard: standard, scorer: scorer) }
  }

  /// - Parameters:
  ///   - plays: how many conversations simulated trainees have with the scenario, and with each variant.
  ///   - seed: draws what they say, and the customer's wordings.
  package func exploration(plays: Int, seed: UInt64) -> Exploration {
    var footprints = Footprints()
    let variants = settings.map { setting in
      var search = Search(setting)
      search.run()
      footprints.formUnion(search.footprints)
      var trainees = Trainees(setting, standard: standard, seed: seed)
      let played = trainees.play(plays)
      footprints.left.formUnion(trainees.left)
      return Exploration.Variant(
        name: setting.scenario.variant, ranges: search.ranges, shortestGood: search.shortestGood,
        silence: setting.silence, repeated: RepeatedTexts(setting, arrivals: search.arrivals).found, plays: played,
        graded: search.graded + plays)
    }
    let scenario = settings[0].scenario
    let places = nodes(of: scenario, footprints)
    return Exploration(
      scenario: scenario.id, file: file, nodes: places, branches: branches(of: scenario, footprints),
      variants: variants, mostReplies: settings[0].mostReplies,
      deadEnds: places.map(\.name).filter(footprints.isDeadEnd))
  }

  private func nodes(of scenario: Scenario, _ footprints: Footprints) -> [Exploration.Place] {
    scenario.nodes.map { node in
      Exploration.Place(
        name: node.name, position: places[node.name],
        samples: samples.count { $0.node == node.name && $0.quality != .wrong },
        isReached: footprints.reached.contains(node.name))
    }
  }

  private func branches(of scenario: Scenario, _ footprints: Footprints) -> [Exploration.Place] {
    let all = scenario.nodes.map { ($0.name, $0.reactions) } + [("anywhere", scenario.anywhere)]
    return all.flatMap { name, reactions in
      reactions.indices.map { index in
        let branch = "\(name)/\(index + 1)"
        return Exploration.Place(
          name: branch, position: places[branch],
          samples: samples.count { $0.branch == branch && $0.quality != .wrong },
          isReached: footprints.taken.contains(branch))
      }
    }
  }
}

/// Where conversations have been.
struct Footprints {
  /// Nodes and branches.
  var reached: Set<String> = []
  var taken: Set<String> = []
  /// Nodes from which a reply was tried, and those from which one led to another node.
  var tried: Set<String> = []
  var left: Set<String> = []

  mutating func formUnion(_ other: Footprints) {
    reached.formUnion(other.reached)
    taken.formUnion(other.taken)
    tried.formUnion(other.tried)
    left.formUnion(other.left)
  }

  func isDeadEnd(_ node: String) -> Bool { tried.contains(node) && !left.contains(node) }
}
