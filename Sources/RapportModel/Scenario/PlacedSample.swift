/// An author's sample reply, with the branch that it belongs to and the place in the file where it stands.
package struct PlacedSample: Sendable, Hashable {
  /// The node; nil for a reaction that holds anywhere.
  package var node: String?
  /// Of the reaction among those that stand beside it, from 0.
  package var index: Int
  package var quality: Samples.Quality
  package var text: String
  package var position: SourcePosition

  package init(node: String?, index: Int, quality: Samples.Quality, text: String, position: SourcePosition) {
    self.node = node
    self.index = index
    self.quality = quality
    self.text = text
    self.position = position
  }

  /// As transcripts name it: "complaint/3".
  package var branch: String { "\(node ?? "anywhere")/\(index + 1)" }
}
