import Encoders

/// What the fast encoder finds by itself, without words, patterns or doubt: half the cosine with the nearest example of
/// a move, half that with the middle of its examples. `scripts/measure` prints it beside the whole reader.
struct EncoderAlone {
  private let encoder = FastEncoder()
  private var names: [String] = []
  /// Of each move, where its examples stand.
  private var places: [Range<Int>] = []
  private var examples = UnitVectors()

  /// `rapport-bench nearest`: lines MOVE, tab, EXAMPLE, ordered by move; an empty line; then replies, a line each.
  /// Prints for each reply the nearest move, a tab, and how near it is in thousandths.
  static func run() {
    var alone = EncoderAlone()
    while let line = readLine(), !line.isEmpty {
      let parts = line.split(separator: "\t", maxSplits: 1)
      if parts.count == 2 { alone.add(String(parts[1]), to: String(parts[0])) }
    }
    while let reply = readLine() {
      let (name, near) = alone.nearest(to: reply)
      print("\(name)\t\(near)")
    }
  }

  private mutating func add(_ example: String, to name: String) {
    if names.last != name {
      names.append(name)
      places.append(examples.count..<examples.count)
    }
    append(example, to: &examples)
    places[places.count - 1] = places[places.count - 1].lowerBound..<examples.count
  }

  private func append(_ text: String, to vectors: inout UnitVectors) {
    let bytes = Array(text.lowercased().utf8)
    let words = bytes.indices.split { !isOfWord(bytes[$0]) }.map { word in
      FastEncoder.Word(word.startIndex..<word.endIndex, of: bytes)
    }
    encoder.append(sumOf: words.indices, of: encoder.pieces(of: words, in: bytes), to: &vectors)
  }

  private func isOfWord(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func nearest(to reply: String) -> (name: String, thousandths: Int) {
    var vector = UnitVectors()
    append(reply, to: &vector)
    let cosines = examples.products(with: vector, at: 0).map { Double($0) / Double(1 << 28) }
    var best = (name: "", score: -Double.infinity)
    for (name, places) in zip(names, places) {
      let length = (Double(examples.squareOfSum(places)) / 1e6).squareRoot()
      let middle = cosines[places].reduce(0, +) / max(1e-9, length)
      let score = ((cosines[places].max() ?? 0) + middle) / 2
      if score > best.score { best = (name, score) }
    }
    return (best.name, Int((best.score * 1000).rounded()))
  }
}
