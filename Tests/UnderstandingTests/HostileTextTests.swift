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

  /// Every small word can stand first, last, alone and beside every mark.
  @Test("no order of small words is read without end", arguments: 0..<40)
  func smallWords(round: Int) {
    let words =
      "please yes no just let me do to know if you could can would tell send have not and or but so what when why is it "
      + "that a the your I we'll sorry thanks refund . ? ! , … — Tuesday for with us be happy"
    let list = words.split(separator: " ").map(String.init)
    var state = UInt64(round) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for _ in 0..<250 {
      var text = ""
      for _ in 0..<(1 + Int(state >> 60) % 8) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += list[Int(state >> 33) % list.count] + " "
      }
      let reading = reader.read(text)
      #expect(reading.moves.allSatisfy { $0.span.end <= text.utf8.count }, "\(text)")
    }
  }

  @Test(
    "every text is read to its end, however long",
    arguments: [
      String(repeating: "send ", count: 2_000_000), String(repeating: ",", count: 100_000),
      String(repeating: "a", count: 10_000_000), String(repeating: "ill send it and ", count: 10_000),
      String(repeating: "é\u{0301}", count: 50_000), String(repeating: "if I send it, ", count: 10_000),
      String(repeating: "not ", count: 100_000), String(repeating: "1,000,", count: 50_000),
      String(repeating: "\"", count: 100_000), String(repeating: "I don't. ", count: 20_000),
    ])
  func longText(text: String) {
    let reading = reader.read(text)
    #expect(reading.notUnderstood.allSatisfy { $0.end <= text.utf8.count })
    if text.utf8.count > Reader.longestReply {
      #expect(reading.notUnderstood.last?.end == text.utf8.count)
    }
  }
}
