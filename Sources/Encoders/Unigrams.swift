/// Cuts a text into the pieces that are likeliest together (Kudo, "Subword Regularization", 2018), as SentencePiece does
/// for XLM-RoBERTa.
struct Unigrams: Sendable {
  typealias Piece = PieceTable.Piece

  let pieces: PieceTable
  let replacements: Replacements

  /// What stands for a space: U+2581.
  private static let space: UInt32 = 0x2581

  /// In text order.
  func pieces(of text: String.UnicodeScalarView) -> [Piece] {
    var bytes: [UInt8] = []
    // Where each character begins, and one more.
    var starts: [Int] = []
    for character in characters(of: text) {
      starts.append(bytes.count)
      bytes.append(contentsOf: UTF8.encode(Unicode.Scalar(character) ?? "\u{FFFD}")!)
    }
    starts.append(bytes.count)
    return bytes.withUnsafeBufferPointer { likeliest($0, starts) }
  }

  /// With a space before all, and one in place of several.
  private func characters(of text: String.UnicodeScalarView) -> [UInt32] {
    var characters: [UInt32] = []
    var isAfterSpace = false
    func append(_ character: UInt32) {
      let isSpace = character == 0x20
      if isSpace && isAfterSpace { return }
      if !isSpace && characters.isEmpty { characters.append(Self.space) }
      characters.append(isSpace ? Self.space : character)
      isAfterSpace = isSpace
    }
    for scalar in text {
      if let others = replacements[scalar.value] { others.forEach(append) } else { append(scalar.value) }
    }
    if characters.isEmpty { characters.append(Self.space) }
    return characters
  }

  /// Viterbi's algorithm: the best way to each character's end, by the last piece on it.
  private func likeliest(_ bytes: UnsafeBufferPointer<UInt8>, _ starts: [Int]) -> [Piece] {
    let count = starts.count - 1
    var ways = [(score: Float, piece: Piece, from: Int)](repeating: (-1e30, 0, 0), count: count + 1)
    ways[0].score = 0
    for from in 0..<count {
      let (score, start) = (ways[from].score, starts[from])
      func consider(_ piece: Piece, _ added: Float, to end: Int) {
        if score + added > ways[end].score { ways[end] = (score + added, piece, from) }
      }
      var hash = WordPieces.beginning
      for end in (from + 1)...count {
        guard starts[end] - start <= pieces.longest else { break }
        for place in starts[end - 1]..<starts[end] { hash = WordPieces.adding(bytes[place], to: hash) }
        let part = UnsafeBufferPointer(rebasing: bytes[start..<starts[end]])
        if let piece = pieces.piece(part, hash: hash), piece != PieceTable.unknown {
          consider(piece, pieces.scores[Int(piece)], to: end)
        }
      }
      consider(PieceTable.unknown, pieces.unknownScore, to: from + 1)
    }
    var found: [Piece] = []
    var end = count
    while end > 0 {
      found.append(ways[end].piece)
      end = ways[end].from
    }
    return found.reversed()
  }
}
