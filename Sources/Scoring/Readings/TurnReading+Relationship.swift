import RapportModel
import Understanding

extension TurnReading {
  /// Welcomes, takes on, thanks and leaves on good terms.
  var relationship: Tenths {
    var signs = signs([
      "thanks-for-loyalty": 450, "invites-feedback": 350, "promises": 300, "owns-fault": 300, "checks-solved": 300,
      "refers-to-history": 300, "hands-over": 150, "acknowledges-feeling": 150,
    ])
    signs.append(liking.count / 2)
    return tenths(signs, less: harm + deductions(["over-promises": 150]))
  }

  /// How well one likes whoever writes like this, by signals alone: where a short reply points is mostly what it is about.
  var liking: Tenths { tenths([400 + 3 * signals.sum(Weights.liking.ofSignals)], less: harm) }
}
