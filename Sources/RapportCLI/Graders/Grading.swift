import ArgumentParser
import AuthoredFiles
import RapportModel
import Scoring
import Understanding

/// What grades a conversation: the rubric, the standard moves and the scenarios that transcripts name.
struct Grading {
  /// A conversation with its grade.
  struct Conversation: Sendable {
    var transcript: Transcript
    var scenario: Scenario?
    var scorecard: Scorecard
    /// With the expectations of its channel.
    var rubric: Rubric
  }

  /// A conversation with what grades it.
  struct Ready: Sendable {
    var transcript: Transcript
    var scenario: Scenario?
    var prepared: Scorer.Prepared

    func graded(by scorer: Scorer) -> Conversation {
      let scorecard = scorer.scorecard(for: transcript, prepared)
      return Conversation(
        transcript: transcript, scenario: scenario, scorecard: scorecard,
        rubric: scorer.rubric.applying(channel: scorecard.rubric.channel))
    }

    /// How it fares under another rubric.
    func compared(by scorer: Scorer, with other: Rubric) -> RubricComparison {
      scorer.comparison(of: transcript, prepared, with: other)
    }

    /// What its graded replies show, by turn.
    func signals(by scorer: Scorer) -> [(turn: Int, signals: Signals)] {
      scorer.signals(in: transcript, prepared)
    }
  }

  let scorer: Scorer
  let standard: [Move]
  private let shared: SharedOptions
  private let library: Library
  private let given: Scenario?
  private var named: [String: Scenario?] = [:]
  private var prepared: [String: Scorer.Prepared] = [:]

  /// - Throws: exit code 2, after saying why, when the scenario or the rubric cannot be used.
  init(shared: SharedOptions, scenario: String? = nil, rubric: String? = nil) throws {
    self.shared = shared
    library = shared.library
    let library = library
    given = try scenario.map { try library.scenario($0).valueOrExit(shared) }
    let rubric = try Self.rubric(rubric, in: library, shared)
    standard = try library.standardMoves().valueOrExit(shared)
    scorer = Scorer(rubric: rubric, standard: standard, engine: RapportCommand.version)
  }

  /// - Parameter path: the default rubric when nil.
  /// - Throws: exit code 2, after saying why, when it cannot be used.
  static func rubric(_ path: String?, in library: Library, _ shared: SharedOptions) throws -> Rubric {
    let rubric = try library.rubric(path).valueOrExit(shared)
    guard rubric.encoder == Reader.encoder.name else {
      Output.say(
        "rapport: rubric '\(rubric.name)' grades with encoder '\(rubric.encoder)', "
          + "and this program with '\(Reader.encoder.name)'; another would give other points")
      throw ExitCode.badInput
    }
    return rubric
  }

  /// Grades one, and says at once what people should know about it.
  mutating func graded(_ transcript: Transcript) -> Conversation {
    var remarks: [String] = []
    let ready = ready(transcript, &remarks)
    for remark in remarks { shared.remark(remark) }
    return ready.graded(by: scorer)
  }

  /// Finds the scenario and its readers; appends what people should know about it.
  mutating func ready(_ transcript: Transcript, _ remarks: inout [String]) -> Ready {
    let scenario = applied(scenario(of: transcript, &remarks), to: transcript, &remarks)
    let key = "\(scenario?.id ?? "") \(scenario?.variant ?? "")"
    let ready = prepared[key] ?? scorer.prepared(for: scenario)
    prepared[key] = ready
    return Ready(transcript: transcript, scenario: scenario, prepared: ready)
  }

  private mutating func scenario(of transcript: Transcript, _ remarks: inout [String]) -> Scenario? {
    if let given { return given }
    guard let id = transcript.scenario else { return nil }
    if let known = named[id] { return known }
    let loaded = library.scenario(id)
    if loaded.value == nil {
      remarks.append("\(transcript.id): unknown scenario '\(id)'; graded without it")
    }
    named[id] = .some(loaded.value)
    return loaded.value
  }

  private func applied(
    _ scenario: Scenario?, to transcript: Transcript, _ remarks: inout [String]
  ) -> Scenario? {
    guard let scenario, let variant = transcript.variant else { return scenario }
    if let applied = scenario.applying(variant: variant) { return applied }
    remarks.append("\(transcript.id): scenario '\(scenario.id)' has no variant '\(variant)'; graded as written")
    return scenario
  }
}
