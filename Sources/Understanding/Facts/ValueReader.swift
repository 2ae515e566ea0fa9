import RapportModel

/// Finds money, durations, dates and numbers among words.
struct ValueReader {
  struct Found: Sendable {
    var value: Value
    /// Tokens.
    var range: Range<Int>
  }

  private let tokens: [Token]

  static func values(in tokens: [Token]) -> [Found] {
    let reader = ValueReader(tokens: tokens)
    var found: [Found] = []
    var at = 0
    while at < tokens.count {
      if let next = reader.value(at: at) {
        found.append(next)
        at = next.range.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  private func value(at start: Int) -> Found? {
    // What most words are comes first.
    if tokens[start].kind == .word, !Self.openings.contains(tokens[start].word) { return nil }
    if let found = money(at: start) ?? isoDate(at: start) ?? date(at: start) { return found }
    if let weekday = Self.weekdays[tokens[start].word] {
      return Found(value: .weekday(weekday), range: start..<(start + 1))
    }
    guard let first = number(at: start) else { return nil }
    if let found = amount(first, from: start) ?? duration(first, from: start) { return found }
    let isArticle = tokens[start].word == Words.a || tokens[start].word == Words.an
    return isArticle ? nil : Found(value: .number(first.hundredths), range: start..<first.end)
  }

  // MARK: Numbers

  private struct Number {
    var hundredths: Int
    var end: Int
  }

  private func number(at index: Int) -> Number? {
    guard index < tokens.count else { return nil }
    if tokens[index].kind == .number { return Number(hundredths: tokens[index].hundredths, end: index + 1) }
    guard let value = Self.numberWords[tokens[index].word] else { return nil }
    if value >= 20, index + 1 < tokens.count, let ones = Self.numberWords[tokens[index + 1].word], ones < 10,
      tokens[index + 1].word != Words.a
    {
      return Number(hundredths: (value + ones) * 100, end: index + 2)
    }
    if index + 1 < tokens.count, tokens[index + 1].word == Self.hundred {
      return Number(hundredths: value * 100 * 100, end: index + 2)
    }
    return Number(hundredths: value * 100, end: index + 1)
  }

  private func word(_ index: Int) -> Key? { index < tokens.count ? tokens[index].word : nil }

  // MARK: Money

  /// "£20", "GBP 20".
  private func money(at start: Int) -> Found? {
    let unit =
      tokens[start].kind == .currency
      ? Self.currencies[tokens[start].word] ?? tokens[start].word
      : Self.codes[tokens[start].word]
    guard let unit, let number = number(at: start + 1) else { return nil }
    return Found(value: .money(number.hundredths, currency: unit), range: start..<number.end)
  }

  /// "20 pounds", "20 GBP", "50p".
  private func amount(_ number: Number, from start: Int) -> Found? {
    guard let next = word(number.end) else { return nil }
    if tokens[number.end].kind == .currency, tokens[number.end].span.start == tokens[number.end - 1].span.end {
      let unit = Self.currencies[next] ?? next
      return Found(value: .money(number.hundredths, currency: unit), range: start..<(number.end + 1))
    }
    if let unit = Self.codes[next] ?? Self.currencyNames[next] {
      return Found(value: .money(number.hundredths, currency: unit), range: start..<(number.end + 1))
    }
    if let unit = Self.hundredthNames[next] {
      return Found(value: .money(number.hundredths / 100, currency: unit), range: start..<(number.end + 1))
    }
    return nil
  }

  // MARK: Durations

  /// "8 working days", "a week", "3 to 5 days", "an hour and a half".
  private func duration(_ first: Number, from start: Int) -> Found? {
    var last = first
    if let joint = word(first.end), Self.rangeWords.contains(joint), let end = number(at: first.end + 1) {
      last = end
    } else if first.end < tokens.count, tokens[first.end].kind == .number, tokens[first.end].before == .dash,
      let end = number(at: first.end)
    {
      last = end
    }
    var at = last.end
    let isWorking = word(at).map(Self.workingWords.contains) ?? false
    if isWorking { at += 1 }
    guard let name = word(at), let unit = Self.units[name] else { return nil }
    let from = first.hundredths * unit.factor / 100
    let to = last.hundredths * unit.factor / 100
    let value = Self.duration(from, to, isWorking && unit.unit == .days ? .workingDays : unit.unit)
    return Found(value: value, range: start..<(at + 1))
  }

  /// Whole days given in hours are days, whole minutes given in seconds are minutes: 48 hours are 2 days.
  private static func duration(_ from: Int, _ to: Int, _ unit: Value.TimeUnit) -> Value {
    let larger: (count: Int, unit: Value.TimeUnit)? =
      switch unit {
      case .seconds: (60, .minutes)
      case .minutes: (24 * 60, .days)
      case .days, .workingDays, .months: nil
      }
    if let larger, from % larger.count == 0, to % larger.count == 0, from > 0 {
      return duration(from / larger.count, to / larger.count, larger.unit)
    }
    return .duration(from: from, to: to, unit: unit)
  }

  // MARK: Dates

  /// "2026-03-12", "12/03/2026".
  private func isoDate(at start: Int) -> Found? {
    guard start + 2 < tokens.count, tokens[start..<(start + 3)].allSatisfy({ $0.kind == .number }) else {
      return nil
    }
    let joints = tokens[(start + 1)...(start + 2)].map(\.before)
    guard joints.allSatisfy({ $0 == .dash || $0 == .symbol }) else { return nil }
    let parts = tokens[start..<(start + 3)].map { $0.hundredths / 100 }
    if parts[0] > 1000 { return date(parts[0], parts[1], parts[2], start..<(start + 3)) }
    return date(parts[2] < 100 ? 2000 + parts[2] : parts[2], parts[1], parts[0], start..<(start + 3))
  }

  /// "12 March", "the 12th of March 2026", "March 12th, 2026".
  private func date(at start: Int) -> Found? {
    var at = start
    if let month = Self.months[tokens[at].word] {
      at += 1
      guard at < tokens.count, tokens[at].kind == .number else { return nil }
      let day = tokens[at].hundredths / 100
      at = skippingOrdinal(at + 1)
      let year = year(at: at)
      return date(year, month, day, start..<(year == nil ? at : at + 1))
    }
    guard tokens[at].kind == .number else { return nil }
    let day = tokens[at].hundredths / 100
    at = skippingOrdinal(at + 1)
    if word(at) == Self.of { at += 1 }
    guard let name = word(at), let month = Self.months[name] else { return nil }
    at += 1
    let year = year(at: at)
    return date(year, month, day, start..<(year == nil ? at : at + 1))
  }

  private func date(_ year: Int?, _ month: Int, _ day: Int, _ range: Range<Int>) -> Found? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return Found(value: .date(year: year, month: month, day: day), range: range)
  }

  private func skippingOrdinal(_ index: Int) -> Int {
    word(index).map(Self.ordinals.contains) == true ? index + 1 : index
  }

  private func year(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number else { return nil }
    let year = tokens[index].hundredths / 100
    return (1900...2100).contains(year) && tokens[index].hundredths % 100 == 0 ? year : nil
  }
}

extension ValueReader {
  private static func table<T: Sendable>(_ text: String, _ value: (Int) -> T) -> KeyTable<T> {
    var table = KeyTable<T>()
    for (index, line) in text.listedLines.enumerated() {
      for word in line.listedWords { table[Key(word)] = value(index) }
    }
    return table
  }

  private static var hundred: Key { "hundred" }
  private static var of: Key { "of" }
  private static let ordinals = Lexicon.keys("st nd rd th")
  private static let rangeWords = Lexicon.keys("to or and")
  private static let workingWords = Lexicon.keys("working business work")

  private static let numberWords: KeyTable<Int> = {
    var words: KeyTable<Int> = [Words.a: 1, Words.an: 1]
    let small = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen
      """
    for (value, word) in small.listedWords.enumerated() { words[Key(word)] = value }
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    for (index, word) in tens.listedWords.enumerated() { words[Key(word)] = 20 + 10 * index }
    return words
  }()

  private static let currencies = currencyTable(\.signs)
  private static let codes = currencyTable { [$0.code.lowercased()] }
  private static let currencyNames = currencyTable(\.names)
  private static let hundredthNames = currencyTable(\.hundredthNames)

  /// The code of the currency that each word or sign stands for.
  private static func currencyTable(_ words: (Currency) -> [String]) -> KeyTable<Key> {
    var table = KeyTable<Key>()
    for currency in Currency.all {
      for word in words(currency).map({ Key($0) }) where table[word] == nil {
        table[word] = Key(currency.code.lowercased())
      }
    }
    return table
  }

  /// What one is, and of what.
  private static let units: KeyTable<(factor: Int, unit: Value.TimeUnit)> = {
    let meanings: [(factor: Int, unit: Value.TimeUnit)] = [
      (1, .seconds), (1, .minutes), (60, .minutes), (1, .days), (7, .days), (14, .days), (1, .months),
      (12, .months),
    ]
    return table(
      """
      second seconds sec secs
      minute minutes min mins
      hour hours hr hrs
      day days
      week weeks
      fortnight fortnights
      month months
      year years
      """
    ) { meanings[$0] }
  }()

  /// The words that a value can begin with.
  private static let openings = KeySet(codes.keys + months.keys + weekdays.keys + numberWords.keys)

  static func isWeekday(_ word: Key) -> Bool { weekdays[word] != nil }

  private static let months = table(
    """
    january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sept sep
    october oct
    november nov
    december dec
    """
  ) { $0 + 1 }

  private static let weekdays = table(
    """
    monday mondays
    tuesday tuesdays
    wednesday wednesdays
    thursday thursdays
    friday fridays
    saturday saturdays
    sunday sundays
    """
  ) { $0 + 1 }
}
