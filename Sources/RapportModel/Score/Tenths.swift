/// A number of tenths of a point, the only arithmetic in which points are added.
///
/// Whole numbers inside, so that the parts of a score add up to it exactly and on every machine.
package struct Tenths: Sendable, Hashable, Comparable {
  /// How many tenths; 785 stands for 78.5.
  package var count: Int

  package init(count: Int) {
    self.count = count
  }

  /// Whole points.
  package init(_ points: Int) {
    count = points * 10
  }

  package static let zero = Tenths(count: 0)

  /// `whole × part / all`, rounded half up once; `all` is greater than zero.
  ///
  /// `Tenths(100, times: 2, of: 3)` is 66.7.
  package init(_ whole: Int, times part: Int, of all: Int) {
    precondition(all > 0, "a share of nothing")
    let doubled = 2 * whole * 10 * part + all
    count = doubled.flooredQuotient(by: 2 * all)
  }

  /// The weighted mean, rounded half up once; nil without any weight.
  package static func mean(_ parts: [(value: Tenths, weight: Int)]) -> Tenths? {
    let weight = parts.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return nil }
    let sum = parts.reduce(0) { $0 + $1.value.count * $1.weight }
    return Tenths(count: (2 * sum + weight).flooredQuotient(by: 2 * weight))
  }

  package func held(to range: ClosedRange<Tenths>) -> Tenths {
    min(max(self, range.lowerBound), range.upperBound)
  }

  package static func < (a: Tenths, b: Tenths) -> Bool { a.count < b.count }
  package static func + (a: Tenths, b: Tenths) -> Tenths { Tenths(count: a.count + b.count) }
  package static func - (a: Tenths, b: Tenths) -> Tenths { Tenths(count: a.count - b.count) }
  package static func += (a: inout Tenths, b: Tenths) { a.count += b.count }
  package static prefix func - (a: Tenths) -> Tenths { Tenths(count: -a.count) }
}

extension Tenths: CustomStringConvertible {
  /// One decimal: "78.5", "-0.4".
  package var description: String {
    "\(count < 0 ? "-" : "")\(abs(count) / 10).\(abs(count) % 10)"
  }
}

extension Tenths {
  /// A number that somebody wrote, with at most three digits before the point and one behind it: "70", "-2.5"; nil for
  /// anything else.
  package init?(written text: some StringProtocol) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let parts = text.utf8.dropFirst(isNegative ? 1 : 0).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.count <= 2, (1...3).contains(parts[0].count), parts.count == 1 || parts[1].count == 1,
      parts.allSatisfy({ $0.allSatisfy(digits.contains) })
    else { return nil }
    // Without a point there are no tenths.
    let count = parts.joined().reduce(0) { $0 * 10 + Int($1 - digits.lowerBound) } * (parts.count == 1 ? 10 : 1)
    self.init(count: isNegative ? -count : count)
  }
}

extension Int {
  /// Division rounded toward minus infinity; the divisor is greater than zero.
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
