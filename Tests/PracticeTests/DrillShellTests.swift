import LineEditing
import Practice
import RapportModel
import Scoring
import Testing

@MainActor @Suite struct DrillShellTests {
  private final class Lines: LineSource {
    private var events: [LineEvent]

    init(_ events: [LineEvent]) { self.events = events }

    func next(prompt: Prompt) -> LineEvent { events.isEmpty ? .end : events.removeFirst() }

    func takeEnding() -> Int32? { nil }
  }

  private static let says = Drill.Part(does: "says sorry")
  private static let goes = Drill.Part(does: "goes on")
  private static let drill = Drill(
    id: "d", title: "Short", teaches: "one sentence", watch: "Sorry mends nothing.", next: "e",
    parts: [says, goes],
    openers: [
      .init(says: "It leaks.", knows: "It is new.", good: ["Sorry. I'll see to it."], weak: ["No."]),
      .init(says: "It smokes.\u{1B}[2J", good: ["Sorry! I'm coming."], weak: ["No."]),
    ])

  /// "sorry" is one part, "go" the other.
  private static func judge(_ reply: String, _ opener: Drill.Opener) -> DrillJudge.Judgement {
    let words: [(Drill.Part, Bool)] = [(says, reply.hasPrefix("sorry")), (goes, reply.hasSuffix("go"))]
    let met = words.filter(\.1).map { DrillJudge.Finding(part: $0.0, span: $0.0 == says ? Span(0, 5) : nil) }
    let missing = words.filter { !$0.1 }.map(\.0)
    return .init(verdict: [.made, .nearly, .not][missing.count], met: met, missing: missing, faults: [])
  }

  private func play(
    _ events: [LineEvent], remark: @escaping (String) -> Void = { _ in },
    keep: @escaping (Drill.Opener, String, Drill.Verdict) throws -> Void = { _, _, _ in }
  ) throws -> (text: String, signal: Int32?) {
    var written = ""
    var shell = DrillShell(
      drill: Self.drill, openers: Self.drill.openers, judge: Self.judge, keep: keep, look: .plain,
      streams: Streams(write: { written += $0 }, remark: remark))
    let signal = try shell.run(Lines(events))
    return (written, signal)
  }

  @Test func anUnknownCommandIsNoReply() throws {
    var remarks: [String] = []
    let text = try play([.line("/help"), .line("sorry, I go"), .end], remark: { remarks.append($0) }).text
    #expect(remarks == ["/skip passes, /quit leaves. Everything else is your reply.\n"])
    #expect(text.contains("1 of 1 made it"))
  }

  @Test func eachReplyIsJudgedAtOnce() throws {
    #expect(
      try play([.line("sorry, I go"), .line(""), .line("sorry")]).text == """
        Short
          One sentence.
        2 customers, one reply to each. /skip passes, /quit leaves.

        1 of 2
        Customer: It leaks.
          You know: It is new.
          Made it
          + “sorry” says sorry
          + goes on

        2 of 2
        Customer: It smokes.^[[2J
          Nearly
          + “sorry” says sorry
          − not yet: goes on
          Better: “Sorry! I'm coming.”

        1 of 2 made it, 1 nearly
          Missed most: goes on, 1 of 2
          Watch: Sorry mends nothing.
          Next: rapport drill e

        """)
  }

  @Test func eachAnswerIsKept() throws {
    var kept: [String] = []
    _ = try play([.line("sorry"), .line("/skip")], keep: { kept.append("\($0.says) \($1): \($2)") })
    #expect(kept == ["It leaks. sorry: nearly"])
  }

  @Test func thatNothingCanBeKeptIsSaidOnce() throws {
    struct Full: Error, CustomStringConvertible { let description = "the disk is full" }
    var said: [String] = []
    let replies = [LineEvent.line("sorry"), .line("go")]
    let text = try play(replies, remark: { said.append($0) }, keep: { _, _, _ in throw Full() }).text
    #expect(said.count == 1 && said[0].hasPrefix("The disk is full. You can go on;"))
    #expect(text.contains("0 of 2 made it, 2 nearly"))
  }

  @Test func passingAndLeavingCountNothing() throws {
    let skipped = try play([.line("/skip"), .line("no")]).text
    #expect(skipped.contains("0 of 1 made it, 0 nearly"))
    for way in [LineEvent.line("/quit"), .end, .cancelled(wasEmpty: true)] {
      #expect(try !play([way]).text.contains("made it"))
    }
    #expect(try play([.line("sorry"), .terminated(signal: 15)]).signal == 15)
  }
}
