/// A word of a text as patterns look at it.
struct PatternWord {
  /// The numbers of its keys among those that patterns have; below zero where none has them.
  var word: Int32
  var stem: Int32
  var filter: WordFilter
}
