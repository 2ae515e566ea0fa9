import RapportModel

/// How names and kinds are told to people.
extension StructureCheck {
  static func cure(for text: String, among words: [String]) -> [String] {
    let all = "allowed are \(words.map { "'\($0)'" }.joined(separator: ", "))"
    return (SaidOtherwise.word(for: text, among: words) ?? words.nearest(to: text)).map {
      ["did you mean '\($0)'?"]
    } ?? [all]
  }

  static func isName(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.first.map { (0x61...0x7A).contains($0) } == true
      && bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// "Order Number" as "order-number", "Überbuchung Zürich" as "ueberbuchung-zuerich".
  static func asName(_ text: String) -> String {
    let plain = text.lowercased().map { letters[$0] ?? String($0) }.joined()
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "'" && $0 != "’" }
    let name = words.map { $0.filter(\.isASCII).filter { $0 != "'" } }.filter { !$0.isEmpty }.joined(separator: "-")
    return isName(name) ? name : ""
  }

  /// Letters that names do not have, in those that they have.
  private static let letters: [Character: String] = {
    var letters: [Character: String] = [
      "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa", "œ": "oe", "ł": "l", "đ": "d",
      "ð": "d", "þ": "th", "ı": "i",
    ]
    let accented = [
      "a": "àáâãāăą", "c": "çćčĉċ", "d": "ď", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭį", "j": "ĵ",
      "k": "ķ", "l": "ĺļľ", "n": "ñńņň", "o": "òóôõōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťț", "u": "ùúûũūŭůűų",
      "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
    ]
    for (plain, others) in accented {
      for letter in others { letters[letter] = plain }
    }
    return letters
  }()

  /// "a node"; "'turns'", of which there is no one.
  static func withArticle(_ word: String) -> String {
    if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("is") { return "'\(word)'" }
    return "aeiou".contains(word.prefix(1)) ? "an \(word)" : "a \(word)"
  }

  /// What a missing key is for: "as in 'nobody answered on Monday'".
  static func meaning(of key: KeyTable.Key) -> String {
    if key.about.hasPrefix("`") { return "as in '\(key.name): \(plain(key.about))'" }
    return "'\(key.name)': \(plain(key.about))"
  }

  static func short(_ text: String) -> String {
    text.count <= 40 ? text : text.prefix(39) + "…"
  }

  /// A line of the reference without its marks.
  static func plain(_ text: String) -> String {
    var plain = text.replacing("`", with: "")
    if plain.hasSuffix(".") { plain.removeLast() }
    return plain
  }

  static func inWords(_ kind: Kind) -> String {
    switch kind {
    case .oneOf(let words): words.count <= 4 ? words.joined(separator: ", ") : "one word of a list"
    case .number: "a whole number"
    case .band: "a range of scores"
    case .yesNo: "yes or no"
    case .money: "an amount of money"
    case .days: "a number of days"
    case .name(let namespace): "the name of \(withArticle(namespace.inWords))"
    case .pattern: "a pattern"
    default: "text"
    }
  }
}
