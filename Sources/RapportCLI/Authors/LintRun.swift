import AuthoredFiles
import Authoring
import RapportModel
import Understanding

/// Checks files on all cores, and tries the samples of the scenarios among them.
struct LintRun {
  /// So many scenarios have their samples tried unasked: that takes several times as long as all else.
  static let mostTried = 50
  /// So many have them read with the fine encoder unasked: it takes seconds for each.
  static let mostReadFinely = 5

  let library: Library
  /// However many scenarios there are.
  let triesAll: Bool
  /// Helps to understand the samples of so many scenarios, as it would a customer; nil for the fast encoder alone.
  let fine: (Int) -> FineReading?

  /// - Returns: what was found, and of how many scenarios the samples were left untried.
  func check(_ files: [String]) -> (diagnostics: [Diagnostic], untried: Int) {
    let jobs = Jobs(count: Jobs.ofThisMachine)
    let checked = jobs.map(files.dealt(among: jobs.count)) { [library] in library.check($0) }
    let scenarios = checked.flatMap(\.scenarios)
    let found = Set(checked.flatMap(\.diagnostics))
    guard triesAll || scenarios.count <= Self.mostTried else { return (found.sorted(), scenarios.count) }
    let standard = library.standardMoves().value ?? []
    let fine = scenarios.isEmpty ? nil : fine(scenarios.count)
    // What the first one computes of the fine encoder is kept for the next.
    let tries = fine == nil ? jobs : Jobs(count: 1)
    let tried = tries.map(scenarios) { [library] in
      Self.warnings(aboutSamplesOf: $0, in: library, standard, fine, besides: found)
    }
    return (found.union(tried.joined()).sorted(), 0)
  }

  /// As a customer understands them; nothing is graded.
  private static func warnings(
    aboutSamplesOf path: String, in library: Library, _ standard: [Move], _ fine: FineReading?,
    besides found: Set<Diagnostic>
  ) -> [Diagnostic] {
    guard let sampled = library.sampledScenario(path).value, !sampled.samples.isEmpty else { return [] }
    let trial = SampleTrial(
      sampled.scenario, samples: sampled.samples, places: sampled.places, standard: standard, scorer: nil,
      fine: fine)
    let lines = sampled.places.values.map(\.line).sorted()
    // Of a branch that is never taken no sample takes it.
    let neverTaken = found.filter { $0.file == sampled.file && never.contains($0.code) }.compactMap(\.position)
    return trial.warnings(in: sampled.file).filter { warning in
      guard let line = warning.position?.line, let start = lines.last(where: { $0 <= line }) else { return true }
      let end = lines.first { $0 > line } ?? .max
      return !neverTaken.contains { (start..<end).contains($0.line) }
    }
  }

  private static let never: Set = ["always-outdone", "never-chosen", "never-holds"]
}

extension [String] {
  /// In so many hands, as cards are dealt: neighbours are alike, and take about as long.
  fileprivate func dealt(among count: Int) -> [[String]] {
    (0..<count).map { first in stride(from: first, to: self.count, by: count).map { self[$0] } }
  }
}
