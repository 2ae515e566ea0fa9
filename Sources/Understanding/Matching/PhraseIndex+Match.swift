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
    /// How near the nearest phrase of the background is.
    var idle: Int
    /// The nearest example, from 1.
    var example: Int
    /// It was weighed, and no example says almost the same.
    var isByWording = false
    /// 0 to 1000: how well the stretch is meant as the examples are.
    var fit = 1000
    /// Of a scenario's own move, its score by `FineChoice` if it is meant as the examples are; 0 without.
    var choice = 0
    /// The stretch denies something that the examples say, or the other way round.
    var isDenied = false
    /// The counter-example that is nearer than the examples, from 1.
    var counterExample: Int?
    /// How near that one is; 0 without any.
    var against = 0
  }
}
