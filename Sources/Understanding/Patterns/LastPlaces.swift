/// Where each key of some patterns stands last in a text, so far as that has been looked at.
struct LastPlaces {
  private var places: [Int32]

  init(count: Int) {
    places = [Int32](repeating: -1, count: count)
  }

  mutating func note(_ word: PatternWord, at index: Int) {
    if word.word >= 0 { places[Int(word.word)] = Int32(index) }
    if word.stem >= 0 { places[Int(word.stem)] = Int32(index) }
  }

  /// One of the keys stands after a word.
  func hold(_ keys: UnsafeBufferPointer<Int32>, after index: Int) -> Bool {
    places.withUnsafeBufferPointer { places in keys.contains { places[Int($0)] > Int32(index) } }
  }
}
