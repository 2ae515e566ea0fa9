import RapportModel

extension SampleTrial {
  /// Each sample as a test, with a diagnosis where it fails.
  ///
  /// - Parameter file: as the user named it.
  package func cases(suite: String, file: String) -> [TestCase] {
    var counts: [String: Int] = [:]
    return results().map { result in
      let group = "\(result.sample.branch) \(result.sample.quality.inWords)"
      counts[group, default: 0] += 1
      return TestCase(
        suite: suite, name: "\(group) \(counts[group, default: 1])", file: file, position: result.sample.position,
        failure: result.diagnostic(in: file, places))
    }
  }

  /// What is wrong with samples, as warnings about a file that loads.
  ///
  /// - Parameter file: as the user named it.
  package func warnings(in file: String) -> [Diagnostic] {
    results().compactMap { result in
      var warning = result.diagnostic(in: file, places)
      warning?.severity = .warning
      return warning
    }
  }
}

extension SampleTrial.Result {
  fileprivate func diagnostic(in file: String, _ places: [String: SourcePosition]) -> Diagnostic? {
    switch failure {
    case nil: nil
    case .notUnderstood:
      diagnostic(
        "sample-not-understood", in: file, "nothing is understood in this sample of '\(sample.branch)'",
        ["give a move of its branch an example or a pattern like it ('rapport explain' shows what is near)"])
    case .elsewhere(let missing):
      diagnostic(
        "sample-elsewhere", in: file, "this sample of '\(sample.branch)' takes \(takenInWords)",
        [understood] + missing.map { "'\($0)' does not hold" } + advice(missing),
        at: places[taken].map { ($0, "this one answers it") })
    case .taken:
      diagnostic(
        "wrong-sample-taken", in: file, "'\(sample.branch)' answers a sample that it must not",
        [understood, "give the move that is found wrongly a counter-example ('not') like it"])
    case .notWeaker(let good, let value):
      diagnostic(
        "weak-not-weaker", in: file, "this sample is no weaker on \(weakness) than a good one",
        [weighed(against: value)], at: (good.position, "the good one"))
    }
  }

  private func diagnostic(
    _ code: String, in file: String, _ message: String, _ notes: [String], at other: (SourcePosition, String)? = nil
  ) -> Diagnostic {
    var notes = notes.map { Diagnostic.Note($0) }
    if let variant { notes.append(.init("in variant '\(variant)'")) }
    if let (position, words) = other { notes.append(.init(words, file: file, at: position)) }
    return Diagnostic(code, .error, message, file: file, at: sample.position, notes: notes)
  }

  private var takenInWords: String {
    taken.contains("/") ? "'\(taken)' instead" : "no branch: the customer's answer is the built-in '\(taken)'"
  }

  private var understood: String {
    let found =
      reading.moves.map(\.move) + reading.told.map { $0.isRight ? "tells \($0.fact)" : "tells a wrong \($0.fact)" }
      + reading.asked.map { "asks \($0.fact)" }
    return found.isEmpty ? "nothing is understood in it" : "understood: \(found.joined(separator: ", "))"
  }

  /// Where all holds and another branch is taken all the same, that one is the more particular.
  private func advice(_ missing: [String]) -> [String] {
    missing.isEmpty
      ? ["both hold, and the other comes first or asks for more; move the sample, or tell them apart"] : []
  }

  private var weakness: String {
    if case .weak(let criterion) = sample.quality { criterion.rawValue } else { "" }
  }

  private func weighed(against good: Tenths) -> String {
    guard case .weak(let criterion) = sample.quality, let value = shown[criterion] else { return "" }
    return "it shows \(criterion.rawValue) at \(value), the good one at \(good)"
  }
}
