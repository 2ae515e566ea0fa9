import CShipped

/// A file that ships inside the program: its path as in the source tree ("scenarios/refund.yaml",
/// "data/standard-moves.yaml") and its bytes.
package typealias ShippedFile = (path: String, bytes: [UInt8])

/// The scenarios, standard moves and default rubric that are embedded in the program, so that one copied
/// executable works anywhere. `scripts/shipped-list` makes the list.
package enum ShippedFiles {
  /// Sorted by path.
  package static let all: [ShippedFile] = (0..<cshipped_count()).map { index in
    let file = cshipped_at(index)
    return (
      path: String(cString: file.path),
      bytes: [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length))
    )
  }
}
