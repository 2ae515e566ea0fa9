import Testing

@testable import Understanding

@Suite("Slips of the fingers")
struct SpellingTests {
  private func corrected(_ word: String) -> String? {
    Array(word.utf8).withUnsafeBufferPointer { Spelling.correction(of: $0, Key(word)) }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    "the commonest known word one slip away is meant",
    arguments: [
      ("replacment", "replacement"), ("refnud", "refund"), ("tomorow", "tomorrow"), ("apolgise", "apologise"),
      ("machien", "machine"), ("adress", "address"), ("sincereley", "sincerely"), ("faliing", "failing"),
      ("recieved", "received"), ("beleive", "believe"), ("definately", "definitely"),
      ("changd", "changed"), ("stoped", "stopped"), ("shiped", "shipped"), ("droping", "dropping"),
      ("recieve", "receive"), ("bereavment", "bereavement"), ("upholstry", "upholstery"), ("ocurred", "occurred"),
    ])
  func slips(word: String, meant: String) {
    #expect(corrected(word) == meant)
  }

  @Test(
    "what is known, short, or near nothing stays",
    arguments: [
      "refund", "invoiced", "kettles", "thx", "qzxwvk", "café", "hh20417", "okafor", "deceived", "livid", "modem",
      "irate", "conned",
      "warranty", "rinse", "morons", "hoped", "planed", "visited", "unboxed", "prothero", "kettler",
    ])
  func others(word: String) {
    #expect(corrected(word) == nil)
  }

  @Test("a name within a sentence is nobody's slip")
  func names() {
    let parsed = ParsedText(Array("I spoke to Macine about the machien".utf8))
    let words = parsed.text.tokens.map { String(decoding: parsed.text.key(of: $0), as: UTF8.self) }
    #expect(words == ["i", "spoke", "to", "macine", "about", "the", "machine"])
  }
}
