import RapportModel
import Scoring
import Simulation
import Understanding

/// Tries an author's sample replies on the branches that they stand at.
package struct SampleTrial {
  /// What came of one sample.
  package struct Result: Sendable {
    package var sample: PlacedSample
    /// The variant in which it was tried; nil for the scenario as written.
    package var variant: String?
    /// What was understood in it.
    package var reading: Reading
    /// The branch that was taken: "complaint/3", or the name of a built-in reaction.
    package var taken: String
    /// How strongly it shows each criterion, read where it belongs.
    package var shown: [Criterion: Tenths]
    package var failure: Failure?
  }

  /// Why a sample fails.
  package enum Failure: Sendable, Hashable {
    /// Nothing at all was understood in it.
    case notUnderstood
    /// Another reaction answers it; `missing` are the conditions of its own branch that do not hold, in words.
    case elsewhere(missing: [String])
    /// A wrong sample that its branch answers all the same.
    case taken
    /// It shows the criterion that it is weak on as much as a good sample of its branch does, which shows so much.
    case notWeaker(than: PlacedSample, showing: Tenths)
  }

  /// A variant with what reads and grades it.
  private struct Setting {
    var scenario: Scenario
    var session: Session
    var reader: Reader
    /// Nil where nothing is graded.
    var prepared: Scorer.Prepared?
  }

  private let settings: [Setting]
  private let samples: [PlacedSample]
  /// Where branches stand in the file.
  let places: [String: SourcePosition]
  private let scorer: Scorer?

  /// - Parameters:
  ///   - places: of branches ("pressed/3") in the file, to point at one that answers another's sample.
  ///   - scorer: says how weak a weak sample is; nil to see only where samples lead.
  ///   - fine: helps to understand the replies, as it would a customer.
  package init(
    _ sampled: Scenario, samples: [PlacedSample], places: [String: SourcePosition] = [:], standard: [Move],
    scorer: Scorer?, fine: FineReading? = nil
  ) {
    self.samples = samples
    self.places = places
    self.scorer = scorer
    let variants = [sampled] + sampled.variants.compactMap { sampled.applying(variant: $0.name) }
    settings = variants.map { scenario in
      let reader = Reader(standard: standard, scenario: scenario, fine: fine)
      return Setting(
        scenario: scenario,
        session: Session(scenario: scenario, standard: standard, seed: 1, id: scenario.id, encoder: reader.encoder),
        reader: reader, prepared: scorer?.prepared(for: scenario))
    }
  }

  /// In the order of the samples.
  package func results() -> [Result] {
    var results = samples.map(result)
    for index in results.indices where results[index].failure == nil {
      results[index].failure = failure(toBeWeakerOf: results[index], among: results)
    }
    return results
  }

  private func result(of sample: PlacedSample) -> Result {
    var first: Result?
    for setting in settings(for: sample) {
      for node in nodes(of: sample, in: setting.scenario) {
        guard let reaction = reaction(of: sample, in: setting.scenario) else { continue }
        let result = self.result(of: sample, reaction, at: node, setting)
        // One place where it does what it should is enough; a wrong sample must nowhere be taken.
        if (result.failure == nil) != (sample.quality == .wrong) { return result }
        first = first ?? result
      }
    }
    return first
      ?? Result(
        sample: sample, variant: nil, reading: Reading(), taken: "", shown: [:], failure: .elsewhere(missing: []))
  }

  /// The scenario as written, or the variants that the branch asks for.
  private func settings(for sample: PlacedSample) -> [Setting] {
    guard let reaction = reaction(of: sample, in: settings[0].scenario) else { return [] }
    let variants = reaction.when.flatMap(\.variants)
    return settings.filter { setting in
      reaction.when.allSatisfy { $0.allowsVariant(setting.scenario.variant) }
        && (variants.isEmpty ? setting.scenario.variant == nil : true)
    }
  }

  private func nodes(of sample: PlacedSample, in scenario: Scenario) -> [Node] {
    if let name = sample.node { return scenario.node(name).map { [$0] } ?? [] }
    return scenario.nodes.filter { $0.ends == nil }
  }

  private func reaction(of sample: PlacedSample, in scenario: Scenario) -> Reaction? {
    let reactions = sample.node == nil ? scenario.anywhere : scenario.node(sample.node ?? "")?.reactions ?? []
    return reactions.indices.contains(sample.index) ? reactions[sample.index] : nil
  }

  private func result(of sample: PlacedSample, _ reaction: Reaction, at node: Node, _ setting: Setting) -> Result {
    let text = setting.scenario.filled(sample.text)
    let reading = setting.reader.read(text)
    var results: [Result] = []
    for arrangement in arrangements(for: sample, reaction, reading, setting) {
      var session = setting.session.arranged(at: node, for: reaction, before: reading, arrangement)
      let before = session
      _ = session.advance(.reply(text, reading))
      let taken = session.lastReaction ?? ""
      let isTaken = taken == sample.branch
      var result = Result(
        sample: sample, variant: setting.scenario.variant, reading: reading, taken: taken,
        shown: shown(by: session, setting), failure: nil)
      if sample.quality == .wrong {
        result.failure = isTaken ? .taken : nil
      } else if !isTaken {
        result.failure =
          reading.isEmpty
          ? .notUnderstood : .elsewhere(missing: before.missing(reaction.when, after: reading).map(\.inWords))
      }
      results.append(result)
    }
    return results.first { ($0.failure == nil) != (sample.quality == .wrong) } ?? results[0]
  }

  private func arrangements(
    for sample: PlacedSample, _ reaction: Reaction, _ reading: Reading, _ setting: Setting
  ) -> [Arrangement] {
    let isAddressed = setting.session.isAddressed(reaction, by: reading)
    let words = sample.quality != .wrong && isAddressed ? [false, true] : [false]
    return words.flatMap { wordsWereSaid in
      [false, true].map { isFresh in
        Arrangement(
          deedsAreFresh: isFresh, wordsWereSaid: wordsWereSaid, wordsDecide: sample.quality == .wrong)
      }
    }
  }

  /// How strongly the reply that was tried shows each criterion.
  private func shown(by session: Session, _ setting: Setting) -> [Criterion: Tenths] {
    guard let scorer, let prepared = setting.prepared else { return [:] }
    return scorer.scorecard(for: session.transcript, prepared).turns.last?.criteria ?? [:]
  }

  /// A sample that is weak on a criterion shows it less than the good samples of its branch, or, where there are
  /// none, less than the best of its node.
  private func failure(toBeWeakerOf weak: Result, among results: [Result]) -> Failure? {
    guard case .weak(let criterion) = weak.sample.quality, let shown = weak.shown[criterion] else { return nil }
    let good = results.filter {
      $0.sample.quality == .good && $0.sample.node == weak.sample.node && $0.failure == nil
    }
    let own = good.filter { $0.sample.index == weak.sample.index }
    func value(_ result: Result) -> Tenths { result.shown[criterion] ?? .zero }
    let rival =
      own.isEmpty ? good.max { value($0) < value($1) } : own.min { value($0) < value($1) }
    guard let rival, value(rival) <= shown else { return nil }
    return .notWeaker(than: rival.sample, showing: value(rival))
  }
}

extension Condition {
  fileprivate var variants: [String] {
    var names: [String] = []
    visit { if case .variant(let name) = $0 { names.append(name) } }
    return names
  }

  /// Whether it can hold while this variant, or none, is played.
  fileprivate func allowsVariant(_ name: String?) -> Bool {
    switch self {
    case .variant(let wanted): wanted == name
    case .not(.variant(let unwanted)): unwanted != name
    case .any(let some): some.contains { $0.allowsVariant(name) }
    default: true
    }
  }
}
