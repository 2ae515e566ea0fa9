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

  /// The sum over some normalised words, lower-case and without accents, each a stretch of `bytes`. What lies beyond
  /// the 512th piece is not read.
  package func sum(of words: [Range<Int>], in bytes: [UInt8]) -> VectorSum {
    var found: [VectorTable.Piece] = []
    found.reserveCapacity(words.count * 2)
    bytes.withUnsafeBufferPointer { bytes in
      for word in words where found.count < Int(CENCODERS_MOST_PIECES) {
        pieces.append(UnsafeBufferPointer(rebasing: bytes[word]), to: &found)
      }
    }
    return sum(of: found)
  }

  private func sum(of found: [VectorTable.Piece]) -> VectorSum {
    let count = min(found.count, Int(CENCODERS_MOST_PIECES))
    let numbers = [Int32](unsafeUninitializedCapacity: VectorTable.dimensions) { sum, filled in
      found.withUnsafeBufferPointer {
        let table = pieces.table
        // An empty list of pieces has no address; nothing is read from it.
        let start = $0.baseAddress ?? UnsafePointer(bitPattern: 2)!
        cencoders_sum(kernel.code, table.rows, table.scales, start, count, sum.baseAddress!)
      }
      filled = VectorTable.dimensions
    }
    return VectorSum(numbers: numbers)
  }
}
