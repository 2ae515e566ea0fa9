import RapportModel
import Understanding

extension TurnReading {
  /// Tells and offers more than was asked for.
  var proactivity: Tenths {
    if isIdle { return idle }
    var signs = signs([
      "anticipates-need": 600, "states-next-step": 400, "gives-time": 300, "offers-choice": 250,
      "offers-alternative": 300, "promises": 250, "checks-solved": 200, "invites-feedback": 150,
    ])
    signs.append(substance / 2)
    return tenths(signs, less: harm)
  }
}
