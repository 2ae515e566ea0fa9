import Bytes
import Testing

@Suite struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func commasStandBetweenMembersAndElements() {
    let text = written { json in
      json.object { json in
        json.name("none")
        json.object { _ in }
        json.name("some")
        json.array([1, 2]) { $0.value($1) }
        json.name("deep")
        json.array(["a", nil]) { json, text in
          json.object { json in
            json.name("text")
            json.value(text)
            json.name("flag")
            json.value(text == nil)
          }
        }
        json.name("last")
        json.null()
      }
    }
    #expect(
      text == #"{"none":{},"some":[1,2],"deep":[{"text":"a","flag":false},{"text":null,"flag":true}],"last":null}"#)
  }

  @Test func stringsAreEscapedAsInText() {
    let text = "\"quoted\" \\ back\nline\u{1} é 🙂"
    #expect(written { $0.value(text) } == JSON.string(text).text)
  }

  @Test(
    arguments: [
      (785, 1, 1, "78.5"), (780, 1, 1, "78.0"), (780, 1, 0, "78"), (-4, 1, 0, "-0.4"), (0, 1, 1, "0.0"),
      (0, 0, 0, "0"), (910, 3, 1, "0.91"), (1000, 3, 1, "1.0"), (5, 3, 1, "0.005"), (-1205, 1, 1, "-120.5"),
    ] as [(Int, Int, Int, String)])
  func decimalsHaveThePlacesAskedFor(count: Int, places: Int, least: Int, text: String) {
    #expect(written { $0.decimal(count, places: places, least: least) } == text)
  }
}
