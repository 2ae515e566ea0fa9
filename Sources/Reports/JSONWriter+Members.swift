import Bytes
import RapportModel

/// Members with the kinds of values that scorecards have; what is nil is null.
extension JSONWriter {
  mutating func member(_ name: String, _ text: String?) {
    self.name(name)
    value(text)
  }

  mutating func member(_ name: String, _ number: Int?) {
    self.name(name)
    value(number)
  }

  mutating func member(_ name: String, _ flag: Bool?) {
    self.name(name)
    value(flag)
  }

  /// A score with one decimal.
  mutating func member(_ name: String, score: Tenths?) {
    self.name(name)
    score.map { decimal($0.count, places: 1, least: 1) } ?? null()
  }

  /// Points, the shortest way; null where there are none yet.
  mutating func member(_ name: String, points: Tenths?) {
    self.name(name)
    points.map { decimal($0.count, places: 1) } ?? null()
  }

  /// A share, at least one digit after the point: 0.91, 1.0.
  mutating func member(_ name: String, thousandths: Int) {
    self.name(name)
    decimal(thousandths, places: 3, least: 1)
  }

  /// Where it begins and ends.
  mutating func members(of span: Span?) {
    member("start", span?.start)
    member("end", span?.end)
  }
}
