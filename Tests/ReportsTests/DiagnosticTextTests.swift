import Bytes
import RapportModel
import Reports
import Testing

@Suite struct DiagnosticsForPeople {
  /// The text of one diagnostic at the place that `‸` marks in the source.
  private func text(_ marked: String, width: Int = 80, notes: [Diagnostic.Note] = []) -> [String] {
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if scalar == "‸" { break }
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    let source = String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "‸" }))
    let diagnostic = Diagnostic(
      "unknown-node", .error, "node 'greet' goes to unknown node 'gret'", file: "scenarios/refund.yaml",
      at: .init(line: line, column: column), notes: notes)
    let text = DiagnosticText.text([diagnostic], source: { _ in source }, width: width)
    return text.split(separator: "\n").map(String.init)
  }

  @Test func hasPlaceMessageCodeSourceCaretAndNotes() {
    let lines = text(
      "dialogue:\n  greet:\n    go: ‸gret\n",
      notes: [.init("did you mean 'greet'?"), .init("first defined here", at: .init(line: 2, column: 3))])
    #expect(
      lines == [
        "scenarios/refund.yaml:3:9: error: node 'greet' goes to unknown node 'gret' [unknown-node]",
        "      go: gret",
        "          ^",
        "  note: did you mean 'greet'?",
        "  scenarios/refund.yaml:2:3: note: first defined here",
      ])
  }

  @Test(arguments: [
    ("日本: ‸x", "  日本: x", 8),
    ("e\u{301}te\u{301}: ‸x", "  e\u{301}te\u{301}: x", 7),
    ("\ta: ‸x", "      a: x", 9),
    ("👩‍👩‍👧: ‸x", "  👩‍👩‍👧: x", 6),
    ("a\u{1B}b: ‸x", "  a^[b: x", 8),
    ("end‸", "  end", 5),
    ("\u{FEFF}a: ‸x", "  a: x", 5),
  ])
  func putsTheCaretByWhatIsShown(marked: String, line: String, column: Int) {
    let marked = marked.unicodeScalars.first == "\u{FEFF}" ? "a: ‸x" : marked
    let lines = text(marked)
    #expect(lines[1] == line)
    #expect(lines[2].columns == column + 1)
  }

  @Test func cutsLongLinesAroundTheCaret() throws {
    let long = String(repeating: "日本 ", count: 4000) + "‸!" + String(repeating: " abc", count: 5000)
    let lines = text(long, width: 60)
    #expect(lines[1].columns <= 60)
    let caret = lines[2].columns - 1
    var column = 0
    let under = lines[1].first { character in
      defer { column += character.columns }
      return column == caret
    }
    #expect(under == "!")
  }

  @Test func bearsPlacesThatAreNotThere() {
    for position in [SourcePosition(line: 99, column: 1), .init(line: 1, column: 99), .init(line: 0, column: 0)] {
      let diagnostic = Diagnostic("c", .error, "m", file: "f", at: position)
      #expect(DiagnosticText.text([diagnostic], source: { _ in "ab" }).hasPrefix("f:\(position.line)"))
      #expect(DiagnosticText.text([diagnostic], source: { _ in nil }).split(separator: "\n").count == 1)
    }
    #expect(
      DiagnosticText.text([Diagnostic("c", .warning, "m", file: "f")], source: { _ in "ab" })
        == "f: warning: m [c]\n")
  }

  @Test func writesJSON() throws {
    let diagnostics = [
      Diagnostic(
        "a", .error, "m", file: "f", at: .init(line: 2, column: 3),
        notes: [.init("n", at: .init(line: 1, column: 1))]),
      Diagnostic("b", .warning, "w", file: "g"),
    ]
    let json = try JSON(parsing: DiagnosticText.json(diagnostics))
    #expect(
      json.elements?[0].text
        == #"{"code":"a","severity":"error","message":"m","file":"f","line":2,"column":3,"notes":["#
        + #"{"message":"n","file":null,"line":1,"column":1}]}"#)
    #expect(json.elements?[1]["line"] == .null)
    #expect(DiagnosticText.json([]) == "[]\n")
    #expect(DiagnosticText.summary(diagnostics, files: 2) == "1 error and 1 warning in 2 files")
    #expect(DiagnosticText.summary([], files: 1) == "no mistakes in 1 file")
  }
}
