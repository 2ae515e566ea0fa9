/// A range of scores; both ends belong to it.
package struct Band: Sendable, Hashable {
  package var low: Tenths
  package var high: Tenths

  package init(_ low: Tenths, _ high: Tenths) {
    self.low = low
    self.high = high
  }

  /// "85..100", "72.5..80", or "0" for this alone; nil for anything else, and for what lies outside 0 to 100.
  package init?(_ text: String) {
    guard let dots = text.firstRange(of: "..") else {
      guard !text.utf8.contains(UInt8(ascii: ".")), let value = Self.score(text[...]) else { return nil }
      self.init(value, value)
      return
    }
    guard let low = Self.score(text[..<dots.lowerBound]), let high = Self.score(text[dots.upperBound...]) else {
      return nil
    }
    self.init(low, high)
  }

  package func contains(_ score: Tenths) -> Bool { low <= score && score <= high }

  /// In whole points, so far around a score that a small change of the scorer keeps within.
  package static func around(_ score: Tenths) -> Band {
    let low = (score.count / 10) - margin
    let high = (score.count + 9) / 10 + margin
    return Band(Tenths(max(0, low)), Tenths(min(100, high)))
  }

  /// The band around another score; where it reached down to 0 or up to 100 it does so still.
  package func moved(around score: Tenths) -> Band {
    var moved = Self.around(score)
    if low == .zero, high < Tenths(100) { moved.low = .zero }
    if high == Tenths(100), low > .zero { moved.high = Tenths(100) }
    return moved
  }

  /// Whole points to each side.
  private static let margin = 5

  private static func score(_ text: Substring) -> Tenths? {
    guard text.first != "-", let score = Tenths(written: text), score <= Tenths(100) else { return nil }
    return score
  }
}

extension Band: CustomStringConvertible {
  /// As it is written: "85..100".
  package var description: String { low == high ? Self.text(low) : "\(Self.text(low))..\(Self.text(high))" }

  private static func text(_ score: Tenths) -> String {
    score.count % 10 == 0 ? String(score.count / 10) : score.description
  }
}
