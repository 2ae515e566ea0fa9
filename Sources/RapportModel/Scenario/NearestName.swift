extension Sequence<String> {
  /// The name that was probably meant, for "did you mean": at most a third of the letters are wrong, at least one
  /// may be; else the only one that goes on from what is given, which has three letters or more. Nil when nothing is
  /// near or the name itself is here. The first of equals.
  package func nearest(to name: String) -> String? {
    let given = Array(name.lowercased().utf8)
    // Longer ones are no names, and comparing them would take long.
    guard !given.isEmpty, given.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in self {
      let letters = Array(candidate.lowercased().utf8)
      guard abs(letters.count - given.count) <= 21, candidate != name else { continue }
      let distance = given.editDistance(to: letters)
      guard distance <= Swift.max(1, Swift.max(given.count, letters.count) / 3) else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    if let best { return best.name }
    let longer = given.count < 3 ? [] : filter { $0 != name && $0.lowercased().utf8.starts(with: given) }
    return longer.count == 1 ? longer.first : nil
  }
}

extension [UInt8] {
  /// How many letters to add, drop, change or swap with their neighbour (optimal string alignment). O(m·n).
  fileprivate func editDistance(to other: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = [Int](0...other.count)
    for (row, letter) in enumerated() {
      var current = [row + 1]
      for (column, otherLetter) in other.enumerated() {
        let change = last[column] + (letter == otherLetter ? 0 : 1)
        var least = Swift.min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == other[column - 1], self[row - 1] == otherLetter {
          least = Swift.min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count]
  }
}
