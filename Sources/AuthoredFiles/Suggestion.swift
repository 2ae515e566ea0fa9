import RapportModel

/// "did you mean": the known name that is closest to what was written.
enum Suggestion {
  /// The closest of the known names, if it is close: at most a third of the letters differ.
  static func closest(to word: String, among known: some Sequence<String>) -> String? {
    let scored = known.map { (distance(word.lowercased(), $0.lowercased()), $0) }
    guard word.utf8.count <= 100, let best = scored.min(by: { $0 < $1 }) else { return nil }
    return best.0 <= max(1, (word.utf8.count + 1) / 3) ? best.1 : nil
  }

  /// "did you mean 'greet'?", or what there is when nothing is close.
  static func note(for word: String, among known: some Collection<String>) -> [Diagnostic.Note] {
    if let best = closest(to: word, among: known) { return [.init("did you mean '\(best)'?")] }
    let names = known.sorted()
    if names.isEmpty { return [] }
    let shown = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return [.init("there \(names.count == 1 ? "is" : "are") \(shown)\(names.count > 12 ? " and others" : "")")]
  }

  /// Insertions, deletions, changes and swaps of neighbours.
  static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.utf8.prefix(100))
    let b = Array(b.utf8.prefix(100))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var least = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { least = min(least, rows[i - 2][j - 2] + 1) }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
