import RapportModel
import Scoring
import Simulation
import Understanding

/// A scenario, or a variant of it, with what reads and grades it.
struct Setting {
  let scenario: Scenario
  let start: Session
  /// What a reply does; each is read once.
  let read: (String) -> Reading
  let card: (Transcript) -> Scorecard
  /// The samples as they are said here, each with its name.
  let samples: [Sample]

  struct Sample {
    /// "complaint/3 good 2".
    var name: String
    /// With the facts of the variant.
    var text: String
    var placed: PlacedSample
  }

  init(_ scenario: Scenario, samples: [PlacedSample], standard: [Move], scorer: Scorer) {
    self.scenario = scenario
    let reader = Reader(standard: standard, scenario: scenario)
    start = Session(scenario: scenario, standard: standard, seed: 1, id: scenario.id, encoder: reader.encoder)
    var readings: [String: Reading] = [:]
    read = { text in
      if let known = readings[text] { return known }
      let reading = reader.read(text)
      readings[text] = reading
      return reading
    }
    let prepared = scorer.prepared(forManyOf: scenario)
    card = { scorer.scorecard(for: $0, prepared) }
    var counts: [String: Int] = [:]
    self.samples = samples.map { sample in
      let group = "\(sample.branch) \(sample.quality.inWords)"
      counts[group, default: 0] += 1
      return Sample(
        name: "\(group) \(counts[group, default: 1])", text: scenario.filled(sample.text).trimmed, placed: sample)
    }
  }

  /// Longer conversations show nothing new; a band that is too narrow does not hide the end.
  var mostReplies: Int { max(scenario.turns.most, 8) }

  /// The conversation as a list of replies, and its grade.
  ///
  /// - Parameter name: of a golden run.
  func run(_ session: Session, _ card: Scorecard, name: String? = nil) -> Exploration.Run {
    var steps: [Exploration.Step] = []
    var deeds: [String] = []
    for turn in session.transcript.turns {
      switch (turn.role, turn.action, turn.text) {
      case (.agent, let action?, _):
        deeds.append("/" + ([action] + turn.arguments.map(\.value)).joined(separator: " "))
      case (.agent, nil, let text?):
        let sample = sample(text, at: turn.node)
        steps.append(
          Exploration.Step(
            deeds: deeds, text: text, sample: sample?.name, position: sample?.placed.position,
            reaction: turn.understood?.reaction))
        deeds = []
      case (.customer, _, _) where turn.waited != nil:
        steps.append(Exploration.Step(deeds: deeds, text: nil))
        deeds = []
      default: break
      }
    }
    return Exploration.Run(name: name, steps: steps, outcome: session.outcome, scorecard: card)
  }

  /// Rather the one that stands at the node where it was said.
  private func sample(_ text: String, at node: String?) -> Sample? {
    let same = samples.filter { $0.text == text }
    return same.first { $0.placed.node == node } ?? same.first
  }

  /// Nobody ever answers, until the customer leaves.
  var silence: Exploration.Run {
    var session = start
    _ = session.begin()
    for _ in 0..<Self.mostSilences where session.outcome == nil {
      let next = session.nextAuthoredSilence.map { $0 - session.silence }
      _ = session.advance(.silence(seconds: next ?? Self.usualSilence))
    }
    _ = session.abandon()
    return run(session, card(session.transcript))
  }

  /// In seconds.
  private static let usualSilence = 60
  /// Patience is at most 10, and each silence without words of the author's costs some.
  private static let mostSilences = 40
}
