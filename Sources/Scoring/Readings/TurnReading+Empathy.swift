import RapportModel
import Understanding

extension TurnReading {
  /// Takes up the feeling and its cause.
  var empathy: Tenths {
    var signs = signs([
      "acknowledges-feeling": 550, "names-cause": 450, "owns-fault": 300, "apologises": 250, "reassures": 300,
      "paraphrases": 250, "asks-open-question": 200, "thanks": 60, "refers-to-history": 150,
    ])
    signs.append(80 * min(reply.words.all.count { Self.feeling.contains($0.key) }, 4))
    signs.append(150 * signals[.readyToHelp] + 60 * signals[.consolation])
    signs.append(30 * min(shared, 5))
    return tenths(reply.isParroted ? [] : signs, less: harm)
  }

  private static let feeling = CueWords.feeling.union(CueWords.shared)
}
