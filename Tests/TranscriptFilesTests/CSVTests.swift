import Testing
import TranscriptFiles

@Suite struct CSVTests {
  private func fields(_ text: String) -> [[String]] { CSV.rows(Array(text.utf8)).map(\.fields) }

  @Test func `fields are told apart by commas, rows by lines`() {
    #expect(fields("a,b\r\nc,\n\n,d") == [["a", "b"], ["c", ""], ["", "d"]])
    #expect(fields("\u{FEFF}a,b\n") == [["a", "b"]])
    #expect(fields("") == [])
  }

  @Test func `quotes hold commas, quotes and line ends`() {
    #expect(fields("\"a,b\",\"c\"\"d\"\n\"e\nf\",g") == [["a,b", "c\"d"], ["e\nf", "g"]])
    #expect(fields("\"\",x") == [["", "x"]])
  }

  @Test func `rows know their line`() {
    #expect(CSV.rows(Array("a\n\"b\nc\"\nd".utf8)).map(\.line) == [1, 2, 4])
  }
}

/// Fields that spreadsheets would take for formulas.
@Suite struct CSVWritingTests {
  @Test(arguments: [
    "=1+1", "+44", "-5", "@cmd", "\tx", "\rx", "\n=1", "\r\n=1", "'=1", "''-x", "'quoted'", "plain", "", "a,b",
    "say \"hi\"",
    "two\nlines", "'",
  ])
  func `are guarded, and come back as they were`(text: String) {
    let written = CSV.text([[text, "after"]])
    let fields = CSV.rows(Array(written.utf8)).first?.fields ?? []
    #expect(fields.map(CSV.plain) == [text, "after"])
    #expect(fields.first?.utf8.first.map { "=+-@\t\r\n".utf8.contains($0) } != true)
  }
}
