import Glibc
import LineEditing
import Testing

@MainActor @Suite(.serialized) struct PlainLinesTests {
  /// What is read from a pipe that holds the bytes.
  private func lines(_ bytes: [UInt8], onRepair: @escaping () -> Void = {}) -> [LineEvent] {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    // What fits the pipe's buffer can be written before anybody reads.
    #expect(bytes.isEmpty || write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    let lines = PlainLines(descriptor: ends[0], onRepair: onRepair)
    defer { lines.close() }
    var events: [LineEvent] = []
    while events.last != .end { events.append(lines.next(prompt: Prompt("never shown"))) }
    return events
  }

  @Test(arguments: [
    ("", []),
    ("a\nb\n", ["a", "b"]),
    ("last without an end", ["last without an end"]),
    ("a\r\nb\r\n\r\n", ["a", "b", ""]),
    ("one\\\ntwo\\\r\nthree\nfour", ["one\ntwo\nthree", "four"]),
    ("two backslashes\\\\\nnext", ["two backslashes\\\\", "next"]),
    ("open at the end\\", ["open at the end"]),
    ("a\0b\n\n", ["a\0b", ""]),
    ("é 日本 👍🏽\n", ["é 日本 👍🏽"]),
  ])
  func linesAreRead(text: String, expected: [String]) {
    #expect(lines(Array(text.utf8)) == expected.map(LineEvent.line) + [.end])
  }

  @Test func brokenBytesAreRepairedAndSaidOnce() {
    var repairs = 0
    let read = lines([0x61, 0xFF, 0x0A, 0xC3, 0x7A, 0x0A]) { repairs += 1 }
    #expect(read == [.line("a\u{FFFD}"), .line("\u{FFFD}z"), .end])
    #expect(repairs == 1)
  }

  @Test func linesCrossTheBoundsOfReads() {
    let long = String(repeating: "é", count: 20_000)
    #expect(lines(Array("\(long)\nnext\n".utf8)) == [.line(long), .line("next"), .end])
  }
}
