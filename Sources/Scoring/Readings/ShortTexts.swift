/// Some short texts, looked for in a longer one, byte by byte.
struct ShortTexts: Sendable {
  private let texts: [String]
  private let bytes: [[UInt8]]
  /// By byte: one of the texts begins with it.
  private let begins: [Bool]

  /// - Parameter texts: none is empty.
  init(_ texts: [String]) {
    self.texts = texts
    bytes = texts.map { Array($0.utf8) }
    begins = bytes.reduce(into: [Bool](repeating: false, count: 256)) { $0[Int($1[0])] = true }
  }

  /// How often one of them stands in a text.
  func count(in text: String) -> Int {
    var text = text
    return text.withUTF8 { text in
      begins.withUnsafeBufferPointer { begins in
        var count = 0
        for at in text.indices where begins[Int(text[at])] {
          count += bytes.count { UnsafeBufferPointer(rebasing: text[at...]).starts(with: $0) }
        }
        return count
      }
    }
  }

  /// One of them stands in a text as whole characters: a hand does not in a hand of another colour.
  func stand(in text: String) -> Bool {
    // Comparing characters takes long, and seldom do even the bytes stand there.
    count(in: text) > 0 && texts.contains { text.contains($0) }
  }
}
