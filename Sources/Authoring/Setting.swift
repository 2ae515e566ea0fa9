import RapportModel
import Scoring
import Simulation
import Understanding

/// A scenario, or a variant of it, with what reads and grades it.
struct Setting {
  let scenario: Scenario
  let start: Session
  private let scorer: Scorer
  private let prepared: Scorer.Prepared
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
    start = Session(scenario: scenario, standard: standard, seed: 1, id: scenario.id, encoder: Reader.encoder)
    self.scorer = scorer
    prepared = scorer.prepared(forManyOf: scenario)
    var counts: [String: Int] = [:]
    self.samples = samples.map { sample in
      let group = "\(sample.branch) \(sample.quality.inWords)"
      counts[group, default: 0] += 1
      return Sample(
        name: "\(group) \(counts[group, default: 1])", text: scenario.filled(sample.text).trimmed, placed: sample)
    }
  }

  /// What a reply does; each is read once.
  func read(_ reply: String) -> Reading { prepared.read(reply) }

  /// A conversation with its grade.
  ///
  /// - Parameters:
  ///   - read: how far it has been read; nil to read it from the start.
  ///   - name: of a golden run.
  func graded(_ session: Session, after read: ReadSoFar? = nil, name: String? = nil) -> Search.Candidate {
    let transcript = session.transcript
    let read = read?.upTo(transcript) ?? ReadSoFar(transcript, prepared)
    return Search.Candidate(session: session, read: read, card: scorer.scorecard(for: transcript, read), name: name)
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
    return run(session, graded(session).card)
  }

  /// In seconds.
  private static let usualSilence = 60
  /// Patience is at most 10, and each silence without words of the author's costs some.
  private static let mostSilences = 40
}
