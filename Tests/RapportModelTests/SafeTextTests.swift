import RapportModel
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("plain, é, 日本, 👍🏽, \u{1F469}\u{200D}\u{1F527}", "plain, é, 日本, 👍🏽, \u{1F469}\u{200D}\u{1F527}"),
    ("two\nlines\tand a tab", "two\nlines\tand a tab"),
    ("\u{1B}]0;title\u{07}", "^[]0;title^G"),
    ("\u{1B}[31mred", "^[[31mred"),
    ("a\r\nb", "a^M\nb"),
    ("\0\u{7F}", "^@^?"),
    ("\u{9B}2J\u{85}", "<U+009B>2J<U+0085>"),
    ("\u{202E}evil\u{202C}\u{2066}\u{2069}\u{061C}", "<U+202E>evil<U+202C><U+2066><U+2069><U+061C>"),
    ("\u{C2}£ “quoted” …", "\u{C2}£ “quoted” …"),
  ])
  func controlsAreShown(given: String, shown: String) {
    #expect(given.safeForTerminal == shown)
    #expect(given.safeForTerminal.safeForTerminal == shown)
  }

  @Test func everyControlIsShown() {
    let hostile = (0...0x2FFF).compactMap(Unicode.Scalar.init(_:)).map { String(Character($0)) }.joined()
    let safe = hostile.safeForTerminal
    #expect(
      safe.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || scalar == "\t" || (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      })
  }

  @Test func oneLineStaysOneLine() {
    #expect("a\nb\tc\u{1B}".safeForTerminalLine == "a b c^[")
  }
}
