import RapportModel
import Understanding

/// What is concluded from what an agent's sentences do: form alone takes much for help or sympathy that is none.
extension AgentReply {
  /// How surely a sentence is what the customer came for, in thousandths.
  func solves(_ said: Solution) -> Int { acts.confidence(of: .solves, in: said.span) }

  /// A sentence that announces a deed in form does so for the customer's matter. Below .05 it hardly does: of 27 rows that
  /// readers of 92 conversations granted none rests on such a one, of seven that they did not, two.
  func bringsSomething(_ announcement: Span) -> Bool {
    !isRecorded || [AgentAct.next, .done, .solves].contains { acts.confidence(of: $0, in: announcement) >= 50 }
  }

  /// It refuses or rules out what the customer wants. From .5, .68 of what is heard of sentences kept out of the fit does,
  /// and .53 of what does is heard (`scripts/fit-acts --check`).
  func declines(_ sentence: Span) -> Bool { acts.confidence(of: .declines, in: sentence) >= 500 }

  /// It names the feeling and brushes it off: of 150 sentences written by another hand than those of the fit, .92 of what is
  /// heard from .3 does, and .60 of what does is heard.
  func slights(_ sentence: Span) -> Bool {
    let slighting = acts.confidence(of: .slights, in: sentence)
    return slighting >= (isRecorded ? 300 : 500) && slighting > acts.confidence(of: .sympathises, in: sentence)
  }

  /// Sentences that meet the feeling in words of their own: of the same 150, .94 of what is heard from .8 does, and .28 of
  /// what does is heard.
  var sympathies: [Span] {
    words.sentences.filter { sentence in
      acts.confidence(of: .sympathises, in: sentence) >= 800 && !slights(sentence) && !words.isQuestion(sentence)
    }
  }
}
