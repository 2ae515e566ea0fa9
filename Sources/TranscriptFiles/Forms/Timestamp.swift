import Bytes

/// Timestamp in time as exports write them, in seconds: what lies between two of them is all that is asked.
enum Timestamp {
  /// A number of seconds, or of milliseconds where it is too large for seconds, or a date and time.
  static func seconds(_ value: JSON?) -> Double? {
    switch value {
    case .number?: value?.doubleValue.map { $0 > 1e11 ? $0 / 1000 : $0 }
    case .string(let text)?: seconds(text)
    default: nil
    }
  }

  /// "12.5", "01:23", "00:01:23,500" or ISO 8601: "2026-03-02T09:14:00Z", "2026-03-02 09:14:00.5+01:00".
  static func seconds(_ text: String) -> Double? {
    let text = text.drop { $0 == " " }
    if let number = Double(text) { return number.isFinite ? (number > 1e11 ? number / 1000 : number) : nil }
    guard text.count > 10, text.dropFirst(4).first == "-", let day = day(text.prefix(10)) else {
      return clock(text)
    }
    var rest = text.dropFirst(11)
    var shift = 0.0
    if rest.last == "Z" || rest.last == "z" {
      rest.removeLast()
    } else if let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let digits = rest[rest.index(after: sign)...].filter(\.isNumber)
      guard digits.count == 4, let value = Int(digits) else { return nil }
      shift = Double((value / 100 * 60 + value % 100) * 60) * (rest[sign] == "+" ? 1 : -1)
      rest = rest[..<sign]
    }
    return clock(rest).map { Double(day) * 86_400 + $0 - shift }
  }

  /// "HH:MM:SS", "MM:SS", with a fraction behind a point or a comma.
  static func clock(_ text: Substring) -> Double? {
    let parts = text.replacing(",", with: ".").split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var seconds = 0.0
    for (index, part) in parts.enumerated() {
      guard part.first?.isNumber == true, let value = Double(part), value.isFinite, index == 0 || value < 60 else {
        return nil
      }
      seconds = seconds * 60 + value
    }
    return seconds
  }

  /// Days since 1970-01-01 of the Gregorian calendar, counted in years that begin with March.
  private static func day(_ date: Substring) -> Int? {
    let parts = date.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...12).contains(month), (1...31).contains(day), (0...9999).contains(year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let sinceMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * sinceMarch + 2) / 5 + day - 1
      - 719_468
  }
}
