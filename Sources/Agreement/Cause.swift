import RapportModel

/// A rule's part in the distance between a grade and people.
///
/// Where the grade is too low, the rules that took points share the distance, each by what it took; where it is too
/// high, those that gave points share it, each by what it gave. So the parts of all rules add up to the distance.
package struct Cause: Sendable, Hashable {
  package let rule: String
  /// Points a conversation, of the mean distance.
  package private(set) var part = 0.0
  /// In how many conversations it took points from a grade that is too low.
  package private(set) var tooStrict = 0
  /// In how many it gave points to one that is too high.
  package private(set) var tooLenient = 0

  private init(rule: String) {
    self.rule = rule
  }

  /// Rows of the whole score rest on its axes, not on points: it has no causes.
  static func all(of subject: Evidence.Subject, in rated: [Rated]) -> [Cause] {
    guard subject != .score else { return [] }
    var causes: [String: Cause] = [:]
    for conversation in rated {
      let above = conversation.grade! - conversation.people
      let moved = conversation.card.moved(above < 0 ? .taken : .given, by: subject)
      let all = Double(moved.reduce(0) { $0 + $1.tenths })
      for (rule, tenths) in moved {
        var cause = causes[rule] ?? Cause(rule: rule)
        cause.part += abs(above) * Double(tenths) / all / Double(rated.count)
        cause.tooStrict += above < 0 ? 1 : 0
        cause.tooLenient += above > 0 ? 1 : 0
        causes[rule] = cause
      }
    }
    return causes.values.sorted { ($1.part, $0.rule) < ($0.part, $1.rule) }
  }
}

private enum Direction { case given, taken }

extension Scorecard {
  /// How many tenths each rule gave or took in a criterion, without those that did not.
  fileprivate func moved(_ direction: Direction, by subject: Evidence.Subject) -> [(rule: String, tenths: Int)] {
    var tenths: [String: Int] = [:]
    for row in evidence where row.subject == subject && row.verdict != .notJudged {
      let moved = direction == .given ? max(row.points, .zero) : row.of - row.points
      tenths[row.rule, default: 0] += moved.count
    }
    return tenths.filter { $0.value > 0 }.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }
}
