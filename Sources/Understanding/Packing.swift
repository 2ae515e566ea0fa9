import Encoders

/// Writes numbers one after another, little-endian, and keys by their place in a list.
struct Packer {
  private(set) var keys: [Key] = []
  private var numbers = KeyNumbers()
  private var bytes: [UInt8] = []

  mutating func add(_ number: Int, _ width: Int) {
    for shift in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
  }

  mutating func add(_ key: Key) {
    let number = numbers.number(of: key)
    if number == keys.count { keys.append(key) }
    add(number, 2)
  }

  /// Many numbers, after how many there are.
  mutating func add(_ numbers: [Int], _ width: Int) {
    add(numbers.count, 4)
    for number in numbers { add(number, width) }
  }

  /// The same, for numbers that are read back as they are.
  mutating func add<Number: FixedWidthInteger>(all numbers: [Number]) {
    add(numbers.count, 4)
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
  }

  /// Keys for themselves, in their order.
  mutating func add(all keys: [Key]) { add(all: keys.map(\.value)) }

  mutating func add(bytes some: [UInt8]) { bytes += some }

  /// What was added since the last time.
  mutating func taken() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

/// Reads what a `Packer` wrote.
struct Unpacker {
  private let bytes: UnsafeRawBufferPointer
  var at: Int

  /// The bytes must outlive it.
  init(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    self.bytes = bytes
    at = start
  }

  /// - Parameter width: 1, 2, 4 or 8 bytes.
  mutating func number(_ width: Int) -> Int {
    precondition(at + width <= bytes.count, "more is prepared than is there")
    defer { at += width }
    return switch width {
    case 1: Int(bytes[at])
    case 2: Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt16.self)))
    case 4: Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
    default:
      Int(truncatingIfNeeded: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
    }
  }

  /// Many numbers of one width, after how many there are.
  mutating func numbers(_ width: Int) -> [Int] { (0..<number(4)).map { _ in number(width) } }

  /// The same, as they are.
  mutating func all<Number: FixedWidthInteger>(_: Number.Type) -> [Number] {
    let (count, width) = (number(4), MemoryLayout<Number>.size)
    precondition(at + count * width <= bytes.count, "more is prepared than is there")
    defer { at += count * width }
    return [Number](unsafeUninitializedCapacity: count) { numbers, filled in
      UnsafeMutableRawBufferPointer(numbers)
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[at..<at + count * width]))
      for index in 0..<count { numbers[index] = Number(littleEndian: numbers[index]) }
      filled = count
    }
  }

  /// Keys that stand for themselves.
  mutating func keys() -> [Key] { all(UInt64.self).map { Key(value: $0) } }

  mutating func key(among keys: [Key]) -> Key { keys[number(2)] }
}

extension PhraseForm {
  func pack(into packer: inout Packer) {
    manner.pack(into: &packer)
    packer.add(isAsking ? 1 : 0, 1)
    packer.add(Int(phrasing.rawValue), 4)
    packer.add(pieces.count, 2)
    for piece in pieces { packer.add(Int(piece), 2) }
    packer.add(features.count, 2)
    for feature in features {
      packer.add(feature.key)
      packer.add(feature.weight << 1 | (feature.isWord ? 1 : 0), 1)
    }
    packer.add(core.words.count, 2)
    for word in core.words {
      packer.add(word.concept)
      word.packUse(into: &packer)
    }
  }

  init(_ packed: inout Unpacker, _ keys: [Key]) {
    let manner = Manner(&packed)
    let isAsking = packed.number(1) == 1
    let phrasing = Phrasing(rawValue: UInt32(packed.number(4)))
    let pieces = (0..<packed.number(2)).map { _ in FastEncoder.Piece(packed.number(2)) }
    let features = (0..<packed.number(2)).map { _ in
      let key = packed.key(among: keys)
      let weight = packed.number(1)
      return WordFeatures.Feature(key: key, weight: weight >> 1, isWord: weight & 1 == 1)
    }
    let words = (0..<packed.number(2)).map { _ in
      Core.Word(concept: packed.key(among: keys), useFrom: &packed)
    }
    self.init(
      pieces: pieces, features: features, core: Core(words: words), manner: manner, isAsking: isAsking,
      phrasing: phrasing)
  }
}

extension Core.Word {
  /// All but its concept.
  func packUse(into packer: inout Packer) {
    packer.add(Int(status.rawValue), 1)
    packer.add(Int(weight) << 3 | Int(actor.rawValue) << 1 | (isTelling ? 1 : 0), 1)
    manner.pack(into: &packer)
  }

  init(concept: Key, useFrom packed: inout Unpacker) {
    let status = Status(rawValue: UInt8(packed.number(1)))
    let rest = packed.number(1)
    let actor = Actor(rawValue: UInt8(rest >> 1 & 3)) ?? .open
    self.init(
      concept: concept, status: status, weight: UInt8(rest >> 3), actor: actor, manner: Manner(&packed),
      isTelling: rest & 1 == 1)
  }
}

extension Manner {
  func pack(into packer: inout Packer) {
    packer.add(Int(stances.rawValue), 2)
    packer.add(Int(tenses.rawValue), 1)
    packer.add(Int(outlook.rawValue), 1)
  }

  init(_ packed: inout Unpacker) {
    stances = Stances(rawValue: UInt16(packed.number(2)))
    tenses = Tenses(rawValue: UInt8(packed.number(1)))
    outlook = Outlook(rawValue: UInt8(packed.number(1)))
  }
}
