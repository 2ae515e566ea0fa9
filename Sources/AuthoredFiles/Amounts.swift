import RapportModel

/// Kinds of facts read from how they are written: "£20", "34 days ago", "12 March 2026", "3", "yes".
enum Amounts {
  static func kind(of text: String) -> FactKind {
    [FactKind.yesNo, .number, .date, .duration, .money].first { isWritten(text, as: $0) } ?? .text
  }

  static func isWritten(_ text: String, as kind: FactKind) -> Bool {
    switch kind {
    case .text, .article: true
    case .yesNo: ["yes", "no", "true", "false"].contains(text.lowercased())
    case .number: isNumber(text)
    case .money: isMoney(text)
    case .duration: isDuration(text)
    case .date: isDate(text)
    }
  }

  /// Days in "7 days", "1 week"; nil when it is no such thing.
  static func days(in text: String) -> Int? {
    let words = text.split(separator: " ")
    guard let first = words.first, let number = Int(first), (0...3650).contains(number) else { return nil }
    switch words.dropFirst().joined(separator: " ") {
    case "day", "days": return number
    case "week", "weeks": return number * 7
    default: return nil
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    var bytes = Substring(text).utf8
    if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  static func isMoney(_ text: String) -> Bool {
    guard Money.hundredths(in: text) != nil else { return false }
    let letters = String(
      text.unicodeScalars.filter { !("0"..."9").contains($0) && !" .,".unicodeScalars.contains($0) })
    return Currency.all.contains {
      $0.signs.contains(letters) || $0.code == letters.uppercased()
        || ($0.names + $0.hundredthNames).contains(letters.lowercased())
    }
  }

  private static let units: Set<String> = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "fortnight",
    "fortnights", "month", "months", "year", "years",
  ]
  private static let numberWords: Set<String> = [
    "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  private static let aroundUnits: Set<String> = [
    "working", "business", "calendar", "ago", "old", "to", "and", "about", "within", "in", "or", "up", "half", "–",
    "-",
    "school", "full",
  ]

  /// "8 working days", "34 days ago", "3 to 5 days", "two weeks".
  private static func isDuration(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    guard words.contains(where: { units.contains(String($0)) }) else { return false }
    let isNumberWord = { (word: Substring) in
      word.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 >= 0x80 }
        || numberWords.contains(String(word))
    }
    return words.contains(where: isNumberWord)
      && words.allSatisfy {
        isNumberWord($0) || units.contains(String($0)) || aroundUnits.contains(String($0))
      }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// "12 March 2026", "12 March", "March 12", "2026-03-12", "Thursday 12 March".
  private static func isDate(_ text: String) -> Bool {
    let iso = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    if iso.map(\.count) == [4, 2, 2], iso.allSatisfy({ $0.allSatisfy(isDigit) }) {
      return (1...12).contains(Int(Substring(iso[1])) ?? 0) && (1...31).contains(Int(Substring(iso[2])) ?? 0)
    }
    let words = text.lowercased().split { $0 == " " || $0 == "," }
    guard words.count >= 2, words.contains(where: isMonth) else { return false }
    return words.allSatisfy {
      isMonth($0) || isDay($0) || isYear($0) || $0.hasSuffix("day") || $0 == "of" || $0 == "the"
    }
      && words.contains(where: isDay)
  }

  private static func isMonth(_ word: Substring) -> Bool {
    months.contains { $0 == word || word.utf8.count >= 3 && word.utf8.count <= 4 && $0.hasPrefix(word) }
  }

  private static func isDay(_ word: Substring) -> Bool {
    let digits = word.prefix { $0 >= "0" && $0 <= "9" }
    let rest = word.dropFirst(digits.count)
    return (1...31).contains(Int(digits) ?? 0) && ["", "st", "nd", "rd", "th"].contains(String(rest))
  }

  private static func isYear(_ word: Substring) -> Bool { (1900...2199).contains(Int(word) ?? 0) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
