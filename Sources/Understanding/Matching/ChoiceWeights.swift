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
  static let fineVersion = 8

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
    base: 153, plain: 0, nearest: 160, common: 86, fine: 769, plainRival: 350, fineRival: 393, idle: -30,
    outdone: 58,
    closeness: 163, words: 8, stretches: -18, examples: -27, unfit: 174, turned: -42, turnedNear: 217,
    turnedLong: 27, turnedDenying: -2,
    has: [-4, 5, -7, -12, -33, 20, -29, 10, -23, 32, 8, -12, -26, 8, 21, 44, 31, -15, -81, 11, 7, -28, -12],
    lacks: [
      -1, -5, -27, -35, -52, 39, -21, -31, -87, -98, -29, -16, 55, -3, -11, -41, 61, -16, 138, -20, -22, -46, -22,
    ]
  )
}
