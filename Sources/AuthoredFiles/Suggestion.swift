import RapportModel

/// Notes that help to find the right name.
enum Suggestion {
  /// "did you mean 'greet'?", or what there is when nothing is close.
  static func note(for word: String, among known: some Collection<String>) -> [Diagnostic.Note] {
    if let best = known.nearest(to: word) { return [.init("did you mean '\(best)'?")] }
    let names = known.sorted()
    if names.isEmpty { return [] }
    let shown = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return [.init("there \(names.count == 1 ? "is" : "are") \(shown)\(names.count > 12 ? " and others" : "")")]
  }
}
