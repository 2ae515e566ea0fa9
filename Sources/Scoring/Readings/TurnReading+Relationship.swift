import RapportModel

extension TurnReading {
  /// Welcomes, takes on, thanks and leaves on good terms.
  var relationship: Tenths {
    let signs = signs([
      "thanks-for-loyalty": 450, "invites-feedback": 350, "thanks": 300, "promises": 300, "owns-fault": 300,
      "checks-solved": 300, "refers-to-history": 300, "closes": 250, "greets": 250, "hands-over": 150,
      "acknowledges-feeling": 150,
    ])
    return tenths(signs + [10 * min(reply.words.all.count, 10)], less: harm + deductions(["over-promises": 150]))
  }
}
