/// What a match of a scenario's own move is worth when the fine encoder was asked.
enum FineWeights {
  /// One more with each change to the numbers here and in `FineLikeness`.
  static let version = 3

  /// A score on the scale that `Confidence` reads.
  ///
  /// A logistic regression fitted on 546 replies to nine scenes, bare and among sentences of housekeeping: whether a
  /// move is made, given its nearest stretch (Documentation/Understanding.md). Few words resemble much by chance, what
  /// resembles another move as well is sure of neither, and what housekeeping says is nobody's. How much a rival takes
  /// was held to .6 of the likeness: .84 fits the nine scenes as well, but among 150 moves something is always near.
  ///
  /// - Parameters:
  ///   - rival: the likeness of the nearest other move of the scenario, 0 to 1000.
  ///   - words: of the stretch.
  static func score(of match: PhraseIndex.Match, rival: Int, words: Int) -> Int {
    let sum =
      match.likeness * likeness - max(rival, leastRival) * rivalry + match.fit * fit - match.idle * idle
      + min(words, 20) * word
    return max(0, base + sum / 1000)
  }

  private static let base = -86
  private static let likeness = 1776
  private static let rivalry = 1066
  private static let fit = 29
  private static let idle = 395
  private static let word = 11_939
  /// So near is some move that nobody wrote: a scenario of one or two moves is not sure of them for want of others.
  private static let leastRival = 350
}
