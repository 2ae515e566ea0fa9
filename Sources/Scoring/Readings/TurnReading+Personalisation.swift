import RapportModel

extension TurnReading {
  /// Could not have been sent to anyone else.
  var personalisation: Tenths {
    var signs = signs(["refers-to-history": 450, "paraphrases": 300, "offers-choice": 200, "names-cause": 200])
    signs.append(80 * min(shared, 6))
    signs += reply.understood.told.filter(\.isRight).map { _ in 150 }
    signs.append(20 * min(reply.words.all.count { CueWords.you.contains($0.key) }, 6))
    return tenths(reply.isParroted ? [] : signs, less: deductions(["hollow-script": 300]))
  }
}
