import RapportModel

/// How fast time passes for the customer.
package enum Pace: Sendable, Hashable {
  /// They wait for ever.
  case off
  /// So many of their seconds pass in one of the trainee's; 1 is real time.
  case times(Double)

  /// The factors that can be asked for.
  package static let factors = 0.1...1000.0

  /// "real", "off" or a factor; nil for anything else.
  package init?(_ text: String) {
    switch text {
    case "real": self = .times(1)
    case "off": self = .off
    default:
      guard let factor = Double(text), Self.factors.contains(factor) else { return nil }
      self = .times(factor)
    }
  }

  /// Real where people wait for each other; a letter can wait, an assessment is no race, and whoever chooses has to
  /// read first.
  package static func usual(in channel: Channel, mode: Mode) -> Pace {
    channel == .email || mode == .assessed || mode == .guided ? .off : .times(1)
  }

  /// Customer's seconds in one of the trainee's; what is noted in a transcript is real time where nobody waits.
  var factor: Double {
    switch self {
    case .off: 1
    case .times(let factor): factor
    }
  }
}
