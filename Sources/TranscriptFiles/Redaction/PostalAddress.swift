/// An address as a record has it, and the parts by which people say it: with "12 Mill Lane, London, SE15 4RT" also
/// "12 Mill Lane", "Mill Lane 12" and "Mill Lane". A place that many live at, as "London", is no such part.
struct PostalAddress {
  /// The whole first.
  let parts: [String]

  init(_ text: String) {
    let lines = text.split { ",;\n".contains($0) }.map { $0.split { $0.isWhitespace }.map(String.init) }
    parts = [text] + lines.flatMap(Self.said)
  }

  /// The ways in which a part is said that tells where somebody lives.
  private static func said(_ words: [String]) -> [String] {
    let numbers = words.filter { $0.contains(where: \.isNumber) }
    let street = words.filter { !$0.contains(where: \.isNumber) }
    let hasStreetWord = street.count > 1 && isStreetWord(street[street.count - 1])
    guard !street.isEmpty, !numbers.isEmpty || hasStreetWord else { return [] }
    let name = street.joined(separator: " ")
    let ways = numbers.isEmpty ? [] : [words.joined(separator: " "), name + " " + numbers.joined(separator: " ")]
    // "Flat 3" and "Broadway" alone may be anybody's.
    return ways + (street.count > 1 ? [name] : [])
  }

  private static func isStreetWord(_ word: String) -> Bool {
    streetWords.contains(word.lowercased().filter(\.isLetter))
  }

  private static let streetWords: Set = [
    "street", "st", "road", "rd", "lane", "ln", "avenue", "ave", "drive", "dr", "close", "court", "ct", "way",
    "place", "square", "terrace", "gardens", "crescent", "hill", "row", "mews", "grove", "park", "parade", "rise",
    "walk", "boulevard", "blvd", "cottage", "house", "farm", "lodge",
  ]
}
