import RapportModel
import Understanding

/// What is concluded from what a customer's sentences do.
///
/// Confidences are of sentences kept out of the fit (`scripts/fit-acts --check`).
extension SentenceActs<CustomerAct> {
  /// Something is solved, understood or accepted. At .75 three in four are.
  func isSettled(_ sentence: Span) -> Bool { confidence(of: .settled, in: sentence) >= 750 }

  /// It works, has come or is over, in whatever words. From .6, five in six are, and half are heard. "It now shows
  /// an empty page" says as surely that it is not, and what stands behind "without" may be what is missing.
  func isSolved(_ sentence: Span, in words: Words) -> Bool {
    let mayLack = words.within(sentence).contains { $0.key == CueWords.withoutAlone }
    return confidence(of: .solved, in: sentence) >= (mayLack ? 800 : 600)
      && confidence(of: .unsettled, in: sentence) < 650
  }

  /// What sounds pleased or thankful means the opposite. From .75, six in seven are scorn, and one in five is heard; in helpdesk
  /// conversations scorn is rare, and lower bars took praise for it. "Brilliant!" alone can be meant, and so can what tells
  /// that it works.
  func scorns(_ sentence: Span, in words: Words) -> Bool {
    confidence(of: .scorns, in: sentence) >= 750 && confidence(of: .solved, in: sentence) < 500
      && words.within(sentence).count > 3
  }

  /// They leave without help. From .6, nine in ten do, and half are heard.
  func leaves(_ sentence: Span) -> Bool { confidence(of: .leaves, in: sentence) >= 600 }

  /// It may be against something: "I may not collect the card" denies, and objects to nothing.
  func objects(_ sentence: Span) -> Bool {
    [CustomerAct.unsettled, .complains, .reproach, .anger].contains { confidence(of: $0, in: sentence) >= 250 }
  }
}

extension CustomerTurn {
  /// Anger or distress that no word of the lists tells, as a cue and the sentence that shows it most. Of messages whose
  /// sentences make it .95 likely together, nine in ten show one.
  var weighedFeeling: (move: String, span: Span)? {
    guard let acts else { return nil }
    var none = 1000
    var most: (move: String, span: Span, confidence: Int)?
    for sentence in words.sentences {
      let (anger, distress) = (
        acts.confidence(of: .anger, in: sentence), acts.confidence(of: .distress, in: sentence)
      )
      let felt = max(anger, distress)
      none = none * (1000 - felt) / 1000
      guard felt > most?.confidence ?? 0 else { continue }
      most = (anger >= distress ? CustomerCues.angry : CustomerCues.worries, sentence, felt)
    }
    return none <= 50 ? most.map { ($0.move, $0.span) } : nil
  }
}
