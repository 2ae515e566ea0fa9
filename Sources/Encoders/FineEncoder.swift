import CEncoders

/// The fine encoder: multilingual-e5-small, a transformer of twelve layers (Wang and others, "Multilingual E5 Text
/// Embeddings", 2024; Devlin and others, "BERT", 2018), with four bits a weight.
///
/// It is no part of the program: set-up fetches its file where it can. The arithmetic is in floating point, but the
/// same operations in the same order on every processor.
package struct FineEncoder: Sendable {
  package static let name = "multilingual-e5-small-q4"
  /// Of its file.
  package static let sha256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
  package static let fileName = "e5-small-q4.bin"
  /// In bytes.
  package static let fileSize = 71_622_400

  /// As the model was trained for texts that are compared with their like.
  private static let prefix = "query: "
  /// How many pieces of several texts are computed together, about: some 16 MB.
  private static let batch = 1024

  private let model: TransformerFile
  private let unigrams: Unigrams
  private let kernel: Kernel

  /// Nil when the file cannot be read or is too short; that its contents are right is the caller's promise.
  package init?(path: String, kernel: Kernel = .best) {
    guard let file = LoadedFile(path: path, count: Self.fileSize) else { return nil }
    self.init(file, kernel: kernel)
  }

  /// - Parameter file: the encoder's, whole.
  init(_ file: LoadedFile, kernel: Kernel = .best) {
    model = TransformerFile(file)
    unigrams = Unigrams(pieces: model.pieces, replacements: model.replacements)
    self.kernel = kernel
  }

  /// One vector a text. What lies beyond a text's 510th piece is not read.
  package func vectors(of texts: [String]) -> WideVectors {
    var vectors = WideVectors()
    var pass = ForwardPass(model: model, kernel: kernel)
    for text in texts {
      pass.append(pieces(of: text))
      if pass.rows >= Self.batch { pass.run(into: &vectors) }
    }
    pass.run(into: &vectors)
    return vectors
  }

  /// The numbers of a text's pieces, with those that stand around them.
  func pieces(of text: String) -> [PieceTable.Piece] {
    let content = unigrams.pieces(of: (Self.prefix + text).unicodeScalars)
    return [PieceTable.first] + content.prefix(TransformerFile.mostPieces - 2) + [PieceTable.last]
  }
}
