/// What happens next, and what only holds off.
extension CueWords {
  /// An unclear clause with one of these may state a step or a time.
  static let steps = keys(
    "next then send book call email arrange today tomorrow monday tuesday wednesday thursday friday saturday "
      + "sunday soon until")

  /// A sentence of these alone holds the customer off.
  static let holding = keys(
    "check look find see moment minute second sec bit bear hold wait patient line sure quick quickly straight away "
      + "soon shortly back moments")
}
