import RapportModel

/// How names and kinds are told to people.
extension StructureCheck {
  static func cure(for text: String, among words: [String]) -> [String] {
    let all = "allowed are \(words.map { "'\($0)'" }.joined(separator: ", "))"
    return words.nearest(to: text).map { ["did you mean '\($0)'?"] } ?? [all]
  }

  static func isName(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.first.map { (0x61...0x7A).contains($0) } == true
      && bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// "Order Number" as "order-number".
  static func asName(_ text: String) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.joined(separator: "-")
    return isName(name) ? name : ""
  }

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
