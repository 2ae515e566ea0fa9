import AuthoredFiles
import Authoring
import RapportModel

/// Tries a sample that was just written into a file, as `rapport test` will.
struct TeachTrial {
  let file: String
  let library: Library
  let grading: Grading

  /// "it takes 'pressed/3'", or what is wrong with it; nil when the file cannot be used any more.
  func verdict(on text: String, at branch: String) -> [String]? {
    guard let sampled = library.sampledScenario(file).value else { return nil }
    let place = sampled.samples.last { $0.branch == branch && $0.text.trimmed == text.trimmed }
    // Good samples beside it say how weak a weak one has to be.
    let near = sampled.samples.filter { $0.node == place?.node }
    let trial = SampleTrial(
      sampled.scenario, samples: near, standard: grading.standard, scorer: grading.scorer)
    guard let place, let test = trial.cases(suite: "", file: file).first(where: { $0.position == place.position })
    else { return nil }
    guard let failure = test.failure else {
      return [place.quality == .wrong ? "as it should, it does not take '\(branch)'" : "it takes '\(branch)'"]
    }
    return ["not yet: \(failure.message)"] + failure.notes.map(\.message)
  }
}
