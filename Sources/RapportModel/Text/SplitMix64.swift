/// The generator behind every choice of words and every drawn sample: the same seed chooses the same on every machine.
///
/// SplitMix64 by Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
package struct SplitMix64: Sendable, Hashable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of the wordings; draws only when there are two or more. Nil when there is none.
  package mutating func choose(_ wordings: [String]) -> String? {
    guard wordings.count > 1 else { return wordings.first }
    return wordings[index(below: wordings.count)]
  }

  /// One of 0 up to, and without, `count`, which is greater than zero.
  package mutating func index(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
