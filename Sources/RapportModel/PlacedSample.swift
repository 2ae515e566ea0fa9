/// An author's sample reply, with the branch that it belongs to and the place in the file where it stands.
package struct PlacedSample: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Takes the branch, and takes it well.
    case good
    /// Takes the branch, and is weak on a criterion.
    case weak(Criterion)
    /// Must not take the branch.
    case wrong

    /// "good", "weak empathy", "wrong".
    package var inWords: String {
      switch self {
      case .good: "good"
      case .weak(let criterion): "weak \(criterion.rawValue)"
      case .wrong: "wrong"
      }
    }
  }

  /// The node; nil for a reaction that holds anywhere.
  package var node: String?
  /// Of the reaction among those that stand beside it, from 0.
  package var index: Int
  package var kind: Kind
  package var text: String
  package var position: SourcePosition

  package init(node: String?, index: Int, kind: Kind, text: String, position: SourcePosition) {
    self.node = node
    self.index = index
    self.kind = kind
    self.text = text
    self.position = position
  }

  /// As transcripts name it: "complaint/3".
  package var branch: String { "\(node ?? "anywhere")/\(index + 1)" }
}
