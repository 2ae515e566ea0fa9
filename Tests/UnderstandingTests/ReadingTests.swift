import Bytes
import RapportModel
import Testing

@testable import Understanding

@Suite("What is read in a reply, and where")
struct ReadingTests {
  private let moves = [
    Move(name: "apologises", examples: ["I'm so sorry about that", "I apologise for the mistake"]),
    Move(
      name: "offers-replacement",
      examples: ["I'll send you a replacement", "We can ship a new one today", "Would you like a replacement?"]),
    Move(
      name: "asks-photo", examples: ["Could you send me a photo of the damage?"], patterns: ["photo of the …damage"]
    ),
    Move(name: "offers-loan", patterns: ["lend~ you … (machine|one)"]),
  ]
  private var reader: Reader { Reader(standard: [], moves: moves) }

  /// The text without its marks, and the stretch between them.
  private func marked(_ text: String) -> (text: String, span: Span) {
    let start = text.utf8.firstIndex(of: UInt8(ascii: "["))!
    let end = text.utf8.firstIndex(of: UInt8(ascii: "]"))!
    let from = text.utf8.distance(from: text.startIndex, to: start)
    let to = text.utf8.distance(from: text.startIndex, to: end) - 1
    return (text.filter { $0 != "[" && $0 != "]" }, Span(from, to))
  }

  @Test(
    "spans are those of the clause",
    arguments: [
      ("Thanks. [I'm so sorry about the lamp], it's late.", "apologises"),
      ("É… 日本 👍. [I’ll send you a replacement]!", "offers-replacement"),
      ("[i'll  send\u{00A0}you a replacement]. ok", "offers-replacement"),
      ("Well, I could [lend you a spare machine] until Friday", "offers-loan"),
    ])
  func spans(text: String, move: String) {
    let (plain, span) = marked(text)
    #expect(reader.read(plain).moves.filter { $0.move == move }.map(\.span) == [span], "\(plain)")
  }

  @Test("three moves in one reply are three")
  func threeMoves() {
    let reading = reader.read(
      "I'm so sorry about the lamp. I'll send you a replacement today, and could you send me a photo of the damage?"
    )
    #expect(reading.moves.map(\.move) == ["apologises", "offers-replacement", "asks-photo"])
    #expect(reading.notUnderstood.isEmpty)
  }

  @Test(
    "typing makes little difference",
    arguments: [
      "IM SO SORRY ABOUT THAT ILL SEND YOU A REPLACEMENT", "im so sorry about that ill send you a replacement",
      "I’m soooo sorry about that… I’ll send u a replacment",
      "I am so sorry about that & we can ship a new one today",
    ])
  func typing(reply: String) {
    let reading = reader.read(reply)
    #expect(reading.makes("apologises"), "\(reading.moves)")
    #expect(reading.makes("offers-replacement"), "\(reading.moves)")
  }

  @Test("what fits nothing is said, not guessed")
  func notUnderstood() {
    let text = "The weather in Lisbon is lovely. I'm so sorry about that."
    let reading = reader.read(text)
    #expect(reading.notUnderstood.map { text[$0] } == ["The weather in Lisbon is lovely"])
    #expect(reading.moves.map(\.move) == ["apologises"])
    #expect(reader.read("ok").isEmpty)
    #expect(reader.read("").isEmpty)
  }

  @Test(
    "a full stop ends a sentence, but not inside a name or a number",
    arguments: [
      ("No. Goodbye.", 2), ("It is no. 14", 1), ("Mr. Bell is here", 1), ("It costs 3.50 today", 1),
      ("See example.com today", 1), ("Sorry.I will look", 2),
    ])
  func fullStops(reply: String, sentences: Int) {
    #expect(reader.explain(reply).clauses.count == sentences)
  }

  @Test("all moves are ranked, made or not")
  func ranked() {
    let explanation = reader.explain("I can't send a replacement")
    #expect(explanation.best == nil)
    #expect(
      explanation.clauses.first?.candidates.contains {
        $0.move == "offers-replacement" && $0.verdict == .otherPolarity
      } == true)
    #expect(Set(explanation.ranked.map(\.move)).count == explanation.ranked.count)
  }

  @Test("readings do not depend on the run")
  func deterministic() throws {
    for item in try Fixtures.replies(half: 0).prefix(60) {
      #expect(reader.explain(item.reply) == Reader(standard: [], moves: moves).explain(item.reply))
    }
  }

  @Test("the encoder's hash changes with what a reading depends on")
  func fingerprint() {
    #expect(Fingerprint.sha256 == SHA256.hex(of: Array(Fingerprint.canonical.utf8)))
  }
}
