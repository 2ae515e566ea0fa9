import RapportModel

/// Scores in a row, a character each: low and high at a glance.
enum Sparkline {
  private static let steps = Array("▁▂▃▄▅▆▇█")
  /// More than these would not fit a table.
  static let longest = 16

  /// The latest scores, each from 0 to 100.
  static func text(_ scores: [Tenths]) -> String {
    String(scores.suffix(longest).map { steps[min(max($0.count, 0) * steps.count / 1000, steps.count - 1)] })
  }

  /// The same in a word.
  static func word(_ scores: [Tenths]) -> String {
    guard let first = scores.first, let last = scores.last, scores.count > 1 else { return "once" }
    let change = last.count - first.count
    return abs(change) < 50 ? "steady" : change > 0 ? "rising" : "falling"
  }
}
