import Bytes
import RapportModel
import Testing
import TranscriptFiles

@Suite struct ConversationLines {
  private func read(_ line: String) throws -> Transcript {
    try ConversationLine.parse(Array(line.utf8), line: 1).get()
  }

  @Test func readsTheContractsExample() throws {
    let line = """
      {"id":"c1","scenario":"four-days-too-late","channel":"chat","language":"en","case":"m-77","agent":"a-12",\
      "team":"north","reason":"returns","started":"2026-03-02T09:14:00Z",\
      "customer":{"id":"k9","name":"M. Okafor","order":"HH-48213"},"turns":[\
      {"role":"customer","text":"My vase came broken","at":0},\
      {"role":"agent","speaker":"a-12","text":"Oh no. …","at":12.5,"end":19.0},\
      {"role":"agent","action":"replace","arguments":{"speed":"express"},"result":"ok"}],\
      "outcome":{"csat":4,"resolved":true,"repeat_days":null}}
      """
    let transcript = try read(line)
    #expect(transcript.id == "c1")
    #expect(transcript.scenario == "four-days-too-late")
    #expect(transcript.channel == .chat)
    #expect(transcript.customer.map(\.name) == ["id", "name", "order"])
    #expect(transcript.turns[1].at == 12.5)
    #expect(transcript.turns[1].end == 19)
    #expect(transcript.turns[1].speaker == "a-12")
    #expect(transcript.turns[2].action == "replace")
    #expect(transcript.turns[2].arguments == [.init("speed", "express")])
    #expect(transcript.turns[2].result == .ok)
    #expect(transcript.extra.map(\.name) == ["case", "agent", "team", "reason", "started", "outcome"])
    #expect(transcript.extra.last?.value == #"{"csat":4,"resolved":true,"repeat_days":null}"#)
    #expect(transcript.jsonLine.contains(#""at":12.5,"end":19"#))
    #expect(transcript.jsonLine.contains(#""outcome":{"csat":4,"resolved":true,"repeat_days":null}"#))
  }

  @Test func whatIsNotThereIsNotWritten() {
    let line = Transcript(id: "x", turns: [Turn(role: .agent, text: "hi")]).jsonLine
    #expect(!line.contains("null"))
  }

  @Test func readsBackWhatItWrites() throws {
    for seed in 0..<400 {
      var draw = Draw(seed: UInt64(seed))
      let transcript = draw.transcript()
      let line = transcript.jsonLine
      #expect(!line.utf8.contains(UInt8(ascii: "\n")))
      #expect(try read(line) == transcript)
      #expect(try read(line).jsonLine == line)
    }
  }

  @Test func keepsForeignFieldsThatShareAName() throws {
    let line = """
      {"id":"x","mode":7,"ended":"10:40","carried":[1],"channel":"fax","customer":{"vip":true,"age":41,"tags":["a"]},\
      "turns":[{"role":"user","text":"hi","mood":"angry","node":3,"arguments":{"n":1,"deep":{"a":[]}}}]}
      """
    let transcript = try read(line)
    #expect(transcript.ended == nil)
    #expect(transcript.customer == [.init("vip", "true"), .init("age", "41")])
    #expect(transcript.turns[0].mood == nil)
    #expect(transcript.turns[0].role == .customer)
    #expect(transcript.turns[0].arguments == [.init("n", "1")])
    #expect(transcript.jsonLine.contains(#""ended":"10:40""#))
    #expect(transcript.jsonLine.contains(#""customer":{"vip":"true","age":"41","tags":["a"]}"#))
    #expect(try read(transcript.jsonLine) == transcript)
    let named = try read(#"{"id":"y","mode":7,"customer":"M. Okafor","turns":[]}"#)
    #expect(try read(named.jsonLine) == named)
  }

  @Test func callsANamelessConversationAfterItsBytes() throws {
    let line = #"{"turns":[]}"#
    #expect(try read(line).id == "sha256:" + SHA256.hex(of: line.utf8))
    #expect(try read(#"{"id":17,"turns":[]}"#).id == "17")
  }

  @Test func keepsTheWholeRangeOfSeeds() throws {
    let line = #"{"id":"a","seed":18446744073709551615,"turns":[]}"#
    #expect(try read(line).seed == .max)
    #expect(try read(line).jsonLine.contains(#""seed":18446744073709551615"#))
  }

  @Test(arguments: [
    ("hello", "not-json", "column 1: expected a value"),
    ("[1]", "not-an-object", "expected a conversation, an object with 'turns'"),
    (#"{"id":"a"}"#, "no-turns", "a conversation needs 'turns', an array"),
    (#"{"turns":{}}"#, "no-turns", "turns: expected an array"),
    (#"{"turns":[7]}"#, "wrong-type", "turns[0]: expected an object"),
    (#"{"turns":[{"text":"x"}]}"#, "wrong-value", "turns[0].role: every turn needs a role"),
    (
      #"{"turns":[{"role":"bot","text":"x"}]}"#, "wrong-value",
      "turns[0].role: 'bot' is none of customer, agent, user, assistant, system, tool"
    ),
    (#"{"turns":[{"role":"agent"}]}"#, "wrong-value", "turns[0]: a turn needs 'text' or 'action'"),
    (#"{"turns":[{"role":"agent","text":null}]}"#, "wrong-value", "turns[0]: a turn needs 'text' or 'action'"),
    (#"{"turns":[{"role":"agent","text":["x"]}]}"#, "wrong-type", "turns[0].text: expected a string"),
    (
      #"{"turns":[{"role":"agent","text":"x","at":-1}]}"#, "wrong-type",
      "turns[0].at: expected a number of seconds, at least 0"
    ),
    (
      #"{"turns":[{"role":"agent","text":"x","end":1e999}]}"#, "wrong-type",
      "turns[0].end: expected a number of seconds, at least 0"
    ),
    (
      #"{"turns":[{"role":"agent","text":"x","text":"y"}]}"#, "not-json",
      "column 11: an object has the name 'text' twice"
    ),
    (
      #"{"turns":[{"role":"agent","text":"x","automated":"yes"}]}"#, "wrong-type",
      "turns[0].automated: expected true or false"
    ),
    (
      #"{"turns":[{"role":"agent","text":"x","visibility":"team"}]}"#, "wrong-type",
      "turns[0].visibility: expected public, private or note"
    ),
    (
      #"{"schema":"rapport.transcript/2","turns":[]}"#, "unknown-schema",
      "schema 'rapport.transcript/2' is not known to this version, which reads 'rapport.transcript/1'"
    ),
    (
      #"{"schema":"rapport.transcript/1","seed":-1,"turns":[]}"#, "wrong-type",
      "seed: expected a whole number from 0"
    ),
    (
      #"{"schema":"rapport.transcript/1","attempt":-1,"turns":[]}"#, "wrong-type",
      "attempt: expected a whole number from 0"
    ),
    (
      #"{"schema":"rapport.transcript/1","turns":[{"role":"agent","text":"x","hints":2147483648}]}"#, "wrong-type",
      "turns[0].hints: expected a whole number from 0"
    ),
    (
      #"{"schema":"rapport.transcript/1","turns":[{"role":"agent","text":"x","mood":{"calm":101}}]}"#, "wrong-type",
      "turns[0].mood: expected calm, trust and warmth from 0 to 100"
    ),
  ])
  func saysWhatIsWrong(line: String, code: String, message: String) {
    let error = #expect(throws: LineError.self) { try read(line) }
    #expect(error?.code == code)
    #expect(error?.message == message)
  }

  @Test func namesTheConversationThatIsWrong() {
    let error = #expect(throws: LineError.self) { try read(#"{"id":"c9","turns":1}"#) }
    #expect(error?.id == "c9")
  }

  /// Fields that decide nothing may be missing as null.
  @Test func takesNullForMissing() throws {
    let line =
      #"{"id":"a","scenario":null,"seed":null,"turns":[{"role":"agent","text":"x","at":null,"mood":null}]}"#
    let transcript = try read(line)
    #expect(transcript.extra.isEmpty)
    #expect(transcript.turns[0].extra.isEmpty)
  }
}
