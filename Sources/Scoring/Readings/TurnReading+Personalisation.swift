import RapportModel
import Understanding

extension TurnReading {
  /// Could not have been sent to anyone else: about this matter, and in the words of somebody who talks. Instructions
  /// and offers of help read the same whoever asks; a question seldom does, nor does a yes.
  var personalisation: Tenths {
    var signs = signs([
      "refers-to-history": 450, "paraphrases": 300, "offers-choice": 200, "names-cause": 200, "asks-question": 100,
    ])
    signs.append(200)
    signs.append(80 * min(shared, 6))
    signs.append(150, times: reply.understood.told.count(where: \.isRight))
    signs.append(20 * min(reply.words.all.count { CueWords.you.contains($0.key) }, 6))
    signs.append(100 * signals[.contractions])
    signs.append(150 * signals[.questions] + 100 * signals[.valueTold])
    signs.append(150 * signals[.agreement])
    signs.append(150 * signals[.diagnosis])
    let courtesies = signals[.greeting] + signals[.gratitude] + signals[.apology]
    let set =
      90 * signals[.instruction] + 120 * signals[.formula] + 80 * courtesies + 100 * signals[.offersHelp]
    return tenths(reply.isParroted ? [] : signs, less: set + harm + deductions(["hollow-script": 300]))
  }
}
