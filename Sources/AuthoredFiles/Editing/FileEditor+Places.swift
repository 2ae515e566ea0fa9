import RapportModel

extension FileEditor {
  /// A list in which authors gather phrasings.
  package enum Place: Sendable, Hashable {
    case example(ofMove: String)
    case counterExample(ofMove: String)
    /// Of the reaction with this index among those of a node, or of those that hold anywhere.
    case sample(node: String?, index: Int, Samples.Quality)
  }

  /// Adds a text to the list; see `append(_:to:)`.
  package mutating func add(_ text: String, to place: Place) throws(Problem) {
    try append(text, to: way(to: place))
  }

  /// Whether the list has the text.
  package func has(_ text: String, at place: Place) -> Bool { texts(at: way(to: place)).contains(text) }

  private func way(to place: Place) -> [Step] {
    switch place {
    case .example(let move):
      let own: [Step] = [.key("moves"), .key(move)]
      // In the short form the move is its list of examples.
      return isMapping(at: own) ? own + [.key("like")] : own
    case .counterExample(let move): return [.key("moves"), .key(move), .key("not")]
    case .sample(let node, let index, let quality):
      let list: [Step] = node.map { [.key("dialogue"), .key($0), .key("replies")] } ?? [.key("anywhere")]
      switch quality {
      case .good: return list + [.item(index), .key("good")]
      case .weak(let criterion): return list + [.item(index), .key("weak"), .key(criterion.rawValue)]
      case .wrong: return list + [.item(index), .key("wrong")]
      }
    }
  }
}

extension FileEditor.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .mistakes(let diagnostics):
      let first = diagnostics.first?.message ?? "it is no YAML"
      return "the file has mistakes; 'rapport lint' shows them: \(first)"
    case .form(let line):
      return "what stands at line \(line) cannot be added to; write it as a list, an item a line"
    case .noPlace: return "there is no such branch or move any more"
    }
  }
}
