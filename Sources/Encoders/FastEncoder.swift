import CEncoders

/// The fast encoder: the sum of the vectors of a text's word pieces, in whole numbers, the same on every machine.
///
/// The table is distilled from all-MiniLM-L6-v2 by `scripts/distil`, which says from which text.
package struct FastEncoder: Sendable {
  package static let name = "static-minilm-128"
  /// Of its table; a test keeps it so.
  package static let sha256 = "6347025ebc7c873c4f9aa38d050e7ac93d00b817bbfc305f041f31a2a80d943a"

  private let pieces = WordPieces(table: .embedded)
  private let kernel: Kernel

  package init(kernel: Kernel = .best) {
    self.kernel = kernel
  }

  /// A word, or a part of one, by its number in the table.
  package typealias Piece = UInt16

  /// The pieces of a text's words, one word after another.
  package struct Pieces: Sendable {
    package fileprivate(set) var all: [Piece] = []
    /// Where each word's pieces begin, and one more.
    fileprivate var starts = [0]
  }

  /// A normalised word, lower-case and without accents.
  package struct Word {
    /// Where it stands among the bytes.
    var place: Range<Int>
    /// Its FNV-1a, 64 bits, if it is known: another costs time and changes nothing.
    var hash: UInt64

    package init(_ place: Range<Int>, hash: UInt64) {
      self.place = place
      self.hash = hash
    }

    package init(_ place: Range<Int>, of bytes: [UInt8]) {
      self.init(place, hash: bytes[place].withUnsafeBufferPointer(WordPieces.hash))
    }
  }

  package func pieces(of words: [Word], in bytes: [UInt8]) -> Pieces {
    var cut = Pieces()
    cut.all.reserveCapacity(words.count * 2)
    cut.starts.reserveCapacity(words.count + 1)
    bytes.withUnsafeBufferPointer { bytes in
      for word in words {
        // A masked name has no letters, and no piece.
        if !word.place.isEmpty {
          pieces.append(UnsafeBufferPointer(rebasing: bytes[word.place]), hash: word.hash, to: &cut.all)
        }
        cut.starts.append(cut.all.count)
      }
    }
    return cut
  }

  /// The sum over some of the words. What lies beyond the 512th piece is not read.
  package func sum(of words: Range<Int>, of cut: Pieces) -> VectorSum {
    VectorSum(
      numbers: [Int32](unsafeUninitializedCapacity: VectorTable.dimensions) { sum, filled in
        add(cut.all[cut.starts[words.lowerBound]..<cut.starts[words.upperBound]], to: sum.baseAddress!)
        filled = VectorTable.dimensions
      })
  }

  /// Appends the direction of the sum over some of the words.
  package func append(sumOf words: Range<Int>, of cut: Pieces, to vectors: inout UnitVectors) {
    append(cut.all[cut.starts[words.lowerBound]..<cut.starts[words.upperBound]], to: &vectors)
  }

  /// The same over words that need not stand together.
  package func append(sumOf words: [Int], of cut: Pieces, to vectors: inout UnitVectors) {
    var pieces: [Piece] = []
    pieces.reserveCapacity(cut.all.count)
    for word in words {
      for piece in cut.starts[word]..<cut.starts[word + 1] { pieces.append(cut.all[piece]) }
    }
    append(pieces, to: &vectors)
  }

  /// Appends the direction of the sum of these pieces.
  package func append(_ pieces: [Piece], to vectors: inout UnitVectors) { append(pieces[...], to: &vectors) }

  private func append(_ pieces: ArraySlice<Piece>, to vectors: inout UnitVectors) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: VectorTable.dimensions) { sum in
      add(pieces, to: sum.baseAddress!)
      vectors.append(directionOf: UnsafeBufferPointer(sum))
    }
  }

  private func add(_ some: ArraySlice<Piece>, to sum: UnsafeMutablePointer<Int32>) {
    let table = pieces.table
    some.withUnsafeBufferPointer {
      // An empty list of pieces has no address; nothing is read from it.
      let first = $0.baseAddress ?? UnsafePointer(bitPattern: 2)!
      cencoders_sum(
        kernel.code, table.rows, table.scales, first, min($0.count, Int(CENCODERS_MOST_PIECES)), sum)
    }
  }
}
