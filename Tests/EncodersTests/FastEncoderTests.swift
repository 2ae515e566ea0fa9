import Bytes
import CEncoders
import Foundation
import Testing

@testable import Encoders

@Suite("The fast encoder")
struct FastEncoderTests {
  private func sum(_ text: String, _ kernel: Kernel = .best) -> VectorSum {
    let bytes = Array(text.utf8)
    var words: [FastEncoder.Word] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
      if end > start { words.append(.init(start..<end, hash: hash(bytes[start..<end]))) }
      start = end + 1
    }
    let encoder = FastEncoder(kernel: kernel)
    let cut = encoder.pieces(of: words, in: bytes)
    return encoder.sum(of: words.indices, of: cut)
  }

  private func hash(_ word: ArraySlice<UInt8>) -> UInt64 { word.withUnsafeBufferPointer(WordPieces.hash) }

  /// In thousandths.
  private func cosine(_ one: String, _ other: String) -> Int {
    var a = UnitVectors()
    a.append(directionOf: sum(one))
    var b = UnitVectors()
    b.append(directionOf: sum(other))
    return (Int(b.products(with: a, at: 0)[0]) * 1000) >> 28
  }

  @Test("the table is the one whose hash is named")
  func hash() {
    let table = UnsafeRawBufferPointer(start: cencoders_table_start(), count: cencoders_table_length)
    #expect(SHA256.hex(of: Array(table)) == FastEncoder.sha256)
  }

  @Test("the filter of English words is the one whose hash is named, and holds them")
  func english() {
    let bytes = (0..<UInt32(CENCODERS_ENGLISH_BITS / 8)).map { byte in
      (0..<8).reduce(UInt8(0)) { $0 | (cencoders_english_has(byte * 8 + $1) ? 1 << UInt8($1) : 0) }
    }
    #expect(SHA256.hex(of: bytes) == EnglishWords.sha256)
    func isKnown(_ word: String) -> Bool { EnglishWords.contains(hash: hash(Array(word.utf8)[...])) }
    for word in ["deceived", "livid", "colour", "color", "warranty", "conned"] { #expect(isKnown(word), "\(word)") }
    for word in ["recieved", "qwertyq", "Livid", "warrranty"] { #expect(!isKnown(word), "\(word)") }
  }

  @Test("words are cut as the reference cuts them")
  func pieces() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Encoders/pieces.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(lines.count > 600)
    let cutter = WordPieces(table: .embedded)
    for line in lines {
      let parts = line.split(separator: "\t")
      var found: [VectorTable.Piece] = []
      // A wrong hash changes nothing.
      for hash in [WordPieces.hash, { _ in 7 }] {
        found = []
        Array(parts[0].utf8).withUnsafeBufferPointer { cutter.append($0, hash: hash($0), to: &found) }
        #expect(found.map(Int.init) == parts[1].split(separator: " ").compactMap { Int($0) }, "\(parts[0])")
      }
    }
  }

  @Test("every way to compute gives the same numbers", arguments: Kernel.allCases.filter(\.isAvailable))
  func kernels(kernel: Kernel) {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let table = VectorTable.embedded
    for count in [0, 1, 2, 3, 7, 12, 31, 511, 512] {
      let pieces = (0..<count).map { _ in UInt16(next(table.count)) } + [0]
      var plain = [Int32](repeating: -1, count: VectorTable.dimensions)
      var other = plain
      cencoders_sum(cencoders_plain, table.rows, table.scales, pieces, count, &plain)
      cencoders_sum(kernel.code, table.rows, table.scales, pieces, count, &other)
      #expect(plain == other, "\(count) pieces")
    }
    var vectors = UnitVectors()
    for _ in 0..<33 {
      vectors.append(directionOf: VectorSum(numbers: (0..<128).map { _ in Int32(next(1 << 31)) - (1 << 30) }))
    }
    for index in 0..<vectors.count {
      #expect(
        vectors.products(with: vectors, at: index, kernel: kernel)
          == vectors.products(with: vectors, at: index, kernel: .plain))
    }
    let together = vectors.products(with: vectors, 3..<9, among: 0..<vectors.count, kernel: kernel)
    #expect(together == (3..<9).flatMap { vectors.products(with: vectors, at: $0, kernel: .plain) })
  }

  @Test(
    "divisions in floating point give what whole numbers give", arguments: Kernel.allCases.filter(\.isAvailable))
  func mix(kernel: Kernel) {
    var state: UInt64 = 11
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let count = 1037
    let norm = 811
    let norms = (0..<count).map { _ in 1 + next(2000) }
    // Among them exact multiples, and one less.
    let words = norms.map {
      Int32(next(2) == 0 ? next(1001) * norm * $0 / 1000 : max(0, next(1200) * norm * $0 / 1000 - 1))
    }
    let products = (0..<count).map { _ in Int32(next(1 << 29) - (1 << 27)) }
    var mixed = products
    cencoders_mix(kernel.code, &mixed, words, norms.map { 1 / Double($0) }, Double(norm), 70, count)
    for index in 0..<count {
      let cosine = min(1000, (Int(max(0, products[index])) * 1000) >> 28)
      let common = min(1000, Int(words[index]) * 1000 / (norm * norms[index]))
      #expect(Int(mixed[index]) == cosine * 70 / 100 + common * 30 / 100)
    }
    let starts: [UInt32] = [0, 0, 3, 40, 41, UInt32(count)]
    var (sums, largest) = ([Int32](repeating: 7, count: 5), [Int32](repeating: 7, count: 5))
    cencoders_totals(kernel.code, mixed, starts, 5, &sums, &largest)
    for index in 0..<5 {
      let stretch = mixed[Int(starts[index])..<Int(starts[index + 1])]
      #expect(sums[index] == stretch.reduce(0, +) && largest[index] == stretch.max() ?? -1)
    }
    let sum = (0..<128).map { _ in Int32(next(1 << 31)) - (1 << 30) }
    let length = 1 + next(1 << 30)
    var vector = [Int16](repeating: 0, count: 128)
    let long = length * 8
    cencoders_direction(kernel.code, sum, Int64(long), &vector)
    for (number, part) in zip(sum, vector) {
      let scaled = Int(number) << 15
      #expect(Int(part) == (scaled + (scaled < 0 ? -long : long)) / (long * 2))
    }
    for (shift, sum) in [(3, sum), (0, sum.map { $0 >> 12 })] {
      let square = sum.reduce(0) { $0 + Int($1.magnitude >> shift) * Int($1.magnitude >> shift) }
      #expect(Int(cencoders_square(kernel.code, sum, Int32(shift))) == square)
    }
  }

  @Test("rows of weights are added as they stand", arguments: Kernel.allCases.filter(\.isAvailable))
  func rows(kernel: Kernel) {
    let weights: [Int8] = (0..<77).map { Int8(truncatingIfNeeded: $0 * 91 - 128) }
    for count in [0, 1, 7, 34, 77] {
      var sums = (0..<77).map { Int32($0 * 1000) }
      cencoders_add(kernel.code, weights, count, &sums)
      #expect(sums == (0..<77).map { Int32($0 * 1000) + ($0 < count ? Int32(weights[$0]) : 0) })
    }
    let rows = WeightRows(weights, width: 11)
    var sums = [Int32](repeating: 1, count: 11)
    rows.add(6, to: &sums)
    #expect(sums == weights[66..<77].map { Int32($0) + 1 })
  }

  @Test("sums at the edge of what fits do not overflow")
  func largest() {
    let rows = [Int8](repeating: 127, count: 128)
    let scales = [Int16.max]
    let pieces = [UInt16](repeating: 0, count: Int(CENCODERS_MOST_PIECES))
    var sum = [Int32](repeating: 0, count: 128)
    cencoders_sum(Kernel.best.code, rows, scales, pieces, pieces.count, &sum)
    #expect(sum.allSatisfy { $0 == 127 * 32767 * 512 })
    var vectors = UnitVectors()
    #expect(VectorSum(numbers: sum).length > 0)
    vectors.append(directionOf: VectorSum(numbers: sum))
    #expect(abs(Int(vectors.products(with: vectors, at: 0)[0]) - 1 << 28) < 1 << 18)
  }

  @Test("a vector is one long, nothing is as near as itself, and no words have no direction")
  func lengths() {
    for text in ["refund", "i will send you a new one today", "zzzzzzzz qqqqqqq"] {
      #expect((998...1001).contains(cosine(text, text)), "\(text)")
    }
    #expect(cosine("", "refund") == 0)
    #expect(sum("") == VectorSum(numbers: [Int32](repeating: 0, count: 128)))
  }

  @Test("what means the same is nearer than what does not")
  func meaning() {
    #expect(
      cosine("you will get your money back", "we refund the price")
        > cosine("you will get your money back", "the weather is fine today"))
    #expect(cosine("i am so sorry", "my apologies") > cosine("i am so sorry", "which colour do you want"))
  }

  @Test("the words that are known whole are ranked by how common they are")
  func vocabulary() {
    let vocabulary = Vocabulary()
    func rank(_ word: String) -> Int? {
      let word = Array(word.utf8)[...]
      return word.withUnsafeBufferPointer { vocabulary.rank(of: $0, hash: hash(word)) }
    }
    #expect(rank("replacment") == nil)
    #expect(rank("the")! < rank("replacement")!)
    var words: Set<String> = []
    vocabulary.forEachWord { words.insert(String(decoding: $0, as: UTF8.self)) }
    #expect(words.contains("replacement") && words.count > 20_000)
  }
}
