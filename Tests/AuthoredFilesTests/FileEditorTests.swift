import Foundation
import RapportModel
import Shipped
import Testing

@testable import AuthoredFiles

/// Text is added where it belongs, and nothing else changes.
@Suite struct FileEditorTests {
  struct Edit: Sendable, CustomStringConvertible {
    let description: String
    let before: String
    let path: [FileEditor.Step]
    var item = "New one"
    let after: String
  }

  static let edits = [
    Edit(
      description: "at the end of a list, before the comment on what comes next",
      before: "a:\n  - One\n  - Two # said often\n\n# next\nb: x\n", path: [.key("a")],
      after: "a:\n  - One\n  - Two # said often\n  - New one\n\n# next\nb: x\n"),
    Edit(
      description: "with dashes under the key", before: "a:\n- One\nb: x\n", path: [.key("a")],
      after: "a:\n- One\n- New one\nb: x\n"),
    Edit(
      description: "after a block that ends in what looks like a comment",
      before: "a:\n  - |\n    Hello\n    #fail\nb: x\n", path: [.key("a")],
      after: "a:\n  - |\n    Hello\n    #fail\n  - New one\nb: x\n"),
    Edit(
      description: "between brackets", before: "a: [One, \"T]wo\", 'it''s']   # list\n", path: [.key("a")],
      after: "a: [One, \"T]wo\", 'it''s', New one]   # list\n"),
    Edit(
      description: "between brackets over lines, with a comma at the end", before: "a: [\n  One,\n  Two,\n]\n",
      path: [.key("a")], after: "a: [\n  One,\n  Two, New one\n]\n"),
    Edit(
      description: "a comma in the text between brackets", before: "a: [One]\n", path: [.key("a")],
      item: "Yes, now",
      after: "a: [One, \"Yes, now\"]\n"),
    Edit(
      description: "a single text becomes a list", before: "a:\n  good: One\n  b: x\n",
      path: [.key("a"), .key("good")],
      after: "a:\n  good:\n    - One\n    - New one\n  b: x\n"),
    Edit(
      description: "a single block becomes a list", before: "a:\n  good: >\n    One\n    two\n  b: x\n",
      path: [.key("a"), .key("good")], after: "a:\n  good:\n    - One two\n    - New one\n  b: x\n"),
    Edit(
      description: "a single text over two lines becomes a list", before: "a:\n  good: One\n    two\n  b: x\n",
      path: [.key("a"), .key("good")], after: "a:\n  good:\n    - One two\n    - New one\n  b: x\n"),
    Edit(
      description: "a single text between braces", before: "a: {good: \"One, two\", b: x}\n",
      path: [.key("a"), .key("good")], after: "a: {good: [\"One, two\", New one], b: x}\n"),
    Edit(
      description: "a new key in a mapping of a list", before: "a:\n  - when: x\n    go: y\n  - when: z\n",
      path: [.key("a"), .item(0), .key("good")],
      after: "a:\n  - when: x\n    go: y\n    good:\n      - New one\n  - when: z\n"),
    Edit(
      description: "new keys one within the other", before: "a:\n  - when: x\n\n  - when: z\n",
      path: [.key("a"), .item(0), .key("weak"), .key("empathy")],
      after: "a:\n  - when: x\n    weak:\n      empathy:\n        - New one\n\n  - when: z\n"),
    Edit(
      description: "a new key between braces", before: "a:\n  - {when: x, go: y}\n",
      path: [.key("a"), .item(0), .key("weak"), .key("empathy")],
      after: "a:\n  - {when: x, go: y, weak: {empathy: [New one]}}\n"),
    Edit(
      description: "a text that YAML would misread", before: "a:\n  - One\n", path: [.key("a")],
      item: "Sorry: that #42",
      after: "a:\n  - One\n  - \"Sorry: that #42\"\n"),
    Edit(
      description: "lines end as the file's do", before: "a:\r\n  - One\r\nb: x\r\n", path: [.key("a")],
      after: "a:\r\n  - One\r\n  - New one\r\nb: x\r\n"),
    Edit(
      description: "at the end of a file without a line end", before: "a:\n  - One", path: [.key("a")],
      after: "a:\n  - One\n  - New one"),
    Edit(
      description: "what is there already is not added", before: "a: [One, New one]\n", path: [.key("a")],
      after: "a: [One, New one]\n"),
  ]

  @Test(arguments: edits) func `only the place itself changes`(edit: Edit) throws {
    var editor = try FileEditor(Array(edit.before.utf8), name: "test.yaml")
    try editor.append(edit.item, to: edit.path)
    #expect(editor.text == edit.after)
  }

  static let scenarios = ShippedFiles.all.filter {
    $0.path.hasPrefix("scenarios/") && $0.path.split(separator: "/").count == 2
  }

  /// Each branch of each scenario that ships gets a sample of each quality, and each move an example.
  @Test(arguments: scenarios.map(\.path)) func `every branch and move of the scenarios can be taught`(path: String)
    throws
  {
    let bytes = try #require(Self.scenarios.first { $0.path == path }).bytes
    let library = Library(folders: [], shipped: ShippedFiles.all)
    let scenario = try #require(library.scenario(String(path.dropFirst(10).dropLast(5))).value)
    var places: [FileEditor.Place] = scenario.moves.flatMap {
      [.example(ofMove: $0.name), .counterExample(ofMove: $0.name)]
    }
    let qualities: [Samples.Quality] = [.good, .weak(.empathy), .weak(.clarity), .wrong]
    for node in scenario.nodes {
      for index in node.reactions.indices { places += qualities.map { .sample(node: node.name, index: index, $0) } }
    }
    for index in scenario.anywhere.indices { places += qualities.map { .sample(node: nil, index: index, $0) } }
    var editor = try FileEditor(bytes, name: path)
    for (number, place) in places.enumerated() {
      let text = "Learnt \(number): \"yes\""
      try editor.add(text, to: place)
      #expect(editor.has(text, at: place))
    }
    // What was there stands there in its order, comments too.
    var rest = editor.text.split(separator: "\n")[...]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let isKept = line.hasSuffix("]") || line.hasSuffix("}") || line.contains("Learnt")
      guard let index = rest.firstIndex(where: { $0 == line || (isKept && $0.hasPrefix(line.dropLast(2))) }) else {
        // A text alone beside its key has become the first of a list.
        #expect(line.contains(": "), "\(line)")
        continue
      }
      rest = rest[(index + 1)...]
    }
  }

  @Test func `what is wrong is refused, and nothing changes`() throws {
    #expect(throws: FileEditor.Problem.self) { try FileEditor(Array("a: [".utf8), name: "test.yaml") }
    var editor = try FileEditor(Array("a:\n  b: {c: x}\n".utf8), name: "test.yaml")
    #expect(throws: FileEditor.Problem.noPlace) { try editor.append("x", to: [.key("a"), .key("d"), .item(0)]) }
    #expect(throws: FileEditor.Problem.form(line: 2)) { try editor.append("x", to: [.key("a"), .key("b")]) }
    #expect(editor.text == "a:\n  b: {c: x}\n")
  }
}
