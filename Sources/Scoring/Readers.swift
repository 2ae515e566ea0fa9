import RapportModel
import Understanding

/// The readers of one scenario: all text is read through the one matcher, whoever wrote it.
struct Readers: Sendable {
  /// Reads replies for moves, facts and claims.
  let replies: Reader
  /// Reads replies for what the scenario's feelings are about and for required sentences.
  let marks: Reader?
  /// Reads the customer for feelings and confirmations.
  let customer: Reader

  init(standard: [Move], scenario: Scenario?) {
    replies = Reader(standard: standard, scenario: scenario)
    customer = Reader(standard: CustomerCues.moves, scenario: nil)
    let moves = scenario.map(Self.marks) ?? []
    marks = moves.isEmpty ? nil : Reader(standard: moves, scenario: nil)
  }

  /// The authors' patterns for feelings and required sentences, each as a move of its own.
  private static func marks(of scenario: Scenario) -> [Move] {
    var moves: [Move] = []
    for node in scenario.nodes {
      for (index, feeling) in node.feelings.enumerated() where !feeling.words.isEmpty {
        moves.append(
          Move(name: mark(node: node.name, feeling: index), patterns: feeling.words.map(scenario.filled)))
      }
    }
    for sentence in scenario.company.requiredSentences where !sentence.paraphrases.isEmpty {
      moves.append(
        Move(name: mark(sentence: sentence.id), patterns: sentence.paraphrases.map(scenario.filled)))
    }
    return moves
  }

  static func mark(node: String, feeling: Int) -> String { "\(node)-feels-\(feeling + 1)" }
  static func mark(sentence: String) -> String { "sentence-\(sentence)" }
}
