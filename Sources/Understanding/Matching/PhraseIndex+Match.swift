extension PhraseIndex {
  /// How near a stretch is to one owner's phrases.
  struct Match: Sendable {
    var owner: Int
    /// 0 to 1000: the likeness, a little less where it is meant otherwise.
    var score: Int
    /// A share of the nearest example and one of the middle of all (`Nearness`).
    var likeness: Int
    /// How near the nearest example is.
    var nearest: Int
    /// The nearest example, from 1.
    var example: Int
    /// It was weighed, and no example says almost the same.
    var isByWording = false
    /// 0 to 1000: how well the stretch is meant as the examples are.
    var fit = 1000
    /// Of a scenario's own move, its score by `MoveChoice` if it is meant as the examples are; 0 without.
    var choice = 0
    /// What is meant otherwise than the examples counts only where it is near enough to one to be its opposite.
    var turnsWhereNear = false
    /// The stretch denies something that the examples say, or the other way round.
    var isDenied = false
    /// The counter-example that is nearer than the examples, from 1.
    var counterExample: Int?
    /// How near that one is; 0 without any.
    var against = 0

    /// It is meant otherwise than the examples, and not made.
    var isTurned: Bool {
      guard turnsWhereNear else { return fit < MoveFinder.turned }
      return fit < MoveFinder.turned && nearest >= Self.sameWords
        || fit < Self.opposite && nearest >= Self.someWords
    }

    /// So near, in thousandths, is what says the same in other words, or the opposite in almost these. Farther off the words
    /// in common are few, and say little of how all of it is meant: of replies to eighty scenes for development that make
    /// a move, one in fourteen is meant otherwise by its words.
    private static let sameWords = 500
    private static let someWords = 400
    private static let opposite = 450
  }
}
