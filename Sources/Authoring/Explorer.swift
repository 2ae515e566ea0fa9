import RapportModel
import Scoring
import Simulation
import Understanding

/// Plays a scenario many times along its samples and reports what it came upon; always the same for the same files.
package struct Explorer {
  private let settings: [Setting]
  private let samples: [PlacedSample]
  private let places: [String: SourcePosition]
  private let runs: [ConversationScript]
  private let standard: [Move]
  private let file: String

  /// - Parameters:
  ///   - places: of nodes ("pressed") and branches ("pressed/3") in the file.
  ///   - runs: golden runs of the scenario and its variants.
  ///   - file: as the user named it.
  package init(
    _ scenario: Scenario, samples: [PlacedSample], places: [String: SourcePosition], runs: [ConversationScript],
    file: String, standard: [Move], scorer: Scorer
  ) {
    self.samples = samples
    self.runs = runs
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
    var runFootprints: [Footprints] = []
    let variants = settings.map { setting in
      variant(setting, plays: plays, seed: seed, &footprints, &runFootprints)
    }
    let scenario = settings[0].scenario
    let places = nodes(of: scenario, footprints, runFootprints)
    return Exploration(
      scenario: scenario.id, file: file, nodes: places, branches: branches(of: scenario, footprints, runFootprints),
      variants: variants, mostReplies: settings[0].mostReplies,
      deadEnds: places.map(\.name).filter(footprints.isDeadEnd))
  }

  private func variant(
    _ setting: Setting, plays: Int, seed: UInt64, _ footprints: inout Footprints, _ ofRuns: inout [Footprints]
  ) -> Exploration.Variant {
    var search = Search(setting)
    search.run()
    footprints.formUnion(search.footprints)
    let bestOfSamples = search.best
    let golden = runs.filter { $0.scenario.variant == setting.scenario.variant }.map(setting.played)
    for run in golden { search.noteEnd(run.candidate) }
    ofRuns += golden.map(\.footprints)
    var trainees = Trainees(setting, standard: standard, seed: seed)
    let played = trainees.play(plays)
    footprints.left.formUnion(trainees.left)
    return Exploration.Variant(
      name: setting.scenario.variant, ranges: search.ranges, bestOfSamples: bestOfSamples, runs: golden.count,
      shortestGood: search.shortestGood, silence: setting.silence,
      repeated: RepeatedTexts(setting, arrivals: search.arrivals).found, plays: played,
      graded: search.graded + golden.count + plays)
  }

  private func nodes(
    of scenario: Scenario, _ footprints: Footprints, _ runs: [Footprints]
  ) -> [Exploration.Place] {
    scenario.nodes.map { node in
      Exploration.Place(
        name: node.name, position: places[node.name],
        samples: samples.count { $0.node == node.name && $0.quality != .wrong },
        isReached: footprints.reached.contains(node.name), runs: runs.count { $0.reached.contains(node.name) })
    }
  }

  private func branches(
    of scenario: Scenario, _ footprints: Footprints, _ runs: [Footprints]
  ) -> [Exploration.Place] {
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
