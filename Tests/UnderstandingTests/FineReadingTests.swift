import Encoders
import RapportModel
import Synchronization
import Testing

@testable import Understanding

@Suite("Reading with a fine encoder")
struct FineReadingTests {
  /// An encoder that knows two topics by a word each, and that everything else is as far from them as can be.
  private static let fine: FineReading = {
    let vectors: FineReading.Vectors = { texts in
      WideVectors(
        numbers: texts.flatMap { text in
          let topic = ["money", "cash", "repay"].contains { text.contains($0) } ? 1 : text.contains("shoe") ? 2 : 3
          return (0..<WideVectors.width).map { Int16($0 == topic ? 16_384 : 0) }
        })
    }
    return FineReading(name: "by topic", sha256: "0", phrases: vectors, replies: vectors)
  }()

  private static let moves = [
    Move(name: "pays-back", examples: ["You get your money back", "I can return the money to you"]),
    Move(name: "sends-shoes", examples: ["I'll send you new shoes", "A new pair of shoes is on its way"]),
    Move(name: "asks-size", examples: ["Which size do you take?", "What is your size?"]),
  ]

  private func made(_ reply: String, _ fine: FineReading?) -> [String] {
    Reader(standard: [], moves: Self.moves, fine: fine).read(reply).moves.map(\.move)
  }

  @Test("it finds what has no words in common")
  func paraphrase() {
    let reply = "The cash for the lady in the hat is lying on the counter"
    #expect(made(reply, nil) == [])
    #expect(made(reply, Self.fine) == ["pays-back"])
  }

  @Test("what is denied or asked stays denied or asked, however near it is")
  func polarity() {
    #expect(made("You get your money back", Self.fine) == ["pays-back"])
    #expect(made("You don't get your money back", Self.fine) == [])
    #expect(made("I can't return the money to you", Self.fine) == [])
  }

  @Test("an example is not turned by a part of it that is near to a counter-example")
  func counterExample() {
    let example = "You get the cash on Friday, because the bank has to look at the money first"
    let moves = [
      Move(name: "says-why-it-takes", examples: [example], counterExamples: ["You get the cash on Monday"]),
      Move(name: "asks-size", examples: ["Which size do you take?", "What is your size?"]),
    ]
    let reader = Reader(standard: [], moves: moves, fine: Self.fine)
    #expect(reader.read(example).moves.map(\.move) == ["says-why-it-takes"])
    #expect(reader.read("You get the cash on Monday.").moves.isEmpty)
    #expect(reader.read("You get the cash on Monday, because I say so.").moves.isEmpty)
  }

  @Test("reading and explaining agree")
  func explaining() {
    let reader = Reader(standard: [], moves: Self.moves, fine: Self.fine)
    for reply in ["I'm sorry. You'll have the cash tomorrow, and which size is it?", "No", ""] {
      #expect(reader.explain(reply).reading == reader.read(reply))
    }
  }

  @Test("what is too long for it is read without, all of it")
  func tooLong() {
    let (asked, spare) = (Texts(), "the machine in the hall ")
    let fine = FineReading(name: "counting", sha256: "0", phrases: Self.fine.phrases) { texts in
      asked.add(texts)
      return Self.fine.replies(texts)
    }
    let reader = Reader(standard: [], moves: Self.moves, fine: fine)
    for times in [10, 200, 2000] {
      let reply =
        "The cash for the lady in the hat is lying on the counter. " + String(repeating: spare, count: times)
      let reading = reader.read(reply)
      #expect(reading == reader.explain(reply).reading)
      if times == 10 {
        #expect(reading.makes("pays-back") && asked.bytes > 0)
        asked.clear()
      } else {
        #expect(reading == Reader(standard: [], moves: Self.moves).read(reply) && asked.bytes == 0)
      }
    }
  }

  @Test("a transcript tells which encoder understood, and the scorer's stays the same")
  func identity() {
    let reader = Reader(standard: [], moves: Self.moves, fine: Self.fine)
    #expect(reader.encoder.name == "by topic")
    #expect(reader.encoder.sha256 != Reader.encoder.sha256 && reader.encoder.sha256.count == 64)
    #expect(Reader(standard: [], moves: Self.moves).encoder == Reader.encoder)
  }
}

/// How much an encoder was asked for.
private final class Texts: Sendable {
  private let count = Mutex(0)
  var bytes: Int { count.withLock { $0 } }
  func add(_ texts: [String]) { count.withLock { $0 += texts.reduce(0) { $0 + $1.utf8.count } } }
  func clear() { count.withLock { $0 = 0 } }
}
