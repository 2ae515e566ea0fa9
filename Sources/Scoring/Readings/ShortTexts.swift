/// Some short texts, looked for in a longer one, byte by byte.
struct ShortTexts: Sendable {
  private let texts: [[UInt8]]
  /// By byte: one of the texts begins with it.
  private let begins: [Bool]

  /// - Parameter texts: none is empty.
  init(_ texts: [String]) {
    self.texts = texts.map { Array($0.utf8) }
    begins = self.texts.reduce(into: [Bool](repeating: false, count: 256)) { $0[Int($1[0])] = true }
  }

  /// How often one of them stands in a text.
  func count(in text: String) -> Int {
    let bytes = Array(text.utf8)
    var count = 0
    for at in bytes.indices where begins[Int(bytes[at])] {
      count += texts.count { bytes[at...].starts(with: $0) }
    }
    return count
  }
}
