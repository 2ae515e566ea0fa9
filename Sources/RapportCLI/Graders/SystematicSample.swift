import Bytes
import RapportModel

/// Draws the same number from every unit, evenly over its strata.
///
/// Those of a unit stand in the order of their strata, in a stratum in the order of a hash, and every so-many-th is
/// taken from a start by lot: each has the same probability, and strata get their share but for one (Kish, "Survey
/// Sampling", 1965, chapter 4). The order of the input plays no part.
struct SystematicSample {
  /// One that was drawn.
  struct Drawn: Equatable {
    /// Its place in the input, from 0.
    var ordinal: Int
    var stratum: [String]
    /// How many of how many of its unit were drawn.
    var drawn: Int
    var of: Int

    var probability: Double { Double(drawn) / Double(of) }
  }

  private struct Member {
    var ordinal: Int
    var stratum: [String]
    var lot: String
  }

  private let count: Int
  private let seed: UInt64
  private var units: [String: [Member]] = [:]
  private var next = 0

  /// - Parameter count: from each unit, at least 1; all of one that has fewer.
  init(count: Int, seed: UInt64) {
    self.count = count
    self.seed = seed
  }

  mutating func add(id: String, unit: String, stratum: [String]) {
    let lot = String(SHA256.hex(of: "\(seed) \(id)".utf8).prefix(16))
    units[unit, default: []].append(Member(ordinal: next, stratum: stratum, lot: lot))
    next += 1
  }

  /// In the order of the input.
  func drawn() -> [Drawn] {
    units.flatMap { unit, members in
      let all = members.sorted { a, b in
        a.stratum == b.stratum
          ? (a.lot, a.ordinal) < (b.lot, b.ordinal) : a.stratum.lexicographicallyPrecedes(b.stratum)
      }
      let count = min(count, all.count)
      let begin = UInt64(SHA256.hex(of: "\(seed) \(unit)".utf8).prefix(16), radix: 16) ?? 0
      var random = SplitMix64(seed: begin)
      let start = random.index(below: all.count)
      return all.enumerated().compactMap { index, member in
        (index * count + start) % all.count < count
          ? Drawn(ordinal: member.ordinal, stratum: member.stratum, drawn: count, of: all.count) : nil
      }
    }.sorted { $0.ordinal < $1.ordinal }
  }
}
