/// What counts in a `MoveChoice`, in points of a score: for a whole likeness, which is a thousand thousandths, and for each
/// doubling of a number of words, stretches or examples.
///
/// Logistic regressions that `scripts/fit-matching` fits and prints, together with `ChoiceDirections`: whether a reply makes a
/// move, given its surest stretch, on 73 scenes for development with all examples and with few, minimal pairs and CLINC150's
/// train and validation parts
/// (Documentation/Understanding.md). Few words resemble much by chance, what resembles another move as well is sure of
/// neither, what housekeeping says is nobody's, and what is put as no example is put is seldom meant so.
struct ChoiceWeights: Sendable {
  /// One more with each change to how the fine encoder is weighed.
  static let fineVersion = 5

  let base: Int
  let plain: Int
  let nearest: Int
  /// For words in common with the example that has most.
  let common: Int
  let fine: Int
  /// Is lost for the strongest other move.
  let plainRival: Int
  let fineRival: Int
  let idle: Int
  /// Is lost for as much as housekeeping is nearer than the nearest example.
  let outdone: Int
  /// Is lost where examples are much alike: such a move is near to less.
  let closeness: Int
  let words: Int
  let stretches: Int
  let examples: Int
  /// Is lost where nothing is meant as the examples are.
  let unfit: Int
  /// Is lost beside it from a third on, and the more the nearer it is; less of a long stretch, and where examples deny too.
  let turned: Int
  let turnedNear: Int
  let turnedLong: Int
  let turnedDenying: Int
  /// By member of `Phrasing`: for a stretch that is put so where no example is; and for one that is not where all are.
  let has: [Int]
  let lacks: [Int]

  /// By the fast encoder alone.
  static let fast = ChoiceWeights(
    base: 82, plain: 0, nearest: 215, common: 265, fine: 0, plainRival: 630, fineRival: 0, idle: -3,
    outdone: 84, closeness: 142, words: 35, stretches: -9, examples: -23, unfit: 200, turned: -23, turnedNear: 296,
    turnedLong: 43, turnedDenying: 62,
    has: [-30, -5, -3, -13, -51, 39, -74, -14, -11, 17, 13, -8, -47, 5, 41, 71, 11, -21, -60, 6, -2, -11, -32],
    lacks: [
      -28, -42, -33, -29, -57, 45, -135, -117, -43, -81, -41, 7, 71, -16, 14, 0, 16, 39, 74, -44, -32, -44, -40,
    ]
  )

  /// By both.
  static let fine = ChoiceWeights(
    base: 115, plain: 454, nearest: 3, common: 114, fine: 759, plainRival: 245, fineRival: 569, idle: 92,
    outdone: 281, closeness: 192, words: 37, stretches: -14, examples: -20, unfit: 199, turned: -12,
    turnedNear: 275, turnedLong: 83, turnedDenying: 14,
    has: [
      -22, 4, -14, -2, -64, 52, -63, 11, -20, 39, 12, -3, -38, 17, 40, 70, 30, 2, -59, 27, 0, -33, -10,
    ],
    lacks: [
      -3, -33, -31, -25, -57, 29, -42, -44, -81, -101, -38, 9, 66, -1, 9, -68, 56, -6, 66, -1, -30, -77, -31,
    ]
  )
}
