import RapportModel

/// Compares a tree with the key table, and gathers what the file defines and refers to.
struct StructureCheck {
  typealias Kind = KeyTable.Kind
  typealias Shape = KeyTable.Shape

  /// A name that is defined elsewhere.
  struct Reference: Sendable {
    enum Use: Sendable { case name, condition, placeholder, pattern }

    var namespace: KeyTable.Namespace
    var name: String
    var use: Use
    var at: SourcePosition
  }

  /// Nobody reads more mistakes of one file; a file that has them is no scenario.
  static let mostMistakes = 300
  /// Nor does a text have more places to fill in.
  private static let mostPlaceholders = 200

  let source: Source
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var references: [Reference] = []
  private(set) var definitions: [KeyTable.Namespace: [String: SourcePosition]] = [:]

  init(_ source: Source) {
    self.source = source
  }

  /// - Parameter owner: where to report a missing key: the key or item that the tree belongs to.
  mutating func check(_ tree: Tree, as kind: Kind, owner: SourcePosition, name: String) {
    if isEmpty(tree) {
      note("empty", "'\(name)' is empty", owner, ["write a value, or remove the key"])
      return
    }
    switch kind {
    case .keys(let shape): checkKeys(tree, shape, owner: owner, name: name)
    case .named(let namespace, let inner): checkNamed(tree, namespace, inner, name: name)
    case .byWord(let words, let inner): checkByWord(tree, words, inner, name: name)
    case .list(let inner):
      for item in tree.items { check(item, as: inner, owner: item.at, name: name) }
    case .either(let short, let long):
      if case .mapping(let entries) = tree.content, !Self.isCondition(entries, as: short) {
        check(tree, as: long, owner: owner, name: name)
      } else {
        check(tree, as: short, owner: owner, name: name)
      }
    case .condition: checkCondition(tree, name: name)
    default: checkScalar(tree, as: kind, name: name)
    }
  }

  private func isEmpty(_ tree: Tree) -> Bool {
    switch tree.content {
    case .scalar: tree.text?.isEmpty == true
    case .list(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }

  // MARK: Mappings

  private mutating func checkKeys(_ tree: Tree, _ shape: Shape, owner: SourcePosition, name: String) {
    guard case .mapping(let entries) = tree.content else {
      let keys = shape.keys.prefix(4).map(\.name).joined(separator: ", ")
      note("wrong-shape", "'\(name)' must be a mapping (\(keys) …), found \(tree.inWords)", tree.at)
      return
    }
    for entry in entries {
      if diagnostics.count >= Self.mostMistakes { return }
      if let key = shape.key(entry.key) {
        check(entry.value, as: key.kind, owner: entry.keyAt, name: key.name)
      } else {
        unknownKey(entry, among: shape.keys.map(\.name), in: shape.name)
      }
    }
    for rule in shape.rules { apply(rule, to: entries, shape, owner: owner) }
    for key in shape.keys where key.isRequired && tree[key.name] == nil {
      // A misspelt key has been reported already.
      if entries.contains(where: { isMisspelt($0.key, in: shape, for: key.name) }) {
        continue
      }
      note("missing-key", "\(Self.withArticle(shape.name)) needs '\(key.name)'", owner, [Self.plain(key.about)])
    }
  }

  private mutating func apply(
    _ rule: KeyTable.Rule, to entries: [Tree.Entry], _ shape: Shape, owner: SourcePosition
  ) {
    switch rule {
    case .atLeastOne(let keys):
      if entries.contains(where: { keys.contains($0.key) }) { return }
      if entries.contains(where: { entry in keys.contains { isMisspelt(entry.key, in: shape, for: $0) } }) {
        return
      }
      note(
        "needs-one-of", "\(Self.withArticle(shape.name)) needs \(keys.map { "'\($0)'" }.joined(separator: " or "))",
        owner)
    case .notBoth(let one, let other):
      let given = entries.filter { $0.key == one || $0.key == other }
      guard given.count == 2 else { return }
      note(
        "not-both", "\(Self.withArticle(shape.name)) cannot have both '\(one)' and '\(other)'", given[1].keyAt,
        ["keep one of them"])
    }
  }

  private func isMisspelt(_ given: String, in shape: Shape, for name: String) -> Bool {
    shape.key(given) == nil && shape.keys.map(\.name).nearest(to: given) == name
  }

  private mutating func unknownKey(_ entry: Tree.Entry, among known: [String], in place: String) {
    guard diagnostics.count < Self.mostMistakes else { return }
    var diagnostic = Diagnostic(
      "unknown-key", "unknown key '\(entry.key)' in \(Self.withArticle(place))", file: source.file, at: entry.keyAt)
    if let best = known.nearest(to: entry.key) {
      diagnostic.notes = [.init("did you mean '\(best)'?")]
    } else {
      diagnostic.notes = [.init("allowed are \(known.map { "'\($0)'" }.joined(separator: ", "))")]
    }
    diagnostics.append(diagnostic)
  }

  private mutating func checkNamed(_ tree: Tree, _ namespace: KeyTable.Namespace, _ inner: Kind, name: String) {
    guard case .mapping(let entries) = tree.content else {
      note(
        "wrong-shape", "'\(name)' must be a mapping from names, found \(tree.inWords)", tree.at,
        [
          "write 'NAME: …' for each \(namespace.inWords)"
        ])
      return
    }
    for entry in entries {
      if !Self.isName(entry.key) { badName(entry.key, namespace, entry.keyAt) }
      definitions[namespace, default: [:]][entry.key] = entry.keyAt
      check(entry.value, as: inner, owner: entry.keyAt, name: entry.key)
    }
  }

  private mutating func badName(_ name: String, _ namespace: KeyTable.Namespace, _ at: SourcePosition) {
    let better = Self.asName(name)
    note(
      "bad-name", "'\(name)' cannot be the name of \(Self.withArticle(namespace.inWords))", at,
      ["names have lower-case letters, digits and hyphens\(better.isEmpty ? "" : ", as in '\(better)'")"])
  }

  private mutating func checkByWord(_ tree: Tree, _ words: [String], _ inner: Kind, name: String) {
    guard case .mapping(let entries) = tree.content else {
      note("wrong-shape", "'\(name)' must be a mapping (\(words[0]): …), found \(tree.inWords)", tree.at)
      return
    }
    for entry in entries {
      guard words.contains(entry.key) else {
        unknownKey(entry, among: words, in: name)
        continue
      }
      check(entry.value, as: inner, owner: entry.keyAt, name: entry.key)
    }
  }

  // MARK: Conditions

  /// `any:` and `not:` make a mapping a condition where a list of conditions is the short form.
  private static func isCondition(_ entries: [Tree.Entry], as short: Kind) -> Bool {
    guard case .list(.condition) = short else { return false }
    return !entries.isEmpty && entries.allSatisfy { $0.key == "any" || $0.key == "not" }
  }

  private mutating func checkCondition(_ tree: Tree, name: String) {
    switch tree.content {
    case .mapping(let entries):
      for entry in entries {
        if entry.key == "any" || entry.key == "not" {
          check(entry.value, as: .conditions, owner: entry.keyAt, name: entry.key)
        } else {
          note(
            "bad-condition", "'\(entry.key)' is not a condition", entry.keyAt,
            [
              "only 'any:' and 'not:' hold further conditions; put text that holds ': ' in quotes"
            ])
        }
      }
      if entries.count > 1, entries.allSatisfy({ $0.key == "any" || $0.key == "not" }) {
        note("bad-condition", "one item holds one condition", entries[1].keyAt, ["begin a new item with '- '"])
      }
    case .list:
      note(
        "wrong-shape", "a condition is a few words, found a list", tree.at,
        [
          "write 'any: [said a, said b]' for one of several"
        ])
    case .scalar:
      switch ConditionGrammar.parse(tree.text ?? "") {
      case .success(let (_, names)):
        for found in names {
          references.append(
            Reference(
              namespace: found.namespace, name: found.name, use: .condition,
              at: place(in: tree, offset: found.offset)))
        }
      case .failure(let failure):
        note("bad-condition", failure.message, place(in: tree, offset: failure.offset), failure.notes)
      }
    }
  }

  // MARK: Scalars

  private mutating func checkScalar(_ tree: Tree, as kind: Kind, name: String) {
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
    case .yesNo:
      if !["yes", "no", "true", "false"].contains(text) {
        note("not-yes-or-no", "'\(name)' must be yes or no, found '\(Self.short(text))'", tree.at)
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
    var at = 0
    var count = 0
    while count < Self.mostPlaceholders, let open = bytes[at...].firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
      if !name.contains(where: { $0 == " " || $0 == "\n" || $0 == "{" }), !name.isEmpty {
        references.append(
          Reference(namespace: .fact, name: name, use: .placeholder, at: place(in: tree, offset: open)))
      }
      at = close + 1
      count += 1
    }
  }

  // MARK: Places and words

  /// Where a byte of a scalar's trimmed text stands, if the text stands in the file as it is; else where it begins.
  private func place(in tree: Tree, offset: Int) -> SourcePosition {
    guard case .scalar(_, let style) = tree.content, style != .block, let text = tree.text else { return tree.at }
    let start = source.offset(of: tree.at) + (style == .quoted ? 1 : 0)
    let wanted = Array(text.utf8)
    guard offset <= wanted.count, start + offset <= source.bytes.count,
      source.bytes[start..<(start + offset)].elementsEqual(wanted[..<offset])
    else { return tree.at }
    return source.position(of: start + offset)
  }

  private mutating func note(_ code: String, _ message: String, _ at: SourcePosition, _ notes: [String] = []) {
    guard diagnostics.count < Self.mostMistakes else { return }
    diagnostics.append(Diagnostic(code, message, file: source.file, at: at, notes: notes.map { .init($0) }))
  }

  private static func cure(for text: String, among words: [String]) -> [String] {
    let all = "allowed are \(words.map { "'\($0)'" }.joined(separator: ", "))"
    return words.nearest(to: text).map { ["did you mean '\($0)'?"] } ?? [all]
  }

  static func isName(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.first.map { (0x61...0x7A).contains($0) } == true
      && bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// "Order Number" as "order-number".
  private static func asName(_ text: String) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.joined(separator: "-")
    return isName(name) ? name : ""
  }

  static func withArticle(_ word: String) -> String {
    "aeiou".contains(word.prefix(1)) ? "an \(word)" : "a \(word)"
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
    case .yesNo: "yes or no"
    case .money: "an amount of money"
    case .days: "a number of days"
    case .name(let namespace): "the name of \(withArticle(namespace.inWords))"
    case .pattern: "a pattern"
    default: "text"
    }
  }
}
