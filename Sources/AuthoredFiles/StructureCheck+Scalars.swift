import RapportModel

/// Single values: of their kind, and the names that stand in them.
extension StructureCheck {
  /// No text has more places to fill in.
  private static let mostPlaceholders = 200

  mutating func checkScalar(_ tree: Tree, as kind: Kind, name: String) {
    guard case .scalar(_, let style) = tree.content, let text = tree.text else {
      let found = tree.inWords
      let cure = found == "a mapping" ? ["put text that holds ': ' or begins with '{' in quotes"] : []
      note("wrong-shape", "'\(name)' must be \(Self.inWords(kind)), found \(found)", tree.at, cure)
      return
    }
    switch kind {
    case .line: notePlaceholders(in: tree, text)
    case .pattern: checkPattern(tree, text)
    case .oneOf(let words):
      if !words.contains(text) {
        note(
          "not-allowed", "'\(name)' cannot be '\(Self.short(text))'", tree.at, Self.cure(for: text, among: words))
      }
    case .number(let range): checkNumber(text, style, range, name: name, at: tree.at)
    case .band:
      if Band(text) == nil {
        note(
          "not-a-band", "'\(name)' must be a range of scores, found '\(Self.short(text))'", tree.at,
          ["write '85..100', with numbers from 0 to 100, or '0' for this alone"])
      }
    case .yesNo:
      let yesNo = ["yes", "no", "true", "false"]
      if !yesNo.contains(text) {
        note(
          "not-yes-or-no", "'\(name)' must be yes or no, found '\(Self.short(text))'", tree.at,
          [
            yesNo.contains(text.lowercased())
              ? "write '\(text.lowercased())', in small letters" : "write 'yes' or 'no'"
          ])
      }
    case .money:
      if Money.hundredths(in: text) == nil {
        note(
          "not-money", "'\(name)' must be an amount of money, found '\(Self.short(text))'", tree.at,
          ["write '£20' or '20.50'"])
      }
    case .days:
      if Amounts.days(in: text) == nil {
        note(
          "not-days", "'\(name)' must be a number of days or weeks, found '\(Self.short(text))'", tree.at,
          ["write '7 days' or '2 weeks'"])
      }
    case .name(let namespace):
      references.append(Reference(namespace: namespace, name: text, use: .name, at: tree.at))
    case .id:
      if !Self.isName(text) { badName(text, .scenario, tree.at) }
    default: break
    }
  }

  private mutating func checkNumber(
    _ text: String, _ style: Tree.Style, _ range: ClosedRange<Int>, name: String, at: SourcePosition
  ) {
    guard style == .plain, let number = Int(text) else {
      let cure = Int(text) == nil ? [] : ["write it without quotes"]
      note("not-a-number", "'\(name)' must be a whole number, found '\(Self.short(text))'", at, cure)
      return
    }
    if !range.contains(number) {
      note(
        "out-of-range", "'\(name)' must be between \(range.lowerBound) and \(range.upperBound), found \(number)", at
      )
    }
  }

  private mutating func checkPattern(_ tree: Tree, _ text: String) {
    do {
      for fact in try Pattern(parsing: text).facts {
        references.append(Reference(namespace: .fact, name: fact, use: .pattern, at: tree.at))
      }
    } catch {
      note(
        "bad-pattern", "in the pattern '\(Self.short(text))': \(error.message)",
        place(in: tree, offset: error.offset))
    }
  }

  private mutating func notePlaceholders(in tree: Tree, _ text: String) {
    let bytes = Array(text.utf8)
    var from = source.offset(of: tree.at)
    for (name, range) in Self.placeholders(in: text) {
      // A text of several lines does not stand in the file as it is read, but its names do.
      let found = source.bytes[from...].firstRange(of: bytes[range])
      let exact = place(in: tree, offset: range.lowerBound)
      references.append(
        Reference(
          namespace: .fact, name: name, use: .placeholder,
          at: exact == tree.at ? found.map { source.position(of: $0.lowerBound) } ?? exact : exact))
      from = found?.upperBound ?? from
    }
  }

  /// The names in braces, and where they stand with them, in bytes.
  static func placeholders(in text: String) -> [(name: String, range: ClosedRange<Int>)] {
    let bytes = Array(text.utf8)
    var found: [(name: String, range: ClosedRange<Int>)] = []
    var at = 0
    var count = 0
    while count < mostPlaceholders, let open = bytes[at...].firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
      if !name.contains(where: { $0 == " " || $0 == "\n" || $0 == "{" }), !name.isEmpty {
        found.append((name, open...close))
      }
      at = close + 1
      count += 1
    }
    return found
  }
}
