import Understanding

/// Words that show what a sentence is about where no move says so; an unclear clause with one of them is not judged
/// rather than held against anyone.
enum CueWords {
  /// The keys of the words of a list.
  static func keys(_ list: String) -> WordSet {
    WordSet(list.listedWords.map { Word.key($0) })
  }
}
