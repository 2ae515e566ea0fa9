import Testing

@testable import AuthoredFiles

/// What is written into a file is read back as it was.
@Suite struct YAMLTextTests {
  static let texts = [
    "A plain title", "Late: again", "Order #42", "trailing #", "yes", "No", "null", "42", "1e3", "- a dash",
    "@brand",
    "*sigh*", "& so on", "!important", "%", "'quoted'", "say \"hello\"", "back\\slash", "ends with:", "{braces}",
    "[brackets], commas", "a, b", "Zoë's café", "£20", "naïve — dash", "日本語", "tab\there", "two\nlines", "a\u{85}b",
    "line\u{2028}separator", "  spaces  ", "", "bell\u{7}", "?", "~", "a  b", "`tick`", "2026-03-12",
    ": colon first",
    "What? Really!", "On", "key: {a: b}", "# no comment", "<<", "=", "é", "a|b", "> folded",
  ]

  private func read(_ yaml: String) -> Tree? {
    guard case .success(let source) = Source.reading(Array(yaml.utf8), file: "test.yaml") else { return nil }
    return YAMLReader.read(source).tree
  }

  private func text(_ tree: Tree?) -> String? {
    guard case .scalar(let text, _)? = tree?.content else { return nil }
    return text
  }

  @Test(arguments: texts) func `as a value`(text: String) {
    let tree = read("title: \(YAMLText.scalar(text))\nafter: x\n")
    #expect(self.text(tree?["title"]) == text && self.text(tree?["after"]) == "x")
  }

  @Test(arguments: texts) func `in a list of one line`(text: String) {
    let tree = read("items: [first, \(YAMLText.flowScalar(text)), last]\n")
    #expect(tree?.items("items").map { self.text($0) } == ["first", text, "last"])
  }

  @Test(arguments: texts + [texts.joined(separator: " ").replacing("\n", with: " ").replacing("\t", with: " ")])
  func `as a block`(text: String) {
    let tree = read("items:\n  - \(YAMLText.folded(text, indent: 4, width: 30))\n  - last\n")
    let items = tree?.items("items") ?? []
    #expect(items.count == 2)
    // A block ends with a line end, which no text of ours keeps.
    #expect(items.first.flatMap { self.text($0) }.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 } == text)
  }
}
