/// What counts in a `FineChoice`, in points of a score for a whole likeness, which is a thousand thousandths.
///
/// A logistic regression that `scripts/fit-matching` fits and prints: whether a reply makes a move, given its surest stretch,
/// on 546 replies to the nine scenes for development, bare and among sentences of filler, and on CLINC150's train and
/// validation parts (Documentation/Understanding.md). Few words resemble much by chance, what resembles another move as
/// well is sure of neither, and what housekeeping says is nobody's.
enum FineWeights {
  /// One more with each change to the numbers here, in `FineLikeness` and in `FineChoice`.
  static let version = 4

  static let base = 16
  static let plain = 798
  static let fine = 782
  static let plainRival = 375
  static let fineRival = 672
  static let idle = 268
  /// In thousandths, for each word of the stretch.
  static let word = 11_308
  /// A move whose examples are much alike is near to less.
  static let closeness = 65
  /// Is lost where nothing is meant as the examples are.
  static let fit = 31
}
