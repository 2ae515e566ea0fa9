import AuthoredFiles
import Encoders
import RapportModel
import Shipped
import Understanding

/// `swift run -c release rapport-bench`: how long understanding takes, on one core, as minimum and median of many
/// runs. Times are the machine's of the day; the ratios between lines say more.
@main struct Bench {
  static func main() {
    if CommandLine.arguments.dropFirst() == ["nearest"] { return EncoderAlone.run() }
    if CommandLine.arguments.dropFirst() == ["worded"] { return WordedReplies.run() }
    if CommandLine.arguments.dropFirst().first == "weighed" {
      return WeighedReplies.run(Array(CommandLine.arguments.dropFirst(2)))
    }
    let standard = Library(folders: [], shipped: ShippedFiles.all).standardMoves().value ?? []
    measure("standard moves read from their file", runs: 20) {
      _ = Library(folders: [], shipped: ShippedFiles.all).standardMoves()
    }
    measure("reader made of the standard moves", runs: 20) { _ = Reader(standard: standard, scenario: nil) }

    let moves = manyMoves(of: standard)
    let reader = Reader(standard: [], moves: moves)
    print("\(moves.count) moves with \(moves.map(\.examples.count).reduce(0, +)) examples")
    let reply =
      "I am really sorry that your parcel came late again, so I will send you a new lamp today and it arrives before noon on Friday"
    measure("reply of \(reply.split(separator: " ").count) words, matched against all", runs: 500) {
      _ = reader.read(reply)
    }

    let sentence = Array("i will send you a new lamp today so it comes tomorrow".utf8)
    let words = sentence.split(separator: UInt8(ascii: " ")).map { word in
      FastEncoder.Word(word.startIndex..<word.endIndex, of: sentence)
    }
    for kernel in [Kernel.best, .plain] {
      let encoder = FastEncoder(kernel: kernel)
      let cut = encoder.pieces(of: words, in: sentence)
      var prototypes = UnitVectors()
      for word in words.indices {
        for _ in 0..<6 { encoder.append(sumOf: word..<(word + 1), of: cut, to: &prototypes) }
      }
      measure(
        "sentence of \(words.count) words encoded, \(prototypes.count) products, \(kernel)", runs: 200, each: 1000
      ) {
        var vector = UnitVectors()
        encoder.append(sumOf: words.indices, of: encoder.pieces(of: words, in: sentence), to: &vector)
        _ = prototypes.products(with: vector, at: 0, kernel: kernel)
      }
    }
  }

  /// 200 moves of 8 examples each, in the standard moves' own words.
  private static func manyMoves(of standard: [Move]) -> [Move] {
    let examples = standard.flatMap(\.examples)
    return (0..<200).map { index in
      Move(name: "move-\(index)", examples: (0..<8).map { examples[(index * 8 + $0 * 37) % examples.count] })
    }
  }

  private static func measure(_ what: String, runs: Int, each: Int = 1, _ body: () -> Void) {
    body()
    let clock = ContinuousClock()
    let times = (0..<runs).map { _ in
      let time = clock.measure { for _ in 0..<each { body() } }
      return Double(time.components.attoseconds) / 1e12 / Double(each) + Double(time.components.seconds) * 1e6
    }.sorted()
    func text(_ microseconds: Double) -> String {
      microseconds < 1000
        ? "\((microseconds * 100).rounded() / 100) µs" : "\((microseconds / 10).rounded() / 100) ms"
    }
    print("\(text(times[0])) at least, \(text(times[times.count / 2])) in the middle: \(what)")
  }
}
