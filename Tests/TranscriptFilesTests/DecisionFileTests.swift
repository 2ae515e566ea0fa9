import Bytes
import RapportModel
import Testing
import TranscriptFiles

/// Lines of decisions, right and wrong, and the file that they are appended to.
@Suite struct DecisionFileTests {
  private let lines = [
    #"{"conversation":"c1","evidence":"e-7","who":"a-12","why":"I asked, I blamed nobody"}"#,
    #"{"conversation":"c1","evidence":"e-7","rule":"DoNotBlame","turn":3,"upheld":false,"points":-2.5,"who":"qa","#
      + #""why":"x"}"#,
    #"{"conversation":"c1","check":"sounded-meant","points":8,"who":"qa","when":"2026-03-02"}"#,
    #"{"conversation":"c1","criterion":"empathy","score":null,"who":"qa"}"#,
    #"{"conversation":"c1","reviewed":true,"who":"qa"}"#,
  ]

  @Test func everyKindOfLineIsReadAndWrittenTheSame() throws {
    let file = DecisionFile(Array(lines.joined(separator: "\n").utf8))
    #expect(file.mistakes.isEmpty)
    #expect(file.decisions.map(\.json.text) == lines)
    #expect(file.decisions.map(\.line) == [1, 2, 3, 4, 5])
    let ruling = try #require(file.decisions[1].ruling)
    #expect(
      ruling == .init(evidence: "e-7", rule: "DoNotBlame", turn: 3, upheld: false, points: Tenths(count: -25)))
    #expect(file.decisions[3].subject == .criterion(.empathy, score: nil))
  }

  @Test(
    arguments: [
      (#"{"conversation":"c1""#, "not-json", "column 21: expected ',' or '}' after a member"),
      ("[1]", "not-an-object", "expected a decision, an object with 'conversation' and 'who'"),
      (#"{"evidence":"e-1","upheld":true,"who":"q","why":"x"}"#, "wrong-type", "conversation: expected a string"),
      (
        #"{"conversation":"c","who":"q"}"#, "wrong-value", "expected one of evidence, check, criterion and reviewed"
      ),
      (
        #"{"conversation":"c","evidence":"e-1","check":"x","who":"q"}"#, "wrong-value",
        "there are evidence and check"
      ),
      (
        #"{"conversation":"c","evidence":"e-1","upheld":"no","who":"q","why":"x"}"#, "wrong-type",
        "upheld: expected"
      ),
      (
        #"{"conversation":"c","evidence":"e-1","upheld":true,"who":"q"}"#, "wrong-value",
        "why: a dispute or decision"
      ),
      (#"{"conversation":"c","evidence":"e-1","uphled":true,"who":"q"}"#, "wrong-value", "did you mean 'upheld'?"),
      (
        #"{"conversation":"c","evidence":"e-1","upheld":true,"points":1,"who":"q","why":"x"}"#, "wrong-value",
        "points: only a row that is not upheld"
      ),
      (#"{"conversation":"c","evidence":"e-1","turn":-1,"who":"q","why":"x"}"#, "wrong-type", "turn: expected"),
      (#"{"conversation":"c","check":"x","points":1.25,"who":"q"}"#, "wrong-type", "points: expected"),
      (#"{"conversation":"c","criterion":"warmth","score":1,"who":"q"}"#, "wrong-value", "'warmth' is none of"),
      (
        #"{"conversation":"c","criterion":"empathy","score":101,"who":"q"}"#, "wrong-type",
        "score: expected 0 to 100"
      ),
      (#"{"conversation":"c","reviewed":false,"who":"q"}"#, "wrong-type", "reviewed: expected true"),
      (
        #"{"conversation":"c","reviewed":true,"who":" "}"#, "wrong-type", "who: expected a string that is not empty"
      ),
      (#"{"schema":"x/9","conversation":"c","reviewed":true,"who":"q"}"#, "unknown-schema", "rapport.decision/1"),
    ])
  func aMistakeIsNamed(line: String, code: String, message: String) throws {
    let file = DecisionFile(Array((lines[0] + "\n\n" + line + "\n" + lines[4]).utf8))
    let mistake = try #require(file.mistakes.first)
    #expect(file.decisions.count == 2)
    #expect(mistake.line == 3)
    #expect(mistake.code == code)
    #expect(mistake.message.contains(message), "\(mistake.message)")
  }

  @Test func whatOnlyOneLineMaySayIsNotSaidTwice() {
    let again = lines[1].replacing("qa", with: "other")
    let all = lines + [again, lines[0], lines[0].replacing("a-12", with: "b")]
    let file = DecisionFile(Array(all.joined(separator: "\n").utf8))
    #expect(file.mistakes.map(\.line) == [6, 7])
    #expect(file.mistakes.first?.message == "says the same thing again as line 2; keep one of them")
    #expect(file.decisions.count == 6)
  }
}

extension OnDisk {
  @Suite struct DecisionLogTests {
    private let decision = Decision(conversation: "c1", subject: .reviewed, who: "qa")
    private let line = #"{"conversation":"c1","reviewed":true,"who":"qa"}"# + "\n"

    @Test func eachLineIsOnTheDiskAtOnce() throws {
      let scratch = Scratch()
      let log = try DecisionLog(path: "\(scratch.path)/d.jsonl")
      #expect(log.earlier.decisions.isEmpty)
      try log.append(decision)
      #expect(String(decoding: try scratch.bytes("d.jsonl"), as: UTF8.self) == line)
    }

    @Test(arguments: [#"{"conversation":"c0","rev"#, #"{"conversation":"c0","reviewed":true,"who":"q"}"#])
    func aTornLineIsCutOffAndAWholeOneGoesOn(last: String) throws {
      let scratch = Scratch()
      scratch.write((line + last).utf8, to: "d.jsonl")
      let log = try DecisionLog(path: "\(scratch.path)/d.jsonl")
      #expect(log.wasTorn == !last.hasSuffix("}"))
      try log.append(decision)
      let expected = line + (log.wasTorn ? "" : last + "\n") + line
      #expect(String(decoding: try scratch.bytes("d.jsonl"), as: UTF8.self) == expected)
    }

    @Test func onlyTheLastLineIsTakenBack() throws {
      let scratch = Scratch()
      let log = try DecisionLog(path: "\(scratch.path)/d.jsonl")
      let score = Decision(conversation: "c1", subject: .criterion(.clarity, score: Tenths(7)), who: "qa")
      try log.append(score)
      try log.append(decision)
      #expect(try !log.takeBack(score))
      #expect(try log.takeBack(decision))
      #expect(try log.takeBack(score))
      #expect(try !log.takeBack(score))
      #expect(try scratch.bytes("d.jsonl") == [])
      try log.append(decision)
      #expect(String(decoding: try scratch.bytes("d.jsonl"), as: UTF8.self) == line)
    }

    @Test func aFileWithMistakesStaysAsItIs() throws {
      let scratch = Scratch()
      scratch.write("nonsense\n{}".utf8, to: "d.jsonl")
      let log = try DecisionLog(path: "\(scratch.path)/d.jsonl")
      #expect(log.earlier.mistakes.count == 2)
      #expect(try scratch.bytes("d.jsonl") == Array("nonsense\n{}".utf8))
      #expect(throws: FileError.self) { try DecisionLog(path: "/dev/null") }
      #expect(throws: FileError.self) { try DecisionLog(path: "/no/such/folder/d.jsonl") }
    }
  }
}
