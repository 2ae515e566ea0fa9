import Bytes
import Testing

@Suite struct JSONText {
  @Test func escapesNoMoreThanItMust() {
    let text = "\"\\/\u{8}\t\n\u{C}\r\u{1}\u{1F}\u{7F}é\u{2028}😀"
    #expect(JSON.string(text).text == "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0001\\u001f\u{7F}é\u{2028}😀\"")
  }

  @Test func keepsTheOrderOfMembers() {
    #expect(
      (["z": 1, "a": [true, nil], "m": ["k": "v"]] as JSON).text == #"{"z":1,"a":[true,null],"m":{"k":"v"}}"#)
  }

  @Test(arguments: [
    (12.5, "12.5"), (19.0, "19"), (0, "0"), (-0.0, "0"), (0.1 + 0.2, "0.30000000000000004"), (1e-5, "1e-05"),
    (1e21, "1e+21"),
  ])
  func writesTheShortestDigits(number: Double, text: String) throws {
    #expect(JSON(number).text == text)
    #expect(try JSON(parsing: text).doubleValue == number)
  }

  @Test func readsBackWhatItWrites() throws {
    var state: UInt64 = 7
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    func string() -> String {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<draw(12) {
        scalars.append(Unicode.Scalar(UInt32([0x80, 0x800, 0x11_0000][draw(3)] * draw(1000) / 1000)) ?? "a")
      }
      return String(scalars)
    }
    func value(_ depth: Int) -> JSON {
      switch draw(depth == 0 ? 4 : 6) {
      case 0: return nil
      case 1: return .bool(draw(2) == 0)
      case 2: return JSON(draw(1_000_000) - 500_000)
      case 3: return .string(string())
      case 4: return .array((0..<draw(5)).map { _ in value(depth - 1) })
      default: return .object((0..<draw(5)).map { .init("\($0)" + string(), value(depth - 1)) })
      }
    }
    for _ in 0..<2_000 {
      let value = value(5)
      #expect(try JSON(parsing: value.text) == value)
    }
  }
}
