import Bytes
import Testing

@Suite struct JSONParsing {
  @Test func readsEachKindOfValue() throws {
    let value = try JSON(parsing: #" { "a" : [null,true,false,-0.5e+3,"x\n\u00e9"], "b":{} } "#)
    #expect(value == ["a": [nil, true, false, .number("-0.5e+3"), "x\né"], "b": .object([])])
  }

  @Test(arguments: [
    ("", "expected a value", 1, 1),
    ("{\n  \"é\": nul\n}", "expected 'null'", 2, 11),
    ("[1,]", "expected a value", 1, 4),
    ("{\"a\":1,}", "expected a name in double quotes", 1, 8),
    ("{a:1}", "expected a name in double quotes", 1, 2),
    ("[1 2]", "expected ',' or ']' after an element", 1, 4),
    ("{\"a\" 1}", "expected ':' after a name", 1, 6),
    ("01", "a number does not begin with 0", 1, 2),
    ("1.", "expected a digit", 1, 3),
    ("+1", "expected a value", 1, 1),
    ("NaN", "expected a value", 1, 1),
    ("1 2", "expected nothing more after the value", 1, 3),
    ("\"a\nb\"", "a control character in a string has to be escaped", 1, 3),
    ("\"a\u{0}b\"", "a control character in a string has to be escaped", 1, 3),
    ("\u{0}", "expected a value", 1, 1),
    ("\"\\x\"", "no such escape in a string", 1, 2),
    ("\"\\u12g4\"", "expected four hexadecimal digits", 1, 6),
    ("\"open", "the string has no end", 1, 6),
    ("{\"a\":1}}", "expected nothing more after the value", 1, 8),
    ("\u{FEFF}{}", "expected a value", 1, 1),
  ])
  func saysWhatIsWrongAndWhere(text: String, message: String, line: Int, column: Int) {
    let error = #expect(throws: JSONError.self) { try JSON(parsing: text) }
    #expect(error?.message == message)
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test func knowsAnUnfinishedValueFromAWrongOne() {
    #expect(throws: JSONError.self) { try JSON(parsing: "{") }
    let unfinished = #expect(throws: JSONError.self) { try JSON(parsing: #"{"a":[1,"#) }
    #expect(unfinished?.isUnfinished == true)
    let wrong = #expect(throws: JSONError.self) { try JSON(parsing: #"{"a":[1,}]}"#) }
    #expect(wrong?.isUnfinished == false)
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0xFF, 0x22], 2),
      ([0x22, 0xC3, 0x22], 1),
      ([0x22, 0xC0, 0xAF, 0x22], 1),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0x5C, 0x6E, 0xC3, 0xA9, 0xF5, 0x22], 5),
    ] as [([UInt8], Int)])
  func refusesInvalidUTF8(bytes: [UInt8], offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSON(parsing: bytes) }
    #expect(error?.offset == offset)
    #expect(error?.message == "these bytes are no valid UTF-8")
  }

  @Test func turnsHalfASurrogatePairIntoAReplacement() throws {
    #expect(try JSON(parsing: #""\ud83d\ude00""#) == "😀")
    #expect(try JSON(parsing: #""\ud83d""#) == "\u{FFFD}")
    #expect(try JSON(parsing: #""\ude00\ud83dx""#) == "\u{FFFD}\u{FFFD}x")
    #expect(try JSON(parsing: #""\ud83d\u0041""#) == "\u{FFFD}A")
    #expect(try JSON(parsing: #""\ud83d\ud83d\ude00""#) == "\u{FFFD}😀")
  }

  @Test func countsTheLastOfMembersWithOneName() throws {
    let value = try JSON(parsing: #"{"a":1,"b":2,"a":3}"#)
    #expect(value.text == #"{"a":3,"b":2}"#)
    let many = (0..<100).map { #""k\#($0 % 50)":\#($0)"# }.joined(separator: ",")
    let long = try JSON(parsing: "{\(many)}")
    #expect(long.members?.count == 50)
    #expect(long["k7"]?.intValue == 57)
  }

  @Test func stopsAtTheDepthLimit() throws {
    func nest(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try JSON(parsing: nest(512)) }
    let error = #expect(throws: JSONError.self) { try JSON(parsing: nest(513)) }
    #expect(error?.offset == 512)
    #expect(throws: JSONError.self) { try JSON(parsing: String(repeating: "[{\"a\":", count: 1_000_000)) }
  }

  @Test func readsTenMegabytesInLinearTime() throws {
    let plain = String(repeating: "a", count: 10_000_000)
    #expect(try JSON(parsing: "\"\(plain)\"").stringValue?.utf8.count == 10_000_000)
    let escaped = String(repeating: #"\n\u00e9"#, count: 1_250_000)
    #expect(try JSON(parsing: "\"\(escaped)\"").stringValue?.unicodeScalars.count == 2_500_000)
    let names = (0..<200_000).map { "\"name\($0)\":\($0)" }.joined(separator: ",")
    #expect(try JSON(parsing: "{\(names)}").members?.count == 200_000)
  }

  @Test func keepsNumbersAsWritten() throws {
    let text = "[18446744073709551615,1e999,-0,12.50,1E5,3.0]"
    let value = try JSON(parsing: text)
    #expect(value.text == text)
    let numbers = try #require(value.elements)
    #expect(numbers[0].uint64Value == .max)
    #expect(numbers[0].intValue == nil)
    #expect(numbers[1].doubleValue == nil)
    #expect(numbers[3].doubleValue == 12.5)
    #expect(numbers[4].intValue == 100_000)
    #expect(numbers[5].intValue == 3)
    #expect(numbers[3].intValue == nil)
  }

  @Test func readsAnArrayUpToItsMistake() {
    let read = JSON.elements(ofArray: Array("[{\"a\":1},\n [2 ],\n {\"b\" 3}]".utf8))
    #expect(read.elements.map(\.value) == [["a": 1], [2]])
    #expect(read.elements.map(\.range) == [1..<8, 11..<15])
    #expect(read.elements.map(\.line) == [1, 2])
    #expect(read.error?.line == 3)
    let twice = JSON.elements(ofArray: Array("[{\"a\":1,\"a\":2},{\"a\":1}]".utf8)).elements
    #expect(twice.map { $0.repeated?.message } == ["an object has the name 'a' twice", nil])
    #expect(JSON.elements(ofArray: Array("[]".utf8)).error == nil)
    #expect(JSON.elements(ofArray: Array("[1] x".utf8)).error != nil)
  }

  /// Bytes that are nearly JSON: nothing but a value or an error may come of them.
  @Test func survivesMutilatedInput() {
    let seed = Array(#"{"id":"c\u00e91","turns":[{"role":"agent","at":1.5e3,"x":[true,null,-1]}],"é":"\\\""}"#.utf8)
    var state: UInt64 = 1
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<20_000 {
      var bytes = seed
      for _ in 0...draw(4) {
        switch draw(3) {
        case 0: bytes[draw(bytes.count)] = UInt8(draw(256))
        case 1: bytes.remove(at: draw(bytes.count))
        default: bytes.insert(UInt8(draw(256)), at: draw(bytes.count))
        }
      }
      guard let value = try? JSON(parsing: bytes) else { continue }
      #expect((try? JSON(parsing: value.text)) == value)
    }
  }
}
