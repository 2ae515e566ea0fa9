import RapportModel

/// A move that is considered for a stretch of a reply, by its number; `Explanation.Candidate` in few bytes.
struct Candidate: Sendable {
  /// What speaks for it, and which, from 1.
  enum Ground: Sendable {
    case example(Int)
    /// What was weighed, with no example that says almost the same.
    case wording
    case pattern(Int)
    case form
  }

  enum Verdict: Sendable, Equatable {
    case made, belowThreshold, otherPolarity, coveredByBetter
    case counterExample(Int)
    /// To another move, by its number.
    case tooClose(to: Int)
  }

  var owner: Int
  /// 0 to 1000 thousandths.
  var confidence: Int
  /// Of two that are as sure, the one with more of it is nearer; 0 where that is not known.
  var nearness = 0
  /// How near the nearest example is, in thousandths; 0 where that is not known.
  var nearest = 0
  var span: Span
  var by: Ground
  var verdict: Verdict

  var isByLikeness: Bool {
    switch by {
    case .example, .wording: true
    case .pattern, .form: false
    }
  }

  /// With names.
  func explained(_ moves: [Move]) -> Explanation.Candidate {
    let ground =
      switch by {
      case .example(let number): Self.name(number, of: Self.examples) ?? "example \(number)"
      case .wording: "wording"
      case .pattern(let number): Self.name(number, of: Self.patterns) ?? "pattern \(number)"
      case .form: "form"
      }
    let explained: Explanation.Verdict =
      switch verdict {
      case .made: .made
      case .belowThreshold: .belowThreshold
      case .otherPolarity: .otherPolarity
      case .coveredByBetter: .coveredByBetter
      case .counterExample(let number): .counterExample(number)
      case .tooClose(let other): .tooClose(to: moves[other].name)
      }
    return Explanation.Candidate(
      move: moves[owner].name, confidence: confidence, span: span, by: ground, verdict: explained)
  }

  /// Few numbers come again and again, and their names are made once.
  private static let examples = (0..<128).map { "example \($0)" }
  private static let patterns = (0..<128).map { "pattern \($0)" }

  private static func name(_ number: Int, of names: [String]) -> String? {
    names.indices.contains(number) ? names[number] : nil
  }
}
