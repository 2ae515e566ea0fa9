import Encoders
import RapportModel

/// What each sentence of a text does, as far as that can be weighed.
///
/// A logistic regression for each act, which `scripts/fit-acts` fits on sentences with the acts that people see in each
/// (Documentation/Understanding.md). A sentence does what one of its stretches does.
package struct SentenceActs<Act: CaseIterable & RawRepresentable<Int> & Sendable>: Sendable {
  private let sentences: [Span]
  /// For each sentence and each act, in their order: how surely, in thousandths.
  private let confidences: [Int]

  fileprivate init(_ sentences: [Span], _ confidences: [Int]) {
    self.sentences = sentences
    self.confidences = confidences
  }

  /// How surely the sentences that a span touches do it: the surest, in thousandths.
  package func confidence(of act: Act, in span: Span) -> Int {
    let count = Act.allCases.count
    var surest = 0
    for (index, sentence) in sentences.enumerated() where sentence.overlaps(span) {
      surest = max(surest, confidences[index * count + act.rawValue])
    }
    return surest
  }
}

extension Stretches {
  /// - Parameter weights: of the side that has written it, in the order of its acts.
  private func acts<Act>(_ weights: WordingWeights?) -> SentenceActs<Act> {
    guard let weights else { return SentenceActs([], []) }
    let words = WordingWeights.Reply(self, weights)
    var scores = [Int32](few: 0, count: weights.moves.count)
    let sentences = parsed.sentences
    var surest = [Int32](few: 0, count: sentences.count * scores.count)
    var sentence = 0
    for (row, stretch) in ranges.enumerated() {
      while sentences[sentence].upperBound <= stretch.lowerBound { sentence += 1 }
      words.score(row, into: &scores)
      for (act, score) in scores.enumerated() {
        let place = sentence * scores.count + act
        surest[place] = max(surest[place], score)
      }
    }
    return SentenceActs(sentences.map(parsed.text.span(of:)), surest.map { Confidence.confidence(of: Int($0)) })
  }

  /// What its sentences do where a customer has written it.
  package var customerActs: SentenceActs<CustomerAct> { acts(WordingWeights.ofCustomers) }

  /// What its sentences do where an agent has written it.
  package var agentActs: SentenceActs<AgentAct> { acts(WordingWeights.ofAgents) }
}
