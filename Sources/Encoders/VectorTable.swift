import CEncoders

/// A table of word pieces and their vectors, used where it lies in memory: nothing is parsed or copied.
///
/// The form, little-endian: "RAPPORT VECTORS\n"; u32 version (1), pieces, dimensions, slots; u32 places of the five
/// parts, each a multiple of 64: rows (a signed byte a dimension), scales (i16 a piece), starts (u32 a piece and
/// one more, into the texts), slots (u16, a piece or 0xFFFF, found by FNV-1a of its text), texts (UTF-8; "##" begins
/// what continues a word). `scripts/distil` writes it.
struct VectorTable: @unchecked Sendable {
  static let dimensions = Int(CENCODERS_DIMENSIONS)

  /// The pieces' own numbers, and what a slot holds that has none.
  typealias Piece = UInt16
  private static let none = Piece.max

  let rows: UnsafePointer<Int8>
  let scales: UnsafePointer<Int16>
  private let starts: UnsafePointer<UInt32>
  private let slots: UnsafePointer<Piece>
  private let texts: UnsafePointer<UInt8>
  private let slotMask: Int
  let count: Int

  /// The one that is embedded in the program.
  static let embedded = VectorTable(
    UnsafeRawBufferPointer(start: cencoders_table_start(), count: cencoders_table_length))

  /// The bytes must outlive the table; that they are a table is the program's own promise.
  private init(_ bytes: UnsafeRawBufferPointer) {
    precondition(bytes.prefix(16).elementsEqual("RAPPORT VECTORS\n".utf8), "not a vector table")
    func number(_ index: Int) -> Int { Int(bytes.load(fromByteOffset: 16 + index * 4, as: UInt32.self)) }
    precondition(number(0) == 1 && number(2) == Self.dimensions, "another version of the vector table")
    count = number(1)
    slotMask = number(3) - 1
    let base = bytes.baseAddress!
    func part<Element>(_ index: Int, _: Element.Type) -> UnsafePointer<Element> {
      (base + number(4 + index)).assumingMemoryBound(to: Element.self)
    }
    rows = part(0, Int8.self)
    scales = part(1, Int16.self)
    starts = part(2, UInt32.self)
    slots = part(3, Piece.self)
    texts = part(4, UInt8.self)
  }

  /// The piece whose text is `bytes`, after "##" when it continues a word; `hash` is the FNV-1a of all of it.
  func piece(_ bytes: UnsafeBufferPointer<UInt8>, continuing: Bool, hash: UInt64) -> Piece? {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & slotMask
    while slots[slot] != Self.none {
      if isText(of: slots[slot], bytes, continuing: continuing) { return slots[slot] }
      slot = (slot + 1) & slotMask
    }
    return nil
  }

  func text(of piece: Piece) -> UnsafeBufferPointer<UInt8> {
    let start = Int(starts[Int(piece)])
    return UnsafeBufferPointer(start: texts + start, count: Int(starts[Int(piece) + 1]) - start)
  }

  private func isText(of piece: Piece, _ bytes: UnsafeBufferPointer<UInt8>, continuing: Bool) -> Bool {
    let start = Int(starts[Int(piece)])
    let end = Int(starts[Int(piece) + 1])
    let skipped = continuing ? 2 : 0
    guard end - start == bytes.count + skipped else { return false }
    if continuing, !Self.continues(UnsafeBufferPointer(start: texts + start, count: end - start)) { return false }
    for index in 0..<bytes.count where texts[start + skipped + index] != bytes[index] { return false }
    return true
  }

  /// "##" begins what continues a word.
  static func continues(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count >= 2 && text[0] == UInt8(ascii: "#") && text[1] == UInt8(ascii: "#")
  }
}
