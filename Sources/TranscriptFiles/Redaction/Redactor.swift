import RapportModel

/// Masks what tells who somebody is: card numbers, emails, phone numbers, IBANs, postcodes, and names, addresses and the
/// like of the record.
///
/// Letters and digits become stars, byte for byte, so that a masked text is as long as it was and the places of evidence
/// stay right. Names and addresses that are not in the record are not found, and neither is what is spelled out in words.
package struct Redactor: Sendable {
  private let names: Set<String>
  private let values: [[UInt8]]

  /// - Parameter record: what an agent could see of the customer.
  package init(record: [Transcript.Field] = []) {
    var names: Set<String> = []
    var values: [[UInt8]] = []
    for field in record {
      let title = field.name.lowercased()
      if title.contains("name") {
        for word in field.value.split(whereSeparator: { !$0.isLetter && !Self.apostrophes.contains($0) }) {
          let word = Self.key(word)
          if word.count > 1, !Self.titles.contains(word) { names.insert(word) }
        }
      } else if Self.personal.contains(where: title.contains) {
        let isPlace = Self.places.contains(where: title.contains)
        for value in isPlace ? PostalAddress(field.value).parts : [field.value] where value.utf8.count > 3 {
          values.append(PlainBytes(Array(value.utf8)).bytes.asciiLowercased)
        }
      }
    }
    self.names = names
    self.values = values
  }

  /// As keyboards and phones write it.
  private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ", "´", "`"]

  /// A name in lower case with one kind of apostrophe.
  private static func key(_ word: Substring) -> String {
    String(word.lowercased().map { apostrophes.contains($0) ? "'" : $0 })
  }

  private static let titles: Set = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "herr", "frau"]
  private static let personal = [
    "mail", "phone", "mobile", "address", "street", "post", "zip", "iban", "card", "account", "birth", "dob",
    "passport",
  ]
  /// An address of mail is cut nowhere, for it has no commas.
  private static let places = ["address", "street"]

  /// The text with stars, and how many values they hide; the same number of bytes.
  package func masked(_ text: String) -> (text: String, count: Int) {
    var bytes = Array(text.utf8)
    let found = findings(in: bytes, text)
    guard !found.isEmpty else { return (text, 0) }
    for range in found {
      for place in range where bytes[place].isWord || bytes[place] == UInt8(ascii: "@") {
        bytes[place] = UInt8(ascii: "*")
      }
    }
    return (String(decoding: bytes, as: UTF8.self), found.count)
  }

  /// Without overlaps, in order.
  private func findings(in bytes: [UInt8], _ text: String) -> [Range<Int>] {
    let plain = PlainBytes(bytes)
    var inPlain =
      PersonalNumbers(plain.bytes).found + Emails.found(in: plain.bytes) + Postcodes.found(in: plain.bytes)
    if !values.isEmpty {
      let lowered = plain.bytes.asciiLowercased
      for value in values { inPlain += lowered.places(of: value) }
    }
    var found = inPlain.map(plain.range)
    if !names.isEmpty { found += namesFound(in: text) }
    var merged: [Range<Int>] = []
    for range in found.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private func namesFound(in text: String) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index].isLetter else {
        index = text.index(after: index)
        continue
      }
      let end = text[index...].firstIndex { !$0.isLetter && !Self.apostrophes.contains($0) } ?? text.endIndex
      var word = text[index..<end]
      for ending in ["'s", "'"] where Self.key(word).hasSuffix(ending) {
        word = word.dropLast(ending.count)
        break
      }
      // What is a word as well is a name where it is written as one.
      let key = Self.key(word)
      if names.contains(key), word.first?.isUppercase == true || !Self.words.contains(key) {
        let from = text.utf8.distance(from: text.startIndex, to: word.startIndex)
        found.append(from..<(from + word.utf8.count))
      }
      index = end
    }
    return found
  }

  /// Names that are common words.
  private static let words: Set = [
    "will", "may", "mark", "rose", "grace", "hope", "faith", "joy", "bill", "sue", "rob", "frank", "art", "drew",
    "jack",
    "pat", "penny", "summer", "april", "june", "august", "young", "long", "white", "black", "brown", "green",
    "king",
    "price", "best", "cook", "baker", "day", "case", "page", "love", "rich", "banks", "bush", "field", "ford",
    "gray",
    "an", "he", "so", "do", "be", "see", "my", "in", "chance", "wood", "stone", "ray", "dean", "gene",
  ]
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// A letter, a digit, or part of a letter that is not in ASCII.
  var isWord: Bool { isDigit || isASCIILetter || self >= 0x80 }
}

extension [UInt8] {
  var asciiLowercased: [UInt8] { map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }

  /// Where it stands as a whole word, without overlaps.
  fileprivate func places(of value: [UInt8]) -> [Range<Int>] {
    guard count >= value.count else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start + value.count <= count {
      let end = start + value.count
      if self[start] == value[0], self[start..<end].elementsEqual(value), !isWord(at: start - 1), !isWord(at: end) {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  func isWord(at place: Int) -> Bool { indices.contains(place) && self[place].isWord }
}
