import RapportModel
import Testing
import Understanding

@Suite("Text that nobody should send")
struct HostileTextTests {
  private let reader = Reader(
    standard: [], moves: [Move(name: "offers", examples: ["I'll send it"], patterns: ["send … … it [now] (a|b c)"])]
  )

  @Test(
    "nothing crashes, and every span lies inside the text",
    arguments: [
      "\u{0301}\u{0301}", "\0\0I'll\0send it\0", "👩‍👩‍👧‍👦🏳️‍🌈", "'", "''''", "\"", "“", "’ll", "...", "…", "\r\n\r\n", "£",
      "$ $", "12/", "1,",
      "1,000,", "2026-99-99", "a'", "'a", "ﬀ ﬁ", "\u{202E}olleh\u{202C}", "99999999999999999999999999 days",
      "ill", "were", "and", "but but but", "if if if", "not not not", "no", "? ? ?", "\u{FEFF}hi", "nicht möglich",
    ])
  func oddities(text: String) {
    let reading = reader.read(text)
    for span in reading.moves.map(\.span) + reading.notUnderstood {
      #expect(span.start >= 0 && span.start < span.end && span.end <= text.utf8.count)
    }
  }

  @Test(
    "time is bounded, however long the text",
    arguments: [
      String(repeating: "send ", count: 2_000_000), String(repeating: ",", count: 100_000),
      String(repeating: "a", count: 10_000_000), String(repeating: "ill send it and ", count: 10_000),
      String(repeating: "é\u{0301}", count: 50_000), String(repeating: "if I send it, ", count: 10_000),
      String(repeating: "not ", count: 100_000), String(repeating: "1,000,", count: 50_000),
      String(repeating: "\"", count: 100_000), String(repeating: "I don't. ", count: 20_000),
    ])
  func longText(text: String) {
    let clock = ContinuousClock()
    var reading = Reading()
    let time = clock.measure { reading = reader.read(text) }
    #expect(time < .seconds(90), "unoptimised, on a busy machine")
    #expect(reading.notUnderstood.allSatisfy { $0.end <= text.utf8.count })
    if text.utf8.count > Reader.longestReply {
      #expect(reading.notUnderstood.last?.end == text.utf8.count)
    }
  }
}
