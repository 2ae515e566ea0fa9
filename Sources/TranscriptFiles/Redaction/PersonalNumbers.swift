/// Card numbers, phone numbers and IBANs: digits in groups, told apart by their check digits and their shape.
struct PersonalNumbers {
  private let bytes: [UInt8]
  private(set) var found: [Range<Int>] = []

  /// Digits that stand together, and what stands before them.
  private struct Group {
    var range: Range<Int>
    /// One or two of space, hyphen, point and brackets; empty for the first.
    var separator: ArraySlice<UInt8>
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var place = 0
    while place < bytes.count {
      if bytes.isWord(at: place - 1) {
        place += 1
      } else if let range = iban(at: place) ?? number(at: place) {
        found.append(range)
        place = range.upperBound
      } else {
        place += 1
      }
    }
  }

  // MARK: - IBAN (ISO 13616)

  private func iban(at start: Int) -> Range<Int>? {
    guard start + 15 <= bytes.count, bytes[start].isASCIILetter, bytes[start + 1].isASCIILetter,
      bytes[start + 2].isDigit, bytes[start + 3].isDigit
    else { return nil }
    var characters: [UInt8] = []
    var ends: [(count: Int, place: Int)] = []
    var place = start
    while place < bytes.count, characters.count < 34 {
      if bytes[place].isDigit || bytes[place].isASCIILetter {
        characters.append(bytes[place])
        if !bytes.isWord(at: place + 1) { ends.append((characters.count, place + 1)) }
      } else if bytes[place] != 0x20 || bytes[place - 1] == 0x20 {
        break
      }
      place += 1
    }
    return ends.last { (15...34).contains($0.count) && Self.isIBAN(characters[..<$0.count]) }.map {
      start..<$0.place
    }
  }

  /// The first four to the end, letters as 10 to 35: the rest by 97 is 1.
  private static func isIBAN(_ characters: ArraySlice<UInt8>) -> Bool {
    var rest = 0
    for character in characters.dropFirst(4) + characters.prefix(4) {
      let value = character.isDigit ? Int(character - 0x30) : Int((character | 0x20) - 0x61) + 10
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97
    }
    return rest == 1
  }

  // MARK: - Cards and phones

  private func number(at start: Int) -> Range<Int>? {
    let isBracket = bytes[start] == UInt8(ascii: "(")
    let hasPlus = bytes[start] == UInt8(ascii: "+")
    guard hasPlus || isBracket || bytes[start].isDigit else { return nil }
    let all = groups(from: start + (hasPlus || isBracket ? 1 : 0))
    for count in stride(from: all.count, to: 0, by: -1) {
      let groups = Array(all[..<count])
      let end = groups[count - 1].range.upperBound
      guard !bytes.isWord(at: end) else { continue }
      let digits = groups.flatMap { bytes[$0.range].map { Int($0 - 0x30) } }
      let isCard = !hasPlus && !isBracket && Self.isCard(digits) && hasPlainSeparators(groups)
      if isCard || isPhone(digits, groups, hasPlus: hasPlus) { return start..<end }
    }
    return nil
  }

  private func groups(from start: Int) -> [Group] {
    var groups: [Group] = []
    var place = start
    var separator = bytes[start..<start]
    while place < bytes.count, bytes[place].isDigit {
      let end = bytes[place...].firstIndex { !$0.isDigit } ?? bytes.count
      groups.append(Group(range: place..<end, separator: separator))
      var next = end
      // Germans part the area's number off so: 030/901820.
      let isArea = groups.count == 1 && bytes[place] == UInt8(ascii: "0") && (3...6).contains(end - place)
      let separators = isArea ? " -.()/" : " -.()"
      while next < bytes.count, next - end < 2, separators.utf8.contains(bytes[next]) { next += 1 }
      separator = bytes[end..<next]
      place = next
      if next == end { break }
    }
    return groups
  }

  /// Spaces and hyphens; points where groups are longer than those of a large amount.
  private func hasPlainSeparators(_ groups: [Group]) -> Bool {
    let marks = groups.dropLast().allSatisfy { $0.range.count > 3 } ? " -." : " -"
    return groups.dropFirst().allSatisfy { $0.separator.count == 1 && marks.utf8.contains($0.separator.first!) }
  }

  /// The formula of Luhn, United States patent 2,950,048 (1960); ISO/IEC 7812 gives the lengths.
  private static func isCard(_ digits: [Int]) -> Bool {
    guard (13...19).contains(digits.count), Set(digits).count > 1 else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = digit.offset % 2 == 1 ? digit.element * 2 : digit.element
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum % 10 == 0
  }

  /// With a plus 8 to 15 digits (ITU-T E.164), and so with 00 before its groups; with a leading zero 10 to 12, or 9
  /// behind an area's number; or as North America writes them.
  private func isPhone(_ digits: [Int], _ groups: [Group], hasPlus: Bool) -> Bool {
    if hasPlus { return (8...15).contains(digits.count) }
    let lengths = groups.map(\.range.count)
    // Days of a calendar: 02-03-2026, and a time behind them.
    if lengths.starts(with: [2, 2, 4]) || lengths.starts(with: [4, 2, 2]) { return false }
    if (7...15).contains(digits.count), groups.count < 6, isAnnounced(groups[0].range.lowerBound) { return true }
    if digits[0] == 0, digits.count > 1, digits[1] != 0, groups.count < 6 {
      let isParted = groups.count > 1 && (3...6).contains(lengths[0])
      return (10...12).contains(digits.count) || isParted && digits.count == 9
    }
    if digits.count > 2, digits[0] == 0, digits[1] == 0, digits[2] != 0, groups.count > 1 {
      return (2...5).contains(lengths[0]) && (10...17).contains(digits.count)
    }
    return groups.count > 1 && (lengths == [3, 3, 4] || lengths == [1, 3, 3, 4] && digits[0] == 1)
  }

  // MARK: - What words before a number say

  /// "My phone number is", "ring me on": digits alone are a phone number only where that is said.
  private func isAnnounced(_ start: Int) -> Bool {
    var words = wordsBefore(start)[...]
    while let word = words.last, Self.between.contains(word) { words.removeLast() }
    guard let word = words.popLast() else { return false }
    return Self.phones.contains(word) || word == "me" && words.last.map(Self.calling.contains) ?? false
  }

  /// Up to eight words of the same sentence, in lower case.
  private func wordsBefore(_ start: Int) -> [String] {
    let sentence = bytes[..<start].suffix(60).reversed().prefix { !".!?;,\n".utf8.contains($0) }.reversed()
    return sentence.split { !$0.isWord }.suffix(8).map {
      String(decoding: Array($0).asciiLowercased, as: UTF8.self)
    }
  }

  private static let between: Set = ["on", "at", "is", "number", "no", "under", "via"]
  private static let phones: Set = [
    "phone", "telephone", "tel", "mobile", "cell", "cellphone", "landline", "whatsapp",
  ]
  private static let calling: Set = ["call", "ring", "text", "reach", "phone"]
}
