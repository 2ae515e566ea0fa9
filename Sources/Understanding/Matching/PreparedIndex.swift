import Encoders
import RapportModel

/// The index of the standard moves, prepared: recorded conversations are compared with nothing else, and begin at once.
///
/// What is large stands there as lists of numbers, which are taken over whole.
extension PhraseIndex {
  /// What is kept of an owner.
  struct Owner {
    var ignored: Status
    var asks: Bool
    var manner: Manner
    var length: Int
  }

  /// Of an index without a background.
  func pack(into packer: inout Packer) {
    packer.add(all: phrases.map { UInt32($0.number) })
    for phrase in phrases { phrase.manner.pack(into: &packer) }
    vectors.pack(into: &packer)
    words.pack(into: &packer)
    cores.pack(into: &packer)
    packer.add(all: starts)
    packer.add(all: (counterExamples.map(\.lowerBound) + [counterExamples.last?.upperBound ?? 0]).map(UInt32.init))
    for owner in examples.indices {
      Owner(ignored: ignored[owner], asks: asks[owner], manner: manners[owner], length: lengths[owner])
        .pack(into: &packer)
    }
  }
}

extension PhraseIndex.Owner {
  fileprivate func pack(into packer: inout Packer) {
    packer.add(Int(ignored.rawValue), 1)
    packer.add(asks ? 1 : 0, 1)
    manner.pack(into: &packer)
    packer.add(length, 4)
  }

  init(_ packed: inout Unpacker) {
    ignored = Status(rawValue: UInt8(packed.number(1)))
    asks = packed.number(1) == 1
    manner = Manner(&packed)
    length = packed.number(4)
  }
}

extension UnitVectors {
  fileprivate func pack(into packer: inout Packer) { packer.add(all: numbers) }

  init(_ packed: inout Unpacker) { self.init(numbers: packed.all(Int16.self)) }
}
