import Foundation
import RapportModel
import Testing

@testable import AuthoredFiles

/// Nothing that a file holds may crash, hang or fill the memory.
@Suite(.serialized) struct HostileFileTests {
  static let head = "format: scenario/1\n"

  /// Names and texts; each is at most 1 MiB.
  static let texts: [(name: String, text: String)] = [
    ("nested brackets", head + "title: " + String(repeating: "[", count: 10_000)),
    ("nested braces", head + "title: " + String(repeating: "{a: ", count: 10_000)),
    ("a megabyte of brackets", String(repeating: "[", count: 1_000_000)),
    ("nested dashes", head + "title:\n  " + String(repeating: "- ", count: 10_000) + "x"),
    ("nested questions", String(repeating: "? ", count: 10_000) + "x"),
    ("nested lines", (0..<1_300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    ("sixty-five levels", head + "title: " + String(repeating: "[", count: 70) + String(repeating: "]", count: 70)),
    ("a bomb of aliases", head + bomb(levels: 9, width: 9)),
    ("a bomb in a key", head + bomb(levels: 9, width: 9) + "? *a8\n: x\n"),
    ("a bomb in a key of braces", bomb(levels: 20, width: 2) + "{*a19 : x}\n"),
    ("an alias of itself", head + "title: &a [*a]\n"),
    ("zeros", String(repeating: "\0", count: 1000)),
    ("a zero in text", head + "title: a\0b\n"),
    ("one huge word", head + "title: " + String(repeating: "a", count: 1_000_000)),
    ("one huge key", String(repeating: "a", count: 1_000_000) + ": b\n"),
    ("one huge block", head + "title: |\n" + String(repeating: "  line\n", count: 140_000)),
    ("a hundred thousand keys", (0..<90_000).map { "k\($0): 1\n" }.joined()),
    ("a hundred thousand of the same key", String(repeating: "key: 1\n", count: 140_000)),
    ("many pairs of keys", (0..<20_000).map { "k\($0): 1\nk\($0): 2\n" }.joined()),
    ("many items", head + "was: [" + String(repeating: "a,", count: 400_000) + "a]\n"),
    ("colons", String(repeating: ":", count: 1_000_000)),
    ("quotes", String(repeating: "\"", count: 500_001)),
    ("line ends", String(repeating: "\r", count: 1_000_000)),
    ("hashes", head + "title: a" + String(repeating: " #", count: 400_000)),
    ("a tag of a megabyte", "!" + String(repeating: "a", count: 1_000_000) + " b"),
    ("percent signs", String(repeating: "%", count: 1_000_000)),
    ("dashes", String(repeating: "-", count: 1_000_000)),
    ("documents", String(repeating: "---\n", count: 250_000)),
    (
      "a very long condition", head + "anywhere:\n  - when: [said " + String(repeating: "a", count: 900_000) + "]\n"
    ),
    ("nots", head + "anywhere:\n  - when: [" + String(repeating: "not ", count: 200_000) + "x]\n    says: x\n"),
    (
      "a deep pattern",
      head + "customer knows: {a: {value: b, also said: '" + String(repeating: "(", count: 500_000) + "'}}\n"
    ),
    ("braces in text", head + "brief: \"" + String(repeating: "{a}", count: 300_000) + "\"\n"),
    ("open braces in text", head + "brief: \"" + String(repeating: "{", count: 1_000_000) + "\"\n"),
  ]

  private static func bomb(levels: Int, width: Int) -> String {
    (0..<levels).map { level in
      let items = level == 0 ? "x" : Array(repeating: "*a\(level - 1)", count: width).joined(separator: ", ")
      return "a\(level): &a\(level) [\(items)]\n"
    }.joined()
  }

  @Test(arguments: texts.map(\.name)) func `is refused, soon`(name: String) {
    let bytes = Array(Self.texts.first { $0.name == name }!.text.utf8)
    let start = ContinuousClock.now
    let found = Fixtures.diagnostics(of: .scenario, at: "scenarios/late-parcel.yaml", holding: bytes)
    let seconds = ContinuousClock.now - start
    #expect(found.contains { $0.severity == .error })
    // A debug build on a busy machine takes about ten times as long as a release build, which takes under a second.
    #expect(seconds < .seconds(20))
    #expect(Self.areInside(found, bytes))
  }

  @Test func `bytes that are no text are shown where they are`() {
    let bytes = Array("format: scenario/1\ntitle: Grüße ".utf8) + [0xFF] + Array("\n".utf8)
    let found = Fixtures.diagnostics(of: .scenario, at: "scenarios/late-parcel.yaml", holding: bytes)
    #expect(found.map(\.code) == ["not-utf8"])
    #expect(found.first?.position == SourcePosition(line: 2, column: "title: Grüße ".count + 1))
  }

  @Test func `a file of more than a megabyte is refused`() {
    let bytes = [UInt8](repeating: 0x61, count: (1 << 20) + 1)
    let found = Fixtures.diagnostics(of: .scenario, at: "scenarios/late-parcel.yaml", holding: bytes)
    #expect(found.map(\.code) == ["too-large"])
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "\u{FEFF}"]) func `an empty file is said to be empty`(text: String) {
    let found = Fixtures.diagnostics(of: .scenario, at: "scenarios/late-parcel.yaml", holding: Array(text.utf8))
    #expect(found.map(\.code) == ["empty-file"])
  }

  /// 2,000 files with a few bytes changed, by a generator of its own.
  @Test(arguments: Fixtures.good) func `random changes never crash, and stay inside the file`(good: Fixtures.Good) {
    let rounds = ProcessInfo.processInfo.environment["RAPPORT_LONG"] == nil ? 350 : 20_000
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let marks = Array(":-#&*!|>'\"%@`{}[],? \n\t\0\u{FF}".utf8) + [0xFF, 0xC3]
    for _ in 0..<rounds {
      var bytes = good.bytes
      for _ in 0...draw(3) {
        let at = draw(bytes.count)
        switch draw(4) {
        case 0: bytes[at] = UInt8(draw(256))
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(marks[draw(marks.count)], at: at)
        default:
          bytes.replaceSubrange(at..<min(bytes.count, at + draw(40)), with: bytes[draw(at + 1)..<at].prefix(60))
        }
      }
      let found = Fixtures.diagnostics(of: good.kind, at: good.path, holding: bytes)
      #expect(Self.areInside(found, bytes), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// Whether each place is one of the file's, counted as the text is, with one more at each line's end.
  static func areInside(_ diagnostics: [Diagnostic], _ bytes: [UInt8]) -> Bool {
    guard case .success(let source) = Source.reading(bytes, file: "") else { return true }
    return diagnostics.allSatisfy { diagnostic in
      guard let position = diagnostic.position else { return true }
      let line = String(decoding: source.line(position.line), as: UTF8.self)
      return (1...source.lineCount).contains(position.line)
        && (1...(line.unicodeScalars.count + 1)).contains(position.column)
    }
  }
}
