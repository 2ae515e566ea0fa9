/// A typed value in words, made comparable: "£20", "20 pounds" and "GBP 20.00" are one.
enum Value: Sendable, Hashable {
  /// Hundredths of the unit; the currency is nil when none is named.
  case money(Int, currency: Key?)
  /// "3 to 5 days" has two ends.
  case duration(from: Int, to: Int, unit: TimeUnit)
  case date(year: Int?, month: Int, day: Int)
  /// Monday is 1.
  case weekday(Int)
  /// Hundredths.
  case number(Int)

  enum TimeUnit: Sendable, Hashable {
    case seconds, minutes, days, workingDays, months
  }

  enum Kind: Sendable, Hashable { case money, duration, date, number }

  var kind: Kind {
    switch self {
    case .money: .money
    case .duration: .duration
    case .date, .weekday: .date
    case .number: .number
    }
  }

  /// What is left open by one side does not part them: a year, a currency; and a weekday fits its date.
  func equals(_ other: Value) -> Bool {
    switch (self, other) {
    case (.money(let a, let unit), .money(let b, let otherUnit)):
      a == b && (unit == nil || otherUnit == nil || unit == otherUnit)
    case (.date(let year, let month, let day), .date(let otherYear, let otherMonth, let otherDay)):
      month == otherMonth && day == otherDay && (year == nil || otherYear == nil || year == otherYear)
    case (.date(let year?, let month, let day), .weekday(let weekday)),
      (.weekday(let weekday), .date(let year?, let month, let day)):
      Self.weekday(year, month, day) == weekday
    default: self == other
    }
  }

  /// Sakamoto's method; Monday is 1.
  private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    let sunday = (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
    return sunday == 0 ? 7 : sunday
  }
}
