import RapportModel

extension String {
  /// The words of HTML: paragraphs and breaks become new lines, other tags go, entities become characters.
  var withoutMarkup: String {
    var text = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else {
        text += rest[open...]
        rest = ""
        break
      }
      let tag = rest[rest.index(after: open)..<close].lowercased()
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      let breaks =
        name == "br" || (tag.hasPrefix("/") && ["p", "div", "li", "tr", "h1", "h2", "h3"].contains(name))
      if breaks, !text.hasSuffix("\n") { text += "\n" }
      rest = rest[rest.index(after: close)...]
    }
    return (text + rest).withoutEntities.trimmed
  }

  /// With the characters that entities stand for.
  var withoutEntities: String {
    guard contains("&") else { return self }
    var text = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: "&") {
      text += rest[..<start]
      let name = rest[rest.index(after: start)...].prefix(9)
      if let end = name.firstIndex(of: ";"), let character = Self.entity(name[..<end]) {
        text.append(character)
        rest = rest[rest.index(after: end)...]
      } else {
        text += "&"
        rest = rest[rest.index(after: start)...]
      }
    }
    return text + rest
  }

  private static func entity(_ name: Substring) -> Character? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos", "#39": return "'"
    case "nbsp": return " "
    default:
      guard name.first == "#" else { return nil }
      let digits = name.dropFirst()
      let code = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return code.flatMap(Unicode.Scalar.init).map { Character($0) }
    }
  }
}
