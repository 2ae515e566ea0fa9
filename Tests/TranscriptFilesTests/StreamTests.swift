import Bytes
import Foundation
import RapportModel
import Testing
import TranscriptFiles

/// Files that are read a block at a time.
@Suite struct StreamTests {
  private static func line(_ number: Int, _ text: String = "Hello") -> String {
    #"{"id":"c\#(number)","turns":[{"role":"agent","text":"\#(text)"}]}"# + "\n"
  }

  private func read(_ path: String) throws -> [ConversationFile.Item] { try ConversationFile.read(path: path) }

  @Test func linesThatCrossBlocksAreWhole() throws {
    let scratch = Scratch()
    let long = String(repeating: "x", count: 300_000)
    let text = (0..<40).map { Self.line($0, $0 % 7 == 0 ? long : "Hello") }.joined()
    scratch.write(text.utf8, to: "a.jsonl")
    let items = try read(scratch.path + "/a.jsonl")
    #expect(try items.map { try $0.conversation.get().id } == (0..<40).map { "c\($0)" })
    #expect(items.map(\.line) == Array(1...40))
    #expect(try items[35].conversation.get().turns[0].text?.utf8.count == 300_000)
  }

  @Test func noMoreIsTakenThanWasAskedFor() throws {
    let scratch = Scratch()
    scratch.write((0..<10).map { Self.line($0) }.joined().utf8, to: "a.jsonl")
    var stream = try ConversationStream(path: scratch.path + "/a.jsonl")
    #expect(try stream.next(atMost: 3).count == 3)
    #expect(try stream.next(atMost: 30).count == 7)
    #expect(try stream.next(atMost: 30).isEmpty)
    #expect(stream.progress.read == stream.progress.of)
  }

  @Test func whatGzipPackedIsUnpacked() throws {
    let scratch = Scratch()
    let text = (0..<5_000).map { Self.line($0, "number \($0)") }.joined()
    let half = text.utf8.count / 2
    let bytes = Array(text.utf8)
    // Two parts one after another, as `cat a.gz b.gz` makes them; the name does not matter.
    let packed = Gzip.packed(Array(bytes[..<half])) + Gzip.packed(Array(bytes[half...]))
    scratch.write(packed, to: "a.jsonl")
    #expect(try read(scratch.path + "/a.jsonl").count == 5_000)
    scratch.write(packed.dropLast(20), to: "cut.gz")
    let cut = #expect(throws: FileError.self) { try read(scratch.path + "/cut.gz") }
    #expect(cut?.reason == "the gzip file is cut off")
    var broken = packed
    for place in 2_000..<2_100 { broken[place] ^= 0xFF }
    scratch.write(broken, to: "broken.gz")
    #expect(throws: FileError.self) { try read(scratch.path + "/broken.gz") }
    scratch.write([0x1F, 0x8B], to: "tiny.gz")
    #expect(throws: FileError.self) { try read(scratch.path + "/tiny.gz") }
  }

  @Test func packedFilesHoldWholePieces() throws {
    let scratch = Scratch()
    let file = try OutputFile(path: scratch.path + "/a.jsonl.gz", inputs: [])
    for number in 0..<30_000 { try file.write(Array(Self.line(number, "number \(number)").utf8)) }
    // Before the end: whoever interrupts it finds whole lines.
    let items = try read(scratch.path + "/a.jsonl.gz")
    #expect(items.count > 10_000 && items.count < 30_000)
    #expect(items.allSatisfy { (try? $0.conversation.get()) != nil })
    try file.finish()
    #expect(try read(scratch.path + "/a.jsonl.gz").count == 30_000)
  }

  @Test func whatMustBeWholeIsPutThereAtItsEnd() throws {
    let scratch = Scratch()
    let path = scratch.path + "/a.json"
    for before in [nil, Self.line(1)] {
      if let before { scratch.write(before.utf8, to: "a.json") } else { unlink(path) }
      let file = try OutputFile(path: path, inputs: [], isWhole: true)
      try file.write(Array((Self.line(2) + Self.line(3)).utf8))
      #expect(try before == nil ? access(path, F_OK) != 0 : read(path).count == 1)
      try file.finish()
      #expect(try read(path).count == 2)
    }
    #expect(throws: FileError.self) { try OutputFile(path: scratch.path + "/none/a", inputs: [], isWhole: true) }
    let empty = try OutputFile(path: "/dev/null", inputs: [], isWhole: true)
    try empty.write([1])
    try empty.finish()
  }

  @Test func noInputIsWrittenOver() throws {
    let scratch = Scratch()
    scratch.write(Self.line(1).utf8, to: "a.jsonl")
    let path = scratch.path + "/a.jsonl"
    #expect(throws: FileError.self) { try OutputFile(path: path, inputs: [path]) }
    #expect(try read(path).count == 1)
  }

  @Test func aLineWithoutEndIsPassedOver() throws {
    let text = Self.line(1) + String(repeating: "x", count: 40 << 20) + "\n" + Self.line(3)
    let items = try ConversationFile.read(Array(text.utf8))
    #expect(items.map(\.line) == [1, 2, 3])
    let error = #expect(throws: LineError.self) { try items[1].conversation.get() }
    #expect(error?.code == "too-long")
    #expect(try items[2].conversation.get().id == "c3")
  }

  /// Cut off, of the wrong type, deeply nested, endless, with zeros, not in UTF-8: each is reported with its line.
  @Test func aThousandMalformedLinesAreReportedWithTheirNumbers() throws {
    var draw = Draw(seed: 9)
    var bytes = Array(Self.line(0).utf8)
    var wrong: Set<Int> = []
    for number in 2...2001 {
      if number % 2 == 0 {
        bytes += Malformed.line(number / 2 - 1, &draw)
        bytes.append(UInt8(ascii: "\n"))
        wrong.insert(number)
      } else {
        bytes += Self.line(number).utf8
      }
    }
    #expect(wrong.count == 1000)
    let items = try ConversationFile.read(bytes)
    #expect(items.map(\.line) == Array(1...2001))
    for item in items {
      switch item.conversation {
      case .success(let transcript):
        #expect(!wrong.contains(item.line), "\(transcript.jsonLine.prefix(200))")
      case .failure(let error):
        #expect(wrong.contains(item.line))
        #expect(error.line == item.line)
        #expect(!error.message.isEmpty && error.message.utf8.count < 400)
      }
    }
  }
}

/// Lines that are no conversations.
enum Malformed {
  private static let whole = Array(
    #"{"id":"x","turns":[{"role":"customer","text":"It leaks 😀"},{"role":"agent","text":"I'm sorry"}]}"#.utf8)
  private static let wrongTypes = [
    #"{"turns":7}"#, #"{"turns":{}}"#, #"{"turns":[7]}"#, #"{"turns":[{"role":5,"text":"x"}]}"#,
    #"{"turns":[{"role":"agent"}]}"#, #"{"turns":[{"role":"agent","text":["x"]}]}"#, "7", "\"text\"", "null", "{}",
    "true", #"{"turns":[{"role":"nobody","text":"x"}]}"#, #"{"turns":[{"role":"agent","text":"x","at":-1}]}"#,
    #"{"id":[],"turns":[]}"#, #"{"scenario":5,"turns":[]}"#, #"{"schema":"rapport.transcript/9","turns":[]}"#,
    #"{"messages":[{"role":"martian","content":"x"}]}"#, #"{"messages":[{"role":"user","content":"x"},{"x":1}]}"#,
    #"{"comments":[{"author_id":1,"body":"x"}]}"#, #"{"turns":[],"turns":5}"#,
  ]

  static func line(_ number: Int, _ draw: inout Draw) -> [UInt8] {
    switch number % 6 {
    case 0: return Array(whole[..<(1 + draw.below(whole.count - 1))])
    case 1: return Array(draw.pick(wrongTypes).utf8)
    case 2:
      let mark = draw.pick(["[", "{\"a\":", "{\"turns\":["])
      return Array(String(repeating: mark, count: 600 + draw.below(5_000)).utf8)
    case 3:
      var bytes = whole
      bytes.insert(draw.pick([0, 1, 0x1B, 0x1F]), at: whole.count - 5)
      return bytes
    case 4:
      var bytes = whole
      bytes.replaceSubrange(
        (whole.count - 6)..<(whole.count - 5), with: draw.pick([[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80]]))
      return bytes
    default:
      // One of ten megabytes is enough.
      let count = number == 5 ? 10_000_000 : 1 + draw.below(2_000)
      return Array(#"{"turns":[{"role":"agent","text":""#.utf8) + [UInt8](repeating: 0x78, count: count)
    }
  }
}
