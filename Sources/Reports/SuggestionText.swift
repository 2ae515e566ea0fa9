import RapportModel
import Records

/// Why something is suggested, in words.
package enum SuggestionText {
  /// "four-days-too-late --variant early", as it is typed.
  package static func command(_ suggestion: Suggestion) -> String {
    suggestion.scenario + (suggestion.variant.map { " --variant \($0)" } ?? "")
  }

  /// Sentences.
  package static func reasons(_ suggestion: Suggestion) -> String {
    suggestion.reasons.map(sentence).joined(separator: " ")
  }

  /// Why a drill is suggested: a sentence.
  package static func reason(_ reason: DrillProgress.Reason) -> String {
    switch reason {
    case .notPassed(let made, let answered, let days): "\(made) of \(answered) made it \(ago(days)); \(wanted)."
    case .passed(let days, let pause):
      "You made it \(ago(days)), and it is due again \(pause) days after that."
    case .neverTried: "You have not drilled it yet; it takes two minutes."
    }
  }

  private static let wanted = "\(DrillRound.wantedOfTen) of ten are wanted"

  private static func sentence(_ reason: Suggestion.Reason) -> String {
    switch reason {
    case .weakest(let criterion, let score): "Your weakest skill of late is \(criterion.rawValue) (\(score))."
    case .lowHere(_, let score): "In this scenario it was \(score) the last time."
    case .notPassed(let days): "You did not pass it \(ago(days))."
    case .passed(let days, let pause):
      "You passed it \(ago(days)), and it is due again \(pause) days after that."
    case .neverTried: "You have not finished it on your own yet."
    case .early(let days): "Nothing else is left to do; it would be due in \(days) \(days == 1 ? "day" : "days")."
    case .drawn(let count, let areOpen):
      areOpen ? "Drawn from \(count) that are new or due again." : "Drawn from all \(count); none is due today."
    case .variantTriedLeast: "Of its variants you have tried this one least."
    }
  }

  private static func ago(_ days: Int) -> String {
    switch days {
    case 0: "today"
    case 1: "yesterday"
    default: "\(days) days ago"
    }
  }
}
