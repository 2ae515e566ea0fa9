import Encoders

extension FastEncoder {
  /// The pieces of a text's tokens, one after another.
  func pieces(of text: Text) -> Pieces {
    pieces(of: text.tokens.map { Word($0.keyStart..<$0.keyEnd, hash: $0.word.value) }, in: text.keys)
  }
}
