import RapportModel
import Understanding

/// What is concluded from what an agent's sentences do: form alone takes much for help that is none.
extension AgentReply {
  /// How surely a sentence is what the customer came for and refuses nothing, in thousandths, below none where it surely
  /// refuses; the same for all where that is not known.
  func solves(_ said: Solution) -> Int {
    acts.map { $0.confidence(of: .solves, in: said.span) - $0.confidence(of: .declines, in: said.span) } ?? 1000
  }

  /// What has the form of an answer is hardly one, or a no without a reason. Of a step the form tells more: "could you
  /// empty the tray?"
  func isUnsure(_ said: Solution) -> Bool { said.kind == .answer && solves(said) < 20 && !saysWhyNot(said.span) }

  /// A sentence that by its words is what the customer came for, whatever its form.
  func isLikelySolution(_ sentence: Span) -> Bool {
    acts.map { $0.confidence(of: .solves, in: sentence) >= 600 } ?? false
  }

  /// Each sentence that states something, as a solution in whatever form; none where it is not known what each solves.
  ///
  /// - Parameter said: what is a solution by its form.
  func possibleSolutions(_ said: [Solution]) -> [Solution] {
    guard acts != nil, !isHarmful else { return [] }
    return words.sentences.filter { !words.isQuestion($0) && !isRepeated($0) }.map { sentence in
      said.first { $0.span == sentence && $0.isStated }
        ?? Solution(kind: .answer, turn: turn, span: sentence, namesPlace: false)
    }
  }

  /// How surely a sentence tells what happens or is to be done next, in thousandths; the same for all where that is not
  /// known.
  func leadsOn(_ said: Solution) -> Int {
    acts.map { max($0.confidence(of: .next, in: said.span), $0.confidence(of: .solves, in: said.span)) } ?? 1000
  }

  /// A sentence that announces a deed in form does so for the customer's matter. Below .04 it hardly does: of 27 rows that
  /// readers of 92 conversations granted none rests on such a one, of seven that they did not, two.
  func bringsSomething(_ announcement: Span) -> Bool {
    guard let acts else { return true }
    return [AgentAct.next, .done, .solves].contains { acts.confidence(of: $0, in: announcement) >= 40 }
  }

  /// It refuses or rules out what the customer wants. From .5, .68 of what is heard of sentences kept out of the fit does,
  /// and .53 of what does is heard (`scripts/fit-acts --check`).
  func declines(_ sentence: Span) -> Bool { acts.map { $0.confidence(of: .declines, in: sentence) >= 500 } ?? true }
}
